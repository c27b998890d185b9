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
        که دادوستد دو همسایه <Phrase statement="trade-hit-by-pandemic">از همه‌گیری آسیب سختی دیده بود</Phrase>. امضای آن{" "}
        <Phrase statement="dispatches-byline">
          <Printed lang="en">Dispatches</Printed>
        </Phrase>{" "}
        (خبرهای ارسالی) است و نامی از خبرگزاری نمی‌برد.
      </Paragraph>
      <Paragraph n={2}>
        رئیس‌جمهور حسن روحانی{" "}
        <Phrase statement="meeting-date-and-people">دیروقت شنبه ۵ مهر ۱۳۹۹ فؤاد حسین را پذیرفت</Phrase>. به مهمانش،{" "}
        <Phrase statement="hussein-visiting">وزیر خارجهٔ عراق که به تهران سفر کرده بود</Phrase>، گفت که ایران{" "}
        <Phrase statement="rouhani-commitment-quote">
          به گسترش پیوندهای سیاسی، اقتصادی و فرهنگی <Said>پایبند می‌ماند</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={3}>
        حسین، به روایت نهاد ریاست‌جمهوری ایران،{" "}
        <Phrase statement="hussein-calls-for-accords">خواست توافق‌های موجود اجرا شود</Phrase>، از جمله توافق‌های مرز،
        حمل‌ونقل و تجارت.
      </Paragraph>
      <Paragraph n={4}>
        همه‌گیری <Phrase statement="border-closures">گذرگاه‌ها را بسته بود</Phrase>؛ این کار تجارت و{" "}
        <Phrase statement="pilgrims-and-tourists" loud>
          سفر میلیون‌ها زائر و گردشگر
        </Phrase>{" "}
        را مختل کرد.
      </Paragraph>
      <ChartPlace chart="pandemic" />
      <Paragraph n={5}>
        ایران <Phrase statement="iran-biggest-partner">از بزرگ‌ترین شریک‌های تجاری عراق</Phrase> است. گزارش به نقل از
        ایرنا، خبرگزاری رسمی ایران، می‌نویسد که صادراتش به آنجا در سال پیش از آن{" "}
        <Phrase statement="exports-nearly-9bn" loud>
          نزدیک <Fig id="report-exports" />
        </Phrase>{" "}
        بود و دو طرف <Phrase statement="goal-20bn-will-discuss">قرار بود گفت‌وگو کنند</Phrase> که آن مبلغ به{" "}
        <Phrase statement="goal-20bn-amount" loud>
          <Fig id="report-goal" />
        </Phrase>{" "}
        برسد.
      </Paragraph>
      <ChartPlace chart="trade" />
      <Next ids={["promise", "trade"]} />
      <Paragraph n={6}>
        روحانی از این فرصت برای <Phrase statement="rouhani-denounces-us-presence">محکوم کردن حضور نظامی آمریکا</Phrase>{" "}
        در منطقه بهره برد.
      </Paragraph>
      <Paragraph n={7}>
        او گفت که نیروهای آمریکا، چه در عراق، چه در افغانستان و چه در کشورهای جنوب خلیج فارس،{" "}
        <Phrase statement="us-presence-harms-security">
          <Said>به زیان امنیت و ثبات</Said>
        </Phrase>{" "}
        کار می‌کنند.
      </Paragraph>
      <Paragraph n={8}>
        به باور او هر کشوری که آمریکایی‌ها در آن هستند{" "}
        <Phrase statement="duty-to-remove">وظیفه دارد برای رفتنشان بکوشد</Phrase>.
      </Paragraph>
      <Paragraph n={9}>
        او <Phrase statement="parliament-vote-january">رأی پارلمان عراق در دی ۱۳۹۸</Phrase> را{" "}
        <Phrase statement="positive-step-quote">
          <Said>گامی مثبت</Said>
        </Phrase>{" "}
        خواند و ستود: به نوشتهٔ روزنامه،{" "}
        <Phrase statement="vote-demanded-us-withdrawal">درخواست رفتن همهٔ نیروهای آمریکا</Phrase>.
      </Paragraph>
      <Paragraph n={10}>
        گزارش یادآوری می‌کند که پس از رأی‌گیری، دونالد ترامپ، رئیس‌جمهور آمریکا،{" "}
        <Phrase statement="trump-sanctions-threat">عراق را به تحریم تهدید کرد</Phrase> و به{" "}
        <Phrase statement="trump-oil-money-seizure">ضبط پول نفتش در بانک‌های آمریکا</Phrase>، اگر رهبران آن{" "}
        <Phrase statement="iraqi-leaders-pledge">به وعدهٔ بیرون فرستادن نیروها</Phrase> عمل کنند.
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
        روحانی گفت که ایران{" "}
        <Phrase statement="stood-by-iraq-quote">
          <Said>همواره کنار مردم عراق ایستاده</Said>
        </Phrase>{" "}
        و کنار دولت قانونی آن.
      </Paragraph>
      <Paragraph n={13}>
        محمدجواد ظریف، وزیر خارجهٔ ایران، نیز همتایش را پذیرفت و{" "}
        <Phrase statement="zarif-calls-protection">خواست از اماکن دیپلماتیک در عراق حفاظت شود</Phrase>.
      </Paragraph>
      <Paragraph n={14}>
        آن دو{" "}
        <Phrase statement="soleimani-discussed">
          دربارهٔ حملهٔ آمریکا که دی ۱۳۹۸ در بغداد ژنرال قاسم سلیمانی را کشت گفت‌وگو کردند
        </Phrase>
        ، حمله‌ای که روزنامه آن را{" "}
        <Phrase statement="assassination-wording">
          <Printed>ترور</Printed>
        </Phrase>{" "}
        می‌خواند، و نیز دربارهٔ همکاری.
      </Paragraph>
      <Paragraph n={15}>
        ظریف در توییتی به انگلیسی نوشت که{" "}
        <Phrase statement="zarif-tweet-premises">
          حمله به نمایندگی‌های ایران در عراق موضوع گفت‌وگو بوده و حفاظت از آن‌ها <Said>ضروری</Said> است
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={16}>
        توییت سپس از گام‌های عملی برای پیوند نزدیک‌تر نام برد و از{" "}
        <Phrase statement="terrorist-murder-quote">
          <Said>قتل تروریستی قهرمان ما ژنرال سلیمانی</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={17}>
        این <Phrase statement="three-attacks-timing">بیش از یک هفته</Phrase> پس از{" "}
        <Phrase statement="three-attacks-count" loud>
          سه حمله
        </Phrase>{" "}
        بود به آنچه گزارش{" "}
        <Phrase statement="three-attacks-targets">
          <Printed>تأسیسات دیپلماتیک یا نظامی</Printed>
        </Phrase>{" "}
        وصف می‌کند.
      </Paragraph>
      <Paragraph n={18}>
        سلیمانی{" "}
        <Phrase statement="soleimani-strike-place-date">دی ۱۳۹۸ با پهپاد آمریکا نزدیک فرودگاه بغداد کشته شد</Phrase>؛
        روزنامه می‌نویسد{" "}
        <Phrase statement="martyred-wording">
          <Printed>شهید</Printed>
        </Phrase>{" "}
        شد. همراه او ابومهدی المهندس کشته شد، به گفتهٔ روزنامه{" "}
        <Phrase statement="muhandis-rank">
          <Printed>فرمانده ارشد عراقی</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={19}>
        چند روز بعد ایران <Phrase statement="missile-strikes">به پایگاه‌هایی در عراق موشک زد</Phrase> که نیروهای ایالات
        متحده و ائتلاف آن در آن‌ها بودند.
      </Paragraph>
      <Paragraph n={20}>
        دیدار وزیران{" "}
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
        از آن پس به بغداد، متحدش، <Phrase statement="temporary-waivers">معافیت‌های کوتاه پی‌درپی</Phrase> داده است،{" "}
        <Phrase statement="waivers-avoid-blackouts">تا همهٔ کشور در خاموشی نرود</Phrase>.
      </Paragraph>
      <ChartPlace chart="waivers" />
      <Next ids={["waivers"]} />
      <Paragraph n={22}>
        گزارش بی آنکه منبعی بیاورد می‌گوید که گاز ایران{" "}
        <Phrase statement="gas-share-45-percent" loud>
          تا <Fig id="report-share" />
        </Phrase>{" "}
        از{" "}
        <Phrase statement="grid-14000-mw" loud>
          <Fig id="report-megawatts" /> مگاوات
        </Phrase>{" "}
        مصرف عراق را تولید می‌کند؛ ایران{" "}
        <Phrase statement="direct-1000-mw" loud>
          <Fig id="report-direct" /> مگاوات
        </Phrase>{" "}
        دیگر را با خطوط برق می‌فرستد. به گفتهٔ گزارش این، ایران را برای همسایه‌اش{" "}
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
        مرز مشترک دارند. گزارش با این پایان می‌یابد که عراقی‌ها در زندگی روزمره برای خوراک و ماشین‌آلات، برق و گاز، میوه و
        سبزی <Phrase statement="dependence-on-iranian-companies">به شرکت‌های ایرانی وابسته‌اند</Phrase>.
      </Paragraph>
      <ChartPlace chart="border" />
      <Next ids={["border"]} />
    </>
  );
}

export const reportFa: ReportContent = {
  headline: "یک مرز، یک خط لوله و وعده‌ای ۲۰ میلیارد دلاری",
  standfirst:
    "در مهر ۱۳۹۹ تهران و بغداد از بیش از دو برابر کردن تجارتشان گفتند. اینجا می‌خوانید که چه گزارش شد، پشت ارقام آن چه بود و پس از آن چه شد.",
  description:
    "گزارش ۶ مهر ۱۳۹۹ دربارهٔ ایران و عراق، در کنار نمودارهایی از تجارت دو کشور، برق عراق و مرز، با راستی‌آزمایی هر ۵۱ گزاره.",
  label: (
    <>
      <p>
        کیهان، روزنامه‌ای در تهران، این گزارش را ۶ مهر ۱۳۹۹ ساعت ۲۲:۲۱ در چاپ انگلیسی خود منتشر کرد:{" "}
        <a
          href="http://kayhan.ir/en/news/83280/iran-iraq-to-boost-trade-other-cooperation"
          rel="noopener"
          target="_blank"
        >
          <bdi lang="en">Iran, Iraq to boost trade, other cooperation</bdi>
        </a>
        . اینجا به زبان خود ما و با یادداشت‌های ما بازگو شده است. آنچه <q>چنین آمده</q> از گوینده‌ای است و آنچه{" "}
        <q data-voice="printed">چنین</q> از روزنامه.
      </p>
      <p>
        نقل‌قول‌ها را از متن انگلیسی گزارش به فارسی برگردانده‌ایم؛ شاید عین واژه‌های گوینده نباشد. بخش بزرگی از گزارش متن
        رویترز و خبرگزاری فرانسه با واژه‌های عوض‌شده است و گزارش نامی از هیچ خبرگزاری نمی‌برد. اینکه یکی از خبرها از
        خبرگزاری فرانسه است استنباط ماست.
      </p>
    </>
  ),
  method: {
    title: "چگونه این کار را کردیم",
    body: (
      <p>
        یک گزارش را به ۵۱ گزاره بخش کردیم؛ هر یک را تا متن خبرگزاری و اصل آن پی گرفتیم و هر جا یافتیم دو منبع آوردیم.
        نسخه‌های ذخیره‌شده را خواندیم، برخی را تنها بخشی. بیشتر روایت‌های دیدار ایرانی است. داوری‌ها دربارهٔ عبارت گزارش است،
        نه هرگز دربارهٔ کسی. کسی برای این کار پول نداده و چیزی از خوانندگان گردآوری نمی‌شود. همهٔ ارقام، منابع و پروانه‌ها
        کنار نمودارها آمده است.
      </p>
    ),
  },
  Body,
};
