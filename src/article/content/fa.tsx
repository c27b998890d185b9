/**
 * The report of 27 September 2020, retold in Persian: all 23 paragraphs, each statement marked once.
 * Voice: neutral and attributed. Quotations are our rendering of the report's English, at most eight words each.
 */
import { ChartPlace } from "#article/ChartPlace.tsx";
import { Paragraph } from "#article/Paragraph.tsx";
import { Phrase } from "#article/Phrase.tsx";
import { Fig, Next, Printed, Said } from "#article/prose.tsx";
import type { ReportContent } from "#article/report-content.ts";

function Body() {
  return (
    <>
      <Paragraph n={1}>
        گزارش با این آغاز می‌شود که دو دولت{" "}
        <Phrase statement="joint-pledge-border-trade">وعدهٔ همکاری نزدیک‌تر در مرز و تجارت بیشتر</Phrase> دادند و می‌افزاید
        که تجارت دو همسایه <Phrase statement="trade-hit-by-pandemic">از همه‌گیری کرونا سخت آسیب دیده بود</Phrase>. گزارش
        به نام{" "}
        <Phrase statement="dispatches-byline">
          <Printed lang="en">Dispatches</Printed>
        </Phrase>{" "}
        (خبرهای ارسالی) منتشر شده و نامی از خبرگزاری نمی‌برد.
      </Paragraph>
      <Paragraph n={2}>
        حسن روحانی، رئیس‌جمهور ایران،{" "}
        <Phrase statement="meeting-date-and-people">دیروقت شنبه ۵ مهر ۱۳۹۹ فؤاد حسین را پذیرفت</Phrase>. او به مهمانش،{" "}
        <Phrase statement="hussein-visiting">وزیر خارجهٔ عراق که به تهران سفر کرده بود</Phrase>، گفت ایران{" "}
        <Phrase statement="rouhani-commitment-quote">
          به گسترش روابط سیاسی، اقتصادی و فرهنگی <Said>پایبند می‌ماند</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={3}>
        فؤاد حسین، به روایت نهاد ریاست‌جمهوری ایران،{" "}
        <Phrase statement="hussein-calls-for-accords">خواست توافق‌های موجود اجرا شود</Phrase>، از جمله توافق‌های مربوط به
        مرز، حمل‌ونقل و تجارت.
      </Paragraph>
      <Paragraph n={4}>
        همه‌گیری <Phrase statement="border-closures">گذرگاه‌های مرزی را بسته بود</Phrase>؛ این بسته بودن تجارت و{" "}
        <Phrase statement="pilgrims-and-tourists" loud>
          سفر میلیون‌ها زائر و گردشگر
        </Phrase>{" "}
        را مختل کرده بود.
      </Paragraph>
      <ChartPlace chart="pandemic" />
      <Paragraph n={5}>
        ایران <Phrase statement="iran-biggest-partner">از بزرگ‌ترین شرکای تجاری عراق</Phrase> است. گزارش به نقل از ایرنا،
        خبرگزاری رسمی ایران، می‌نویسد که صادرات ایران به عراق در سال پیش از آن{" "}
        <Phrase statement="exports-nearly-9bn" loud>
          نزدیک به <Fig id="report-exports" />
        </Phrase>{" "}
        بود و دو طرف <Phrase statement="goal-20bn-will-discuss">قرار بود دربارهٔ افزایش این رقم گفت‌وگو کنند</Phrase>، تا
        به{" "}
        <Phrase statement="goal-20bn-amount" loud>
          <Fig id="report-goal" />
        </Phrase>{" "}
        برسد.
      </Paragraph>
      <ChartPlace chart="trade" />
      <Next ids={["promise", "trade"]} />
      <Paragraph n={6}>
        روحانی در این دیدار{" "}
        <Phrase statement="rouhani-denounces-us-presence">حضور نظامی آمریکا در منطقه را محکوم کرد</Phrase>.
      </Paragraph>
      <Paragraph n={7}>
        او گفت که نیروهای آمریکا، چه در عراق، چه در افغانستان و چه در کشورهای جنوب خلیج فارس،{" "}
        <Phrase statement="us-presence-harms-security">
          <Said>به زیان امنیت و ثبات</Said>
        </Phrase>{" "}
        عمل می‌کنند.
      </Paragraph>
      <Paragraph n={8}>
        به گفتهٔ او هر کشوری که آمریکایی‌ها در آن هستند{" "}
        <Phrase statement="duty-to-remove">وظیفه دارد برای بیرون رفتنشان بکوشد</Phrase>.
      </Paragraph>
      <Paragraph n={9}>
        او <Phrase statement="parliament-vote-january">رأی دی ۱۳۹۸ پارلمان عراق</Phrase> را{" "}
        <Phrase statement="positive-step-quote">
          <Said>گامی مثبت</Said>
        </Phrase>{" "}
        خواند و ستود؛ رأیی که به نوشتهٔ روزنامه{" "}
        <Phrase statement="vote-demanded-us-withdrawal">خواستار خروج همهٔ نیروهای آمریکا</Phrase> بود.
      </Paragraph>
      <Paragraph n={10}>
        گزارش یادآوری می‌کند که پس از رأی‌گیری، دونالد ترامپ، رئیس‌جمهور آمریکا،{" "}
        <Phrase statement="trump-sanctions-threat">عراق را به تحریم</Phrase> و{" "}
        <Phrase statement="trump-oil-money-seizure">ضبط پول نفتش در بانک‌های آمریکا</Phrase> تهدید کرد، اگر رهبران این
        کشور <Phrase statement="iraqi-leaders-pledge">به وعدهٔ بیرون فرستادن نیروها</Phrase> عمل کنند.
      </Paragraph>
      <Paragraph n={11}>
        گروه‌های مسلح عراق، که روزنامه آن‌ها را{" "}
        <Phrase statement="resistance-groups-label">
          <Printed>گروه‌های مقاومت</Printed>
        </Phrase>{" "}
        می‌نامد، <Phrase statement="groups-will-take-up-arms">وعده دادند با نیروهای آمریکا بجنگند</Phrase>، اگر واشنگتن
        از آنچه روزنامه{" "}
        <Phrase statement="vote-binding-order">
          <Printed>دستور پارلمان</Printed>
        </Phrase>{" "}
        می‌خواند پیروی نکند.
      </Paragraph>
      <Paragraph n={12}>
        روحانی گفت ایران{" "}
        <Phrase statement="stood-by-iraq-quote">
          <Said>همواره در کنار مردم عراق</Said>
        </Phrase>{" "}
        و دولت قانونی آن ایستاده است.
      </Paragraph>
      <Paragraph n={13}>
        محمدجواد ظریف، وزیر خارجهٔ ایران، نیز همتای عراقی‌اش را پذیرفت و{" "}
        <Phrase statement="zarif-calls-protection">خواست از اماکن دیپلماتیک در عراق حفاظت شود</Phrase>.
      </Paragraph>
      <Paragraph n={14}>
        آن دو دربارهٔ همکاری دو کشور و{" "}
        <Phrase statement="soleimani-discussed">
          دربارهٔ حملهٔ آمریکا که دی ۱۳۹۸ در بغداد ژنرال قاسم سلیمانی را کشت گفت‌وگو کردند
        </Phrase>
        ، حمله‌ای که روزنامه آن را{" "}
        <Phrase statement="assassination-wording">
          <Printed>ترور</Printed>
        </Phrase>{" "}
        می‌خواند.
      </Paragraph>
      <Paragraph n={15}>
        ظریف در توییتی به انگلیسی نوشت که{" "}
        <Phrase statement="zarif-tweet-premises">
          حمله به نمایندگی‌های ایران در عراق موضوع گفت‌وگو بوده و حفاظت از آن‌ها <Said>ضروری</Said> است
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={16}>
        او در ادامهٔ توییت از گام‌های عملی برای نزدیک‌تر شدن روابط و از{" "}
        <Phrase statement="terrorist-murder-quote">
          <Said>قتل تروریستی قهرمان ما ژنرال سلیمانی</Said>
        </Phrase>{" "}
        نام برد.
      </Paragraph>
      <Paragraph n={17}>
        این سخنان <Phrase statement="three-attacks-timing">بیش از یک هفته</Phrase> پس از{" "}
        <Phrase statement="three-attacks-count" loud>
          سه حمله
        </Phrase>{" "}
        به جاهایی بود که گزارش آن‌ها را{" "}
        <Phrase statement="three-attacks-targets">
          <Printed>تأسیسات دیپلماتیک یا نظامی</Printed>
        </Phrase>{" "}
        می‌نامد.
      </Paragraph>
      <Paragraph n={18}>
        سلیمانی{" "}
        <Phrase statement="soleimani-strike-place-date">
          دی ۱۳۹۸ در حملهٔ پهپاد آمریکایی نزدیک فرودگاه بغداد کشته شد
        </Phrase>
        ؛ روزنامه می‌نویسد{" "}
        <Phrase statement="martyred-wording">
          <Printed>شهید</Printed>
        </Phrase>{" "}
        شد. ابومهدی المهندس هم، که روزنامه او را{" "}
        <Phrase statement="muhandis-rank">
          <Printed>فرمانده ارشد عراقی</Printed>
        </Phrase>{" "}
        می‌خواند، همراه او کشته شد.
      </Paragraph>
      <Paragraph n={19}>
        چند روز بعد ایران <Phrase statement="missile-strikes">به پایگاه‌هایی در عراق موشک شلیک کرد</Phrase> که نیروهای
        ایالات متحده و ائتلاف آن در آن‌ها مستقر بودند.
      </Paragraph>
      <Paragraph n={20}>
        دیدار دو وزیر{" "}
        <Phrase statement="waiver-three-days" loud>
          سه روز
        </Phrase>{" "}
        پس از آن بود که ایالات متحده معافیت عراق از تحریم‌ها را{" "}
        <Phrase statement="waiver-60-days" loud>
          <Fig id="report-waiver" /> روز دیگر
        </Phrase>{" "}
        تمدید کرد. معافیت <Phrase statement="waiver-covers-gas">به عراق اجازه می‌دهد از ایران گاز بخرد</Phrase>، برای
        شبکهٔ برقی که گزارش آن را{" "}
        <Phrase statement="crippled-grid">
          <Printed>فلج</Printed>
        </Phrase>{" "}
        می‌خواند.
      </Paragraph>
      <Paragraph n={21}>
        واشنگتن <Phrase statement="blacklisted-late-2018">اواخر ۲۰۱۸ صنعت انرژی ایران را در فهرست سیاه گذاشت</Phrase> و
        از آن پس به بغداد، متحدش، <Phrase statement="temporary-waivers">معافیت‌های کوتاه‌مدت پی‌درپی</Phrase> داده است،{" "}
        <Phrase statement="waivers-avoid-blackouts">تا سراسر کشور در خاموشی فرو نرود</Phrase>.
      </Paragraph>
      <ChartPlace chart="waivers" />
      <Next ids={["waivers"]} />
      <Paragraph n={22}>
        گزارش بدون ذکر منبع می‌گوید که گاز ایران{" "}
        <Phrase statement="gas-share-45-percent" loud>
          تا <Fig id="report-share" />
        </Phrase>{" "}
        از{" "}
        <Phrase statement="grid-14000-mw" loud>
          <Fig id="report-megawatts" /> مگاوات
        </Phrase>{" "}
        مصرف عراق را تأمین می‌کند؛ ایران{" "}
        <Phrase statement="direct-1000-mw" loud>
          <Fig id="report-direct" /> مگاوات
        </Phrase>{" "}
        دیگر را هم با خطوط برق می‌فرستد. به نوشتهٔ گزارش، این ایران را برای همسایه‌اش{" "}
        <Phrase statement="indispensable-source">
          <Printed>جایگزین‌ناپذیر</Printed>
        </Phrase>{" "}
        می‌کند.
      </Paragraph>
      <ChartPlace chart="electricity" />
      <Next ids={["electricity"]} />
      <Paragraph n={23}>
        دو کشور{" "}
        <Phrase statement="border-1400-km" loud>
          <Fig id="report-border" /> کیلومتر
        </Phrase>{" "}
        مرز مشترک دارند. گزارش با این پایان می‌یابد که عراقی‌ها در زندگی روزمره برای مواد غذایی و ماشین‌آلات، برق و گاز،
        میوه و سبزی <Phrase statement="dependence-on-iranian-companies">به شرکت‌های ایرانی وابسته‌اند</Phrase>.
      </Paragraph>
      <ChartPlace chart="border" />
      <Next ids={["border"]} />
    </>
  );
}

export const reportFa: ReportContent = {
  headline: "یک مرز، یک خط لوله و وعده‌ای ۲۰ میلیارد دلاری",
  standfirst: (
    <>
      <p>
        در مهر ۱۳۹۹ روزنامه‌ای در تهران نوشت که ایران و عراق قرار است دربارهٔ رساندن صادرات سالانهٔ ایران به عراق از نزدیک
        به <Fig id="report-exports" /> به <Fig id="report-goal" /> گفت‌وگو کنند. این صادرات از آن زمان، بر پایهٔ بالاترین
        رقم قطعی، به <Fig id="exports-highest" /> رسیده است، یعنی <Fig id="exports-highest-share" /> آن هدف، و بر پایهٔ
        رقمی موقت به <Fig id="exports-provisional" />، یعنی <Fig id="exports-provisional-share" />.
      </p>
      <p>
        از <Fig id="statements" /> گزارهٔ گزارش، <Fig id="verdict-supported" /> گزاره تأیید می‌شود و{" "}
        <Fig id="verdict-caveat" /> گزاره با ملاحظه؛ <Fig id="verdict-disputed" /> گزاره محل اختلاف است،{" "}
        <Fig id="verdict-outdated" /> گزاره قدیمی شده است و <Fig id="verdict-opinion" /> گزاره اظهارنظر یا تعبیر
        جانب‌دارانه است.
      </p>
    </>
  ),
  description:
    "گزارش ۶ مهر ۱۳۹۹ دربارهٔ ایران و عراق، در کنار نمودارهایی از تجارت دو کشور، برق عراق و مرز، با راستی‌آزمایی هر ۵۱ گزاره.",
  label: (
    <>
      <p>
        کیهان، روزنامه‌ای در تهران، این گزارش را ۶ مهر ۱۳۹۹، ساعت ۲۲:۲۱، در نسخهٔ انگلیسی خود منتشر کرد:{" "}
        <a
          href="http://kayhan.ir/en/news/83280/iran-iraq-to-boost-trade-other-cooperation"
          rel="noopener"
          target="_blank"
        >
          <bdi lang="en">Iran, Iraq to boost trade, other cooperation</bdi>
        </a>
        . اینجا به زبان خود ما و با یادداشت‌های ما بازگو شده است. آنچه <q>چنین آمده</q> سخن یک گوینده است و آنچه{" "}
        <q data-voice="printed">چنین</q>، نوشتهٔ روزنامه.
      </p>
      <p>
        نقل‌قول‌ها را از متن انگلیسی گزارش به فارسی برگردانده‌ایم؛ شاید عین واژه‌های گوینده نباشد. بخش بزرگی از گزارش متن
        رویترز و خبرگزاری فرانسه است که واژه‌هایی از آن عوض شده و گزارش نامی از آن‌ها نمی‌برد.
      </p>
    </>
  ),
  method: {
    title: "روش کار ما",
    body: (
      <p>
        یک گزارش را به ۵۱ گزاره تقسیم کردیم؛ رد هر یک را تا متن خبرگزاری و منبع اصلی گرفتیم و هر جا توانستیم دو منبع
        آوردیم. نسخه‌های ذخیره‌شده را خواندیم و از برخی تنها بخشی را. اینکه یکی از خبرهای مبنای گزارش از خبرگزاری فرانسه
        است استنباط ماست. بیشتر روایت‌های دیدار ایرانی است. داوری‌ها دربارهٔ عبارت گزارش است و هرگز دربارهٔ اشخاص نیست. کسی
        هزینهٔ این کار را نپرداخته و چیزی از خوانندگان گردآوری نمی‌شود. همهٔ ارقام، منابع و مجوزها کنار نمودارها آمده است.
      </p>
    ),
  },
  Body,
};
