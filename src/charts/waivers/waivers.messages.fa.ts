import type { WaiversMessages } from "./waivers.messages.ts";

/** In Persian. */
export const fa: WaiversMessages = {
  modes: { label: "نما", strip: "همهٔ معافیت‌ها", cover: "روزهای مانده" },
  wording: { label: "برای چه بود، به تعبیرِ", state: "وزارت خارجهٔ آمریکا", press: "رسانه‌ها" },
  date: "روز",
  slide: "جابه‌جا کردن روز",
  dateMarks: { report: "روز گزارش", hole: "ژوئیهٔ ۲۰۲۳", last: "پایان آخرین معافیت" },
  days: (count) => `${count} روز`,
  title: {
    strip: ({ count, median, shortest, earlier, earlierRange, report }) =>
      report === null || earlier === null || earlierRange === null
        ? `${count} معافیت شناخته‌شده: میانه ${median}، کوتاه‌ترین ${shortest}`
        : `معافیت گزارش ${report} بود؛ ${earlier} معافیت پیش از آن ${earlierRange} بود`,
    cover: ({ date, cover }) => `${date}: ${cover}`,
  },
  subtitle: {
    strip: "معافیت‌های آمریکا برای خریدهای عراق از ایران، از آغاز تا انقضا، سال به سال",
    cover: "روزهای مانده تا انقضای معافیتِ معتبر، روز به روز، از نوامبر ۲۰۱۸ تا مارس ۲۰۲۵",
  },
  sentence: {
    strip: ({ first, last, count, inferred }) =>
      `از ${first} تا ${last}، ${count} معافیت شناخته شده است (شمارش ما${inferred === null ? "" : `؛ ${inferred} مورد استنباط ماست`}).`,
    earlier: ({ count, range, median }) => `${count} معافیت پیش از معافیت گزارش ${range} بود، با میانهٔ ${median}.`,
    later: ({ count, usual, days }) => `از ${count} معافیت پس از آن، ${usual} معافیت ${days} بود.`,
    cover: ({ date, cover, numbers }) =>
      numbers === null ? `در ${date}: ${cover}.` : `در ${date}: ${cover}، شمرده از معافیت شمارهٔ ${numbers}.`,
  },
  long: {
    uncovered: ({ days, documented }) =>
      documented === null
        ? `روزهای بدون معافیت: ${days}، بسته به اینکه آغازها و مدت‌های نامطمئن چگونه خوانده شود.`
        : `روزهای بدون معافیت: ${days}، بسته به اینکه آغازها و مدت‌های نامطمئن چگونه خوانده شود؛ ${documented}، اگر معافیت‌های استنباطی هرگز داده نشده باشد.`,
    signed: ({ list }) => `${list}.`,
    signedBy: ({ count, secretary, president }) =>
      `${count} معافیت در دورهٔ وزارت ${secretary} و ریاست‌جمهوری ${president} امضا شد`,
    after: (count) =>
      `رویدادهای پس از آن در ${count} مورد ثبت شده است: معافیت برق تمدید نشد و گفته شد که گاز همچنان معاف است.`,
  },
  cover: {
    left: (days) => `معافیت تا ${days} روز دیگر منقضی می‌شود`,
    between: (low, high) => `معافیت بین ${low} تا ${high} روز دیگر منقضی می‌شود`,
    perhaps: (high) => `بدون معافیت، یا حداکثر ${high} روز معافیت`,
    none: "معافیتی برقرار نیست",
    before: "پیش از نخستین معافیت",
    after: (days) => `${days} روز پس از انقضای آخرین معافیت`,
  },
  datum: {
    span: (number, starts, expires) => `معافیت ${number}، ${starts} تا ${expires}`,
    from: (number, starts) => `معافیت ${number}، از ${starts}`,
    lengths: (stated, others) => `${stated}، به گفتهٔ منابع دیگر ${others}`,
    assumed: (days) => `${days}، فرض ما`,
    starts: (day) => `آغاز: ${day}.`,
    expires: (day) => `انقضا: ${day}.`,
    between: (low, high) => `بین ${low} و ${high}`,
    hole: (days) => `پیش از آن ${days} بدون معافیت گذشت.`,
    overlap: (days) => `معافیت پیشین هنوز ${days} اعتبار داشت.`,
    names: { Pompeo: "پمپئو", Blinken: "بلینکن", Trump: "ترامپ", Biden: "بایدن" },
    office: (secretary, president) => `وزیر خارجه: ${secretary}؛ رئیس‌جمهور: ${president}.`,
    state: {
      electricity: "به تعبیر وزارت خارجهٔ آمریکا: برای پرداخت پول برق.",
      "not documented": "ثبت نشده است که برای چه بود.",
    },
    press: {
      "gas and electricity": "رسانه‌ها و مقام‌های عراقی: برای گاز و برق.",
      disputed:
        "رسانه‌ها: به گفتهٔ منبع یک خبرگزاری گاز را هم در بر دارد، به نوشتهٔ خبرگزاری دیگر پرداخت پول گاز ممنوع است.",
      "not recorded": "آنچه رسانه‌ها دربارهٔ آن گفته‌اند در داده‌های ما نیست.",
      "not documented": "گزارشی از آن یافت نشد.",
    },
    report: "معافیتی که در گزارش آمده است.",
    inForce: (number, starts, expires) => `معافیت ${number}: آغاز ${starts}، انقضا ${expires}.`,
    announced: (number, day) => `معافیت ${number} در ${day} اعلام شده بود.`,
  },
  after: {
    presidential_memorandum: "یادداشت رئیس‌جمهور علیه معافیت",
    lapse: "تمدید نشدن معافیت",
    gas_exemption_kept: "گفته شد گاز همچنان معاف است",
    bill: "طرحی برای منع خریدهای عراق",
    swap_refused: "سوآپ گاز ترکمنستان مجوز نگرفت",
  },
  afterTitle: "پس از آخرین معافیت",
  drawing: {
    reportLabel: "معافیت گزارش",
    reportShort: "معافیت گزارش",
    reportDay: "گزارش",
    hole: (days) => `${days} بدون معافیت`,
    holeShort: (days) => days,
    perhaps: (days) => `${days}؟`,
    secretary: (name) => `وزیر خارجه ${name}`,
    office: (secretary, president) => `وزیر خارجه ${secretary}، رئیس‌جمهور ${president}`,
    notYetKnown: "تا این روز معافیت دیگری معلوم نبود",
    after: (date, event) => `${date}: ${event}`,
    onDay: (date, days) => `${date}: ${days}`,
    key: {
      electricity: "برق",
      both: "گاز و برق",
      disputed: "محل اختلاف",
      unrecorded: "ثبت نشده",
      inferred: "استنباط ما",
      possible: "تاریخ یا مدت نامطمئن",
      possibleShort: "نامطمئن",
    },
  },
  empty: "تا این روز معافیتی معلوم نبود. زیر «بر پایهٔ دانسته‌های» روز دیرتری انتخاب کنید.",
  notes: {
    count:
      "اینکه ۲۴ معافیت بود شمارش ماست. دو مورد، ژوئیه و نوامبر ۲۰۲۲، از شمار رسمی تمدیدها استنباط شده است؛ گزارشی از آن‌ها یافت نشد.",
    days: "معافیت ۶۰ روزه روز آغاز و ۵۹ روز پس از آن را در بر می‌گیرد؛ اگر معافیت بعدی در روز انقضای آن آغاز شود، شکافی نیست.",
    uncertain:
      "سرهای هاشورخورده: روز آن معلوم نیست یا منابع هم‌نظر نیستند؛ معافیت ژوئن ۲۰۱۹ نود یا ۱۲۰ روز است و معافیت مارس ۲۰۲۲ صد و بیست یا ۱۸۰ روز. علامت سؤال جایی است که شاید روزهایی بدون معافیت گذشته باشد. بازه‌ها از همهٔ ترکیب‌های ممکن حساب شده است.",
    wording: {
      state:
        "متن وزارت خارجهٔ آمریکا دربارهٔ پرداخت پول برق است؛ بیشتر رسانه‌ها گاز می‌گویند. به نوشتهٔ خبرنامهٔ انرژی MEES، گاز بر استثنایی دائمی در قانونی از ۲۰۱۲ استوار بود و به معافیت نیاز نداشت.",
      press:
        "بیشتر رسانه‌ها و مقام‌های عراقی گاز و برق می‌گویند؛ آسوشیتدپرس دربارهٔ معافیت دسامبر ۲۰۱۸ می‌گوید که پرداخت پول گاز همچنان ممنوع بود. از مارس ۲۰۲۳ منابع ما اطلاعیه‌هایی را نقل می‌کنند که برق می‌گویند.",
    },
    office:
      "مقام‌ها: نام وزیر خارجه از فهرست ماست؛ نام رئیس‌جمهور برداشت ماست از منابعی که در ژانویهٔ ۲۰۲۱ از دولت رو به پایان و از ۱۱ فروردین ۱۴۰۰ از دولت تازه می‌گویند. هر خط از نخستین تا آخرین معافیت زیر یک جفت نام می‌رود و روزهای میان دو خط باز مانده است.",
    cover:
      "شمارش بر پایهٔ معافیتی است که در آن روز برقرار بود، نه معافیت اعلام‌شدهٔ بعدی. هاشور: آنچه به سبب آغازها و مدت‌های نامطمئن روشن نیست.",
    vintage: "بر پایهٔ دانسته‌های روز انتخاب‌شده: معافیت‌هایی که خبرشان دیرتر منتشر شد نیامده است.",
  },
  table: {
    caption: {
      strip: "معافیت‌ها به ترتیب صدور، و آنچه پس از آن‌ها شد",
      cover: "معافیت‌ها با آغاز و انقضا، چنان‌که برای روزهای مانده حساب شده است",
    },
    number: "شماره",
    starts: "آغاز",
    length: "مدت",
    expires: "انقضا",
    before: "نسبت به پیشین",
    covers: "برای چه",
    office: "وزیر خارجه، رئیس‌جمهور",
    holeCell: (days) => `${days} شکاف`,
    overlapCell: (days) => `${days} هم‌پوشانی`,
    meets: "پیوسته",
    first: "نخستین",
    lengths: (stated, others) => `${stated}؛ دیگران ${others}`,
    assumed: (days) => `${days} (فرض ما)`,
    state: { electricity: "برق", "not documented": "ثبت نشده" },
    press: {
      "gas and electricity": "گاز و برق",
      disputed: "محل اختلاف: با گاز، یا گاز ممنوع",
      "not recorded": "گفتهٔ رسانه‌ها در داده‌ها نیست",
      "not documented": "ثبت نشده",
    },
    officeCell: (secretary, president) => `${secretary}، ${president}`,
    afterwards: "پس از آن",
  },
};
