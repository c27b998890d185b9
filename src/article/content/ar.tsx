/**
 * The report of 27 September 2020, retold in Arabic: all 23 paragraphs, each statement marked once.
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
        يُستهل التقرير بأن الحكومتين{" "}
        <Phrase statement="joint-pledge-border-trade">وعدتا بتعاون أوثق على الحدود وبمزيد من التجارة</Phrase>، ويضيف أن
        التعامل التجاري بين الجارين <Phrase statement="trade-hit-by-pandemic">تضرر بشدة من الجائحة</Phrase>. وهو منسوب
        إلى{" "}
        <Phrase statement="dispatches-byline">
          <Printed lang="en">Dispatches</Printed>
        </Phrase>{" "}
        (برقيات) ولا يسمي أي وكالة.
      </Paragraph>
      <Paragraph n={2}>
        <Phrase statement="meeting-date-and-people">
          استقبل الرئيس حسن روحاني فؤاد حسين في وقت متأخر من يوم السبت ٢٦ أيلول
        </Phrase>
        . وقال لضيفه، <Phrase statement="hussein-visiting">وزير خارجية العراق الذي كان في زيارة إلى طهران</Phrase>، إن
        إيران{" "}
        <Phrase statement="rouhani-commitment-quote">
          <Said>ستبقى ملتزمة</Said> بتوثيق الروابط السياسية والاقتصادية والثقافية
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={3}>
        وبحسب رواية الرئاسة الإيرانية{" "}
        <Phrase statement="hussein-calls-for-accords">طلب حسين تنفيذ الاتفاقات القائمة</Phrase>، ومنها ما يخص الحدود
        والنقل والتجارة.
      </Paragraph>
      <Paragraph n={4}>
        كانت الجائحة قد <Phrase statement="border-closures">أغلقت المنافذ</Phrase>؛ فتعطلت التجارة{" "}
        <Phrase statement="pilgrims-and-tourists" loud>
          وسفر ملايين الزوار والسياح
        </Phrase>
        .
      </Paragraph>
      <ChartPlace chart="pandemic" />
      <Paragraph n={5}>
        إيران <Phrase statement="iran-biggest-partner">من أكبر شركاء العراق التجاريين</Phrase>. وينقل التقرير عن وكالة
        الأنباء الإيرانية الرسمية إرنا أن ما صدّرته إليه في السنة السابقة بلغ{" "}
        <Phrase statement="exports-nearly-9bn" loud>
          نحو <Fig id="report-exports" />
        </Phrase>
        ، وأن الجانبين <Phrase statement="goal-20bn-will-discuss">كانا على وشك بحث</Phrase> رفع ذلك المبلغ إلى{" "}
        <Phrase statement="goal-20bn-amount" loud>
          <Fig id="report-goal" />
        </Phrase>
        .
      </Paragraph>
      <ChartPlace chart="trade" />
      <Next ids={["promise", "trade"]} />
      <Paragraph n={6}>
        انتهز روحاني المناسبة <Phrase statement="rouhani-denounces-us-presence">للتنديد بالوجود العسكري الأميركي</Phrase>{" "}
        في المنطقة.
      </Paragraph>
      <Paragraph n={7}>
        وقال إن القوات الأميركية، سواء في العراق أو أفغانستان أو دول الخليج الجنوبية، تعمل{" "}
        <Phrase statement="us-presence-harms-security">
          <Said>بما يضر الأمن والاستقرار</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={8}>
        ورأى أن على كل بلد يستضيف أميركيين <Phrase statement="duty-to-remove">واجب السعي إلى رحيلهم</Phrase>.
      </Paragraph>
      <Paragraph n={9}>
        وأثنى على ما عدّه{" "}
        <Phrase statement="positive-step-quote">
          <Said>خطوة إيجابية</Said>
        </Phrase>
        ، وهو ما <Phrase statement="parliament-vote-january">صوّت عليه البرلمان العراقي في كانون الثاني</Phrase>، أي
        بتعبير الصحيفة <Phrase statement="vote-demanded-us-withdrawal">مطالبة برحيل جميع القوات الأميركية</Phrase>.
      </Paragraph>
      <Paragraph n={10}>
        ويذكّر التقرير بأن الرئيس الأميركي دونالد ترامب لوّح بعد التصويت{" "}
        <Phrase statement="trump-sanctions-threat">بفرض عقوبات على العراق</Phrase>{" "}
        <Phrase statement="trump-oil-money-seizure">وبمصادرة أمواله النفطية في المصارف الأميركية</Phrase>، إذا عمل قادته
        بمقتضى <Phrase statement="iraqi-leaders-pledge">تعهدهم بإخراج القوات</Phrase>.
      </Paragraph>
      <Paragraph n={11}>
        وتوعدت جماعات مسلحة في العراق، تسميها الصحيفة{" "}
        <Phrase statement="resistance-groups-label">
          <Printed>جماعات المقاومة</Printed>
        </Phrase>
        ، <Phrase statement="groups-will-take-up-arms">بقتال القوات الأميركية</Phrase> إن لم تمتثل واشنطن لما تصفه بأنه{" "}
        <Phrase statement="vote-binding-order">
          <Printed>أمر برلماني</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={12}>
        وقال روحاني إن إيران{" "}
        <Phrase statement="stood-by-iraq-quote">
          <Said>وقفت دائماً إلى جانب الشعب العراقي</Said>
        </Phrase>{" "}
        وحكومته الشرعية.
      </Paragraph>
      <Paragraph n={13}>
        واستقبل وزير الخارجية الإيراني محمد جواد ظريف نظيره أيضاً{" "}
        <Phrase statement="zarif-calls-protection">وطلب حماية المقار الدبلوماسية في العراق</Phrase>.
      </Paragraph>
      <Paragraph n={14}>
        <Phrase statement="soleimani-discussed">
          وتحدث الوزيران عن الضربة الأميركية التي قتلت الجنرال قاسم سليماني في بغداد
        </Phrase>{" "}
        في كانون الثاني، وهي بلفظ الصحيفة{" "}
        <Phrase statement="assassination-wording">
          <Printed>اغتيال</Printed>
        </Phrase>
        ، كما تحدثا عن التعاون.
      </Paragraph>
      <Paragraph n={15}>
        وقال ظريف في تغريدة بالإنكليزية إن{" "}
        <Phrase statement="zarif-tweet-premises">
          الهجمات على البعثات الإيرانية في العراق كانت موضع بحث، وإن حمايتها <Said>ضرورة</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={16}>
        ومضت التغريدة إلى ذكر خطوات عملية لتوثيق الروابط،{" "}
        <Phrase statement="terrorist-murder-quote">
          <Said>والقتل الإرهابي لبطلنا الجنرال سليماني</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={17}>
        كان ذلك بعد <Phrase statement="three-attacks-timing">أكثر من أسبوع</Phrase> على{" "}
        <Phrase statement="three-attacks-count" loud>
          ثلاث هجمات
        </Phrase>{" "}
        استهدفت ما يصفه التقرير بأنه{" "}
        <Phrase statement="three-attacks-targets">
          <Printed>منشآت دبلوماسية أو عسكرية</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={18}>
        <Phrase statement="soleimani-strike-place-date">
          قُتل سليماني في كانون الثاني بطائرة أميركية مسيّرة قرب مطار بغداد
        </Phrase>
        ؛ وتكتب الصحيفة أنه{" "}
        <Phrase statement="martyred-wording">
          <Printed>استُشهد</Printed>
        </Phrase>
        . وقُتل معه أبو مهدي المهندس، وهو في تعبيرها{" "}
        <Phrase statement="muhandis-rank">
          <Printed>قائد عراقي بارز</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={19}>
        وبعد أيام <Phrase statement="missile-strikes">أطلقت إيران صواريخ على قواعد في العراق</Phrase> تضم قوات للولايات
        المتحدة وللتحالف الذي تقوده.
      </Paragraph>
      <Paragraph n={20}>
        التقى الوزيران بعد{" "}
        <Phrase statement="waiver-three-days" loud>
          ثلاثة أيام
        </Phrase>{" "}
        من منح الولايات المتحدة العراق{" "}
        <Phrase statement="waiver-60-days" loud>
          <Fig id="report-waiver" /> يوماً أخرى
        </Phrase>{" "}
        من الإعفاء من العقوبات. <Phrase statement="waiver-covers-gas">ويتيح الإعفاء للعراق شراء الغاز من إيران</Phrase>{" "}
        لشبكة كهرباء يصفها التقرير بأنها{" "}
        <Phrase statement="crippled-grid">
          <Printed>مشلولة</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={21}>
        <Phrase statement="blacklisted-late-2018">
          وكانت واشنطن قد أدرجت قطاع الطاقة الإيراني في القائمة السوداء أواخر ٢٠١٨
        </Phrase>
        ، ومنحت حليفتها بغداد منذ ذلك الحين <Phrase statement="temporary-waivers">إعفاءات قصيرة متتالية</Phrase>{" "}
        <Phrase statement="waivers-avoid-blackouts">لتجنيب البلد كله انقطاع الكهرباء</Phrase>.
      </Paragraph>
      <ChartPlace chart="waivers" />
      <Next ids={["waivers"]} />
      <Paragraph n={22}>
        يقول التقرير من دون ذكر مصدر إن الغاز الإيراني يولّد{" "}
        <Phrase statement="gas-share-45-percent" loud>
          ما يصل إلى <Fig id="report-share" />
        </Phrase>{" "}
        من{" "}
        <Phrase statement="grid-14000-mw" loud>
          <Fig id="report-megawatts" /> ميغاواط
        </Phrase>{" "}
        يستهلكها العراق؛ وترسل إيران{" "}
        <Phrase statement="direct-1000-mw" loud>
          <Fig id="report-direct" /> ميغاواط
        </Phrase>{" "}
        أخرى عبر الخطوط. وهذا، بحسب التقرير، يجعلها{" "}
        <Phrase statement="indispensable-source">
          <Printed>لا غنى عنها</Printed>
        </Phrase>{" "}
        لجارها.
      </Paragraph>
      <ChartPlace chart="electricity" />
      <Next ids={["electricity"]} />
      <Paragraph n={23}>
        وللبلدين حدود مشتركة طولها{" "}
        <Phrase statement="border-1400-km" loud>
          <Fig id="report-border" /> كيلومتر
        </Phrase>
        . ويختم التقرير بأن العراقيين في حياتهم اليومية{" "}
        <Phrase statement="dependence-on-iranian-companies">يعتمدون على شركات إيرانية</Phrase> في الغذاء والآلات،
        والكهرباء والغاز، والفواكه والخضراوات.
      </Paragraph>
      <ChartPlace chart="border" />
      <Next ids={["border"]} />
    </>
  );
}

export const reportAr: ReportContent = {
  headline: "حدود وأنبوب غاز ووعد بعشرين مليار دولار",
  standfirst: (
    <>
      <p>
        في أيلول ٢٠٢٠ أوردت صحيفة تصدر في طهران أن إيران والعراق سيبحثان رفع صادرات إيران السنوية إلى العراق من نحو{" "}
        <Fig id="report-exports" /> إلى <Fig id="report-goal" />؛ وقد بلغت منذ ذلك الحين <Fig id="exports-highest" />،
        أي <Fig id="exports-highest-share" /> من هذا الهدف، بحسب أعلى رقم ثابت، و
        <Fig id="exports-provisional" />، أي <Fig id="exports-provisional-share" />، بحسب رقم أولي.
      </p>
      <p>
        من عبارات التقرير، وعددها <Fig id="statements" />، جاءت <Fig id="verdict-supported" /> مؤيَّدة، و
        <Fig id="verdict-caveat" /> مؤيَّدة مع تحفظ، و<Fig id="verdict-disputed" /> موضع خلاف، و
        <Fig id="verdict-outdated" /> متقادمة، و<Fig id="verdict-opinion" /> رأي أو لفظ محمّل.
      </p>
    </>
  ),
  description:
    "تقرير ٢٧ أيلول ٢٠٢٠ عن إيران والعراق، يُقرأ إلى جانب رسوم بيانية لتجارتهما ولكهرباء العراق وللحدود، مع التحقق من عباراته كلها وعددها ٥١.",
  label: (
    <>
      <p>
        نشرته كيهان، وهي صحيفة تصدر في طهران، في طبعتها الإنكليزية في ٢٧ أيلول ٢٠٢٠ الساعة ٢٢:٢١:{" "}
        <a
          href="http://kayhan.ir/en/news/83280/iran-iraq-to-boost-trade-other-cooperation"
          rel="noopener"
          target="_blank"
        >
          <bdi lang="en">Iran, Iraq to boost trade, other cooperation</bdi>
        </a>
        . نعيد سرده هنا بكلماتنا ومع ملاحظاتنا. فما ورد <q>هكذا</q> فهو لمتحدث، وما ورد <q data-voice="printed">هكذا</q>{" "}
        فهو للصحيفة.
      </p>
      <p>
        نقلنا الاقتباسات إلى العربية من نص التقرير الإنكليزي، وقد لا تطابق ألفاظ قائليها. وكثير من التقرير نص لرويترز
        ولفرانس برس بُدّلت ألفاظ فيه، ولا ينسب التقرير شيئاً إلى أي وكالة.
      </p>
    </>
  ),
  method: {
    title: "كيف أنجزنا ذلك",
    body: (
      <p>
        قسّمنا تقريراً واحداً إلى ٥١ عبارة، وتتبعنا كلاً منها إلى نص الوكالة وأصله، مع مصدرين حيثما وجدناهما. قرأنا نسخاً
        محفوظة، بعضها جزئياً. أما أن فرانس برس كتبت أحد الخبرين اللذين أخذ عنهما التقرير فاستنتاج منا. ومعظم روايات
        اللقاء إيرانية. والأحكام على صياغة التقرير، لا على شخص أبداً. لم يدفع أحد لقاء هذا العمل، ولا يُجمع شيء عن القراء.
        والأرقام والمصادر والرخص كلها إلى جانب الرسوم.
      </p>
    ),
  },
  Body,
};
