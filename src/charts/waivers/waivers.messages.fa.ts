import type { WaiversMessages } from "./waivers.messages.ts";

/** In Persian. */
export const fa: WaiversMessages = {
  modes: { label: "نما", strip: "همهٔ معافیت‌ها", cover: "روزهای مانده" },
  wording: { label: "برای چه بود، به تعبیرِ", state: "وزارت خارجهٔ آمریکا", press: "رسانه‌ها" },
  date: "روز",
  slide: "جابه‌جا کردن روز",
  dateMarks: { report: "روز گزارش", hole: "ژوئیهٔ ۲۰۲۳", last: "پایان واپسین معافیت" },
  days: (count) => `${count} روز`,
  title: {
    strip: ({ count, median, shortest, report }) =>
      report === null
        ? `${count} معافیت شناخته‌شده: میانه ${median}، کوتاه‌ترین ${shortest}`
        : `معافیت گزارش ${report} بود؛ میانهٔ ${count} معافیت شناخته‌شده ${median} است`,
    cover: ({ date, cover }) => `${date}: ${cover}`,
  },
  subtitle: {
    strip: "معافیت‌های ایالات متحده برای خریدهای عراق از ایران، از آغاز تا انقضا، سال به سال",
    cover: "روزهای مانده تا انقضای معافیت جاری، روز به روز، نوامبر ۲۰۱۸ تا مارس ۲۰۲۵",
  },
  sentence: {
    strip: ({ first, last, count, inferred, median, shortest, uncovered }) =>
      `از ${first} تا ${last}، ${count} معافیت شناخته شده است (شمارش ما${inferred === null ? "" : `؛ ${inferred} مورد استنباط ماست`}): میانه ${median}، کوتاه‌ترین ${shortest}. در این میان، ${uncovered} بی‌پوشش بود.`,
    cover: ({ date, cover, numbers }) =>
      numbers === null ? `در ${date}: ${cover}.` : `در ${date}: ${cover}، شمرده از معافیت شمارهٔ ${numbers}.`,
  },
  long: {
    uncovered: ({ days, documented }) =>
      documented === null
        ? `روزهای بی‌پوشش: ${days}، بسته به خوانش آغازها و مدت‌های نامطمئن.`
        : `روزهای بی‌پوشش: ${days}، بسته به خوانش آغازها و مدت‌های نامطمئن؛ ${documented} اگر معافیت‌های استنباطی هرگز داده نشده باشد.`,
    signed: ({ list }) => `${list}.`,
    signedBy: ({ count, secretary, president }) =>
      `${count} معافیت در دورهٔ وزارت ${secretary} و ریاست‌جمهوری ${president} امضا شد`,
    after: (count) =>
      `آنچه پس از آن شد در ${count} مورد ثبت شده است: معافیت برق تمدید نشد و گفته شد که گاز همچنان معاف است.`,
  },
  cover: {
    left: (days) => `معافیت تا ${days} روز دیگر منقضی می‌شود`,
    between: (low, high) => `معافیت میان ${low} تا ${high} روز دیگر منقضی می‌شود`,
    perhaps: (high) => `بی‌پوشش، یا دست بالا ${high} روز پوشش`,
    none: "معافیتی جاری نیست",
    before: "پیش از نخستین معافیت",
    after: (days) => `${days} روز پس از انقضای واپسین معافیت`,
  },
  datum: {
    span: (number, starts, expires) => `معافیت ${number}، ${starts} تا ${expires}`,
    from: (number, starts) => `معافیت ${number}، از ${starts}`,
    lengths: (stated, others) => `${stated}، به گفتهٔ منابع دیگر ${others}`,
    assumed: (days) => `${days}، فرض ما`,
    starts: (day) => `آغاز: ${day}.`,
    expires: (day) => `انقضا: ${day}.`,
    between: (low, high) => `میان ${low} و ${high}`,
    hole: (days) => `پیش از آن ${days} بی‌پوشش بود.`,
    overlap: (days) => `معافیت پیشین هنوز ${days} اعتبار داشت.`,
    names: { Pompeo: "پمپئو", Blinken: "بلینکن", Trump: "ترامپ", Biden: "بایدن" },
    office: (secretary, president) => `وزیر خارجه: ${secretary}؛ رئیس‌جمهور: ${president}.`,
    state: {
      electricity: "به تعبیر وزارت خارجهٔ آمریکا: برای پرداخت پول برق.",
      "not documented": "ثبت نشده است که برای چه بود.",
    },
    press: {
      "gas and electricity": "رسانه‌ها و مقام‌های عراقی: برای گاز و برق.",
      disputed: "رسانه‌ها: به گفتهٔ منبع یک خبرگزاری با گاز، به نوشتهٔ دیگری پرداخت پول گاز ممنوع.",
      "not recorded": "آنچه رسانه‌ها دربارهٔ آن گفته‌اند در داده‌های ما نیست.",
      "not documented": "گزارشی از آن یافت نشد.",
    },
    report: "معافیتی که گزارش از آن می‌گوید.",
    inForce: (number, starts, expires) => `معافیت ${number}: آغاز ${starts}، انقضا ${expires}.`,
    announced: (number, day) => `معافیت ${number} در ${day} اعلام شده بود.`,
  },
  after: {
    presidential_memorandum: "یادداشت رئیس‌جمهور علیه معافیت",
    lapse: "تمدید نشدن معافیت",
    gas_exemption_kept: "گفته شد گاز همچنان معاف است",
    bill: "طرحی برای منع خریدهای عراق",
    swap_refused: "معاوضهٔ گاز ترکمن مجوز نگرفت",
  },
  afterTitle: "پس از واپسین معافیت",
  drawing: {
    reportLabel: "معافیت گزارش",
    reportShort: "معافیت گزارش",
    reportDay: "گزارش",
    hole: (days) => `${days} بی‌پوشش`,
    holeShort: (days) => days,
    perhaps: (days) => `${days}؟`,
    secretary: (name) => `وزیر خارجه ${name}`,
    office: (secretary, president) => `وزیر خارجه ${secretary}، رئیس‌جمهور ${president}`,
    notYetKnown: "تا این روز معافیت دیگری دانسته نبود",
    after: (date, event) => `${date}: ${event}`,
    onDay: (date, days) => `${date}: ${days}`,
    key: {
      electricity: "برق",
      both: "گاز و برق",
      disputed: "محل اختلاف",
      unrecorded: "ثبت نشده",
      inferred: "استنباط ما",
      possible: "تاریخ یا مدت نامطمئن",
    },
  },
  empty: "تا این روز معافیتی دانسته نبود. زیر «بر پایهٔ دانسته‌های» روزی دیرتر برگزینید.",
  notes: {
    count:
      "اینکه ۲۴ معافیت بود شمارش ماست. دو مورد، ژوئیه و نوامبر ۲۰۲۲، از شمار رسمی تمدیدها استنباط شده است؛ گزارشی از آن‌ها یافت نشد.",
    days: "معافیت چندروزه روز آغاز و روزهای پس از آن را تا پر شدن مدت می‌پوشاند؛ اگر معافیت بعدی در روز انقضای آن آغاز شود، شکافی نیست.",
    uncertain:
      "سرهای هاشورخورده: روز دانسته نیست یا منابع همداستان نیستند؛ ژوئن ۲۰۱۹ نود یا ۱۲۰ روز است و مارس ۲۰۲۲ صد و بیست یا ۱۸۰ روز. علامت سؤال جایی است که شاید روزهایی بی‌پوشش بوده باشد. بازه‌ها از همهٔ ترکیب‌ها به دست آمده است.",
    wording: {
      state:
        "متن وزارت خارجهٔ آمریکا دربارهٔ پرداخت پول برق است؛ بیشتر رسانه‌ها گاز می‌گویند. به نوشتهٔ MEES، گاز بر استثنایی همیشگی در قانونی از ۲۰۱۲ استوار بود و به معافیت نیاز نداشت.",
      press:
        "بیشتر رسانه‌ها و مقام‌های عراقی گاز و برق می‌گویند؛ آسوشیتدپرس دربارهٔ دسامبر ۲۰۱۸ می‌گوید که پرداخت پول گاز همچنان ممنوع بود. از مارس ۲۰۲۳ منابع ما اطلاعیه‌هایی را نقل می‌کنند که برق می‌گویند.",
    },
    office:
      "در مقام: وزیر خارجه همان است که فهرست ما نام می‌برد؛ رئیس‌جمهور از منابعی خوانده شده که در ژانویهٔ ۲۰۲۱ از دولت روبه‌پایان و از ۳۱ مارس ۲۰۲۱ از دولت تازه می‌گویند.",
    cover:
      "شمارش از معافیتی است که در آن روز جاری بود، نه از آن که اعلام شده بود و بعد می‌آمد. هاشور: آنچه آغازها و مدت‌های نامطمئن باز می‌گذارد.",
    vintage: "بر پایهٔ دانسته‌های روز برگزیده: معافیت‌هایی که دیرتر منتشر شده نیامده است.",
  },
  table: {
    caption: {
      strip: "معافیت‌ها به ترتیب داده شدن، و آنچه پس از آن‌ها شد",
      cover: "معافیت‌ها با آغاز و انقضا، چنان‌که برای روزهای مانده شمرده شده",
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
      "not recorded": "از رسانه‌ها در داده‌ها نیست",
      "not documented": "ثبت نشده",
    },
    officeCell: (secretary, president) => `${secretary}، ${president}`,
    afterwards: "پس از آن",
  },
};
