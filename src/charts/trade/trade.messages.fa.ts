import { isolate } from "#i18n/isolate.ts";
import type { TradeMessages } from "./trade.messages.ts";

/** In Persian. */
export const fa: TradeMessages = {
  modes: {
    label: "نما",
    exports: "صادرات",
    promise: "وعده",
    "both-ways": "دوسویه",
    crossings: "به تفکیک گذرگاه",
    suppliers: "فروشندگان",
    needed: "رشد لازم",
  },
  unit: { label: "واحد", dollars: "دلار", goal: "درصد هدف", tonnes: "تن" },
  years: { label: "سال‌ها", iranian: "سال‌های ایرانی", dates: "سال‌های میلادی" },
  bracketToggle: (year) => `نمایش بازهٔ ما برای ${year}`,
  goalLabel: (value) => `وعده: ${value}`,
  gapWord: "رقم کل یافت نشد",
  reportMark: (date) => `گزارش، ${date}`,
  ticksNote: "خط‌های کوتاه رقم‌های دیگری است که برای همان سال منتشر شده",
  gasLabel: "از آن، گاز",
  bracketLabel: (range) => `${range}، بازهٔ ما`,
  highestLabel: (value, year, share) => `${value} در ${year}، ${share}`,
  purchasesLabel: (share) => `با خریدها ${share}`,
  provisionalLabel: (share) => `صادرات ${share}، موقت`,
  exportsLabel: "صادرات سال به سال",
  promisesLabel: (count, open) => `۲۰ میلیارد دلار: ${count} بار، ${open} بار بی‌مهلت`,
  legend: { exports: "صادرات", "two-way": "تجارت دوسویه", deadline: "تا مهلت آن" },
  title: {
    exports: (highest, share) => `صادرات به عراق تا ${highest} بالا رفت، ${share} از وعده`,
    promise: (count, share) => `از ۲۰ میلیارد دلار ${count} بار سخن رفت؛ صادرات به ${share} آن رسید`,
    none: "تا آن روز رقم کل هیچ سالی دانسته نبود",
    noPromise: "تا آن روز هیچ هدفی ثبت نشده است",
  },
  subtitle: {
    exports: "صادرات کالا از ایران به عراق در هر سال ایرانی، با گاز طبیعی، به میلیارد دلار آمریکا",
    goal: "صادرات کالا از ایران به عراق در هر سال ایرانی، با گاز طبیعی، به درصد از ۲۰ میلیارد دلار آمریکا",
    promise: "هدف‌های نام‌برده برای تجارت ایران و عراق، به روز اعلام، روی صادرات ایران در هر سال",
  },
  sentence: {
    exports: ({ report, reportYear, highest, year, share }) =>
      `صادرات ایران به عراق در ${reportYear}، «سال گذشته»ی گزارش، ${report} بود؛ بالاترین رقم قطعی ${highest} در ${year} است، ${share} از ۲۰ میلیارد وعده‌داده‌شده.`,
    goal: ({ reportShare, reportYear, year, share }) =>
      `صادرات ایران به عراق در ${reportYear}، «سال گذشته»ی گزارش، به ${reportShare} از ۲۰ میلیارد دلار وعده‌داده‌شده رسید؛ بالاترین رقم قطعی ${share} در ${year} است.`,
    highest: ({ highest, year, share }) =>
      `بالاترین رقم قطعی صادرات ایران به عراق ${highest} در ${year} است، ${share} از ۲۰ میلیارد.`,
    promise: ({ count, open, first, last, highest, year, share }) =>
      `از هدف ۲۰ میلیارد دلار، از ${first} تا ${last}، ${count} بار سخن رفت، ${open} بار بی‌مهلت؛ بالاترین صادرات قطعی سالانه ${highest} در ${year} است، ${share} آن.`,
    provisional: (year, value, share) => `رقم موقت ${year}، ${value} است، حدود ${share}.`,
    rise: (first, firstYear, highest, highestYear) =>
      `صادرات از ${first} در ${firstYear} به ${highest} در ${highestYear} رسید.`,
    gap: (year, inferredYear) => `برای ${year} رقم کل یافت نشد و رقم ${inferredYear} در منبعش زیر سال دیگری آمده است.`,
    gas: "گمرک گاز طبیعی را جزء این کالاها می‌شمارد و نفت خام و برق را نه؛ سنجهٔ مستقلی در دست نیست.",
    subjects: (exports, twoWay) =>
      `به دسته‌بندی ما، ${twoWay} مورد از آن‌ها دربارهٔ تجارت دوسویه است و ${exports} مورد دربارهٔ صادرات ایران.`,
    twoWay: (year, value, share, exportsShare) =>
      `با افزودن خریدهای ایران (جمع ما)، ${year} به ${value} می‌رسد: به جای ${exportsShare}، ${share} از هدف.`,
    twoWayProvisional: (year, value, share, exportsShare) =>
      `رقم موقت ${year} تنها با صادرات ${exportsShare} از هدف است و با خریدها، یعنی ${value}، ${share} آن.`,
    vague: (count) => `برای ${count} هدف از هدف‌های نشان‌داده‌شده روز دقیق دانسته نیست.`,
    knownOn: (date) => `بر پایهٔ دانسته‌های ${date}.`,
    believedOne: (value, year) => `خواننده برای ${year} رقم ${value} را برگزیده است.`,
    believedMany: (count) => `خواننده برای ${count} سال رقم‌های دیگری برگزیده است.`,
  },
  notes: {
    basis: "بر پایهٔ شمارش گمرک: گاز طبیعی در آن هست، نفت خام و برق نیست. سنجهٔ مستقلی در دست نیست.",
    ticks:
      "خط‌های کوتاه: رقم‌های دیگری که برای همان سال منتشر شده؛ شرح هر سال آن‌ها را می‌آورد و می‌توان یکی را به جای رقم ما رسم کرد.",
    gap: (year) => `${year}: رقم کل یافت نشد؛ جای آن خالی می‌ماند.`,
    inferred: (years) => `${years} (نقطه‌چین): منبع سال دیگری نوشته است؛ اینکه همین سال منظور است استنباط ماست.`,
    provisional: (years) => `${years} (هاشورخورده): موقت؛ ۹۹ درصد داده‌های گمرک خوانده شده است.`,
    gas: (years) => `آبی: گاز طبیعی، که گمرک تنها برای ${years} جداگانه آورده است.`,
    partYear: ({ year, months, value }) =>
      `${year} رسم نشده است: تنها ${months} ماه آن دانسته است، ${value}. در جدول آمده است.`,
    deadlines: (dated, open) =>
      `بیشتر هدف‌های ۲۰ میلیاردی مهلت ندارند: ${open} هدف بی‌مهلت است و ${dated} هدف مهلت دارد که همه گذشته‌اند.`,
    subjects: "نشان‌های پر دربارهٔ صادرات ایران است و نشان‌های توخالی دربارهٔ تجارت دوسویه (دسته‌بندی ما).",
    vague: "خطی که از نشان می‌گذرد روزهایی را می‌پوشاند که سخن می‌تواند در آن‌ها گفته شده باشد.",
    twoWay: "خط‌های تیرهٔ بالای ستون‌ها آنچه را ایران از عراق خریده است می‌افزاید (جمع ما).",
    standIn: "ستون‌های کم‌رنگ: رقمی که امروز برگزیده‌ایم آن روز هنوز دانسته نبود؛ بهترین رقم آن روز به جایش آمده است.",
    undated: (count) =>
      `${count} مورد از داده‌های نشان‌داده‌شده در نسخهٔ ما تاریخ ندارد؛ از روز گفته شدن یا از پایان دورهٔ آن دانسته شمرده می‌شود.`,
    unheeded: (record) => `این پیوند می‌خواهد ${isolate(record)} رسم شود که رقم آن سال نیست یا آن روز هنوز دانسته نبود.`,
  },
  datum: {
    share: (share) => `${share} از ۲۰ میلیارد.`,
    ofGoal: (share) => `${share} از ۲۰ میلیارد دلار`,
    inDollars: (value) => `${value}.`,
    gas: (value, share) => `از آن ${value} گاز طبیعی است (${share}).`,
    why: (why) => `چرا این رقم: ${why}`,
    whyOurs: (why) => `رقمی که ما رسم می‌کنیم. چرا: ${why}`,
    standIn: "بهترین رقمی که در آن روز دانسته بود.",
    gap: "برای این سال رقم کل یافت نشد.",
    gapValue: "رقم کل یافت نشد",
    bracket: (low, high) =>
      `بازهٔ ما: ${low} تا ${high}. کف: رقم سال بعد منهای ۶٫۵ درصد، رشدی که برای هشت ماه منتشر شده؛ سقف: رقم سال پیش به‌علاوهٔ ۲ درصد، رشدی که برای ده ماه منتشر شده.`,
    unknownThen: "در آن روز هیچ رقم سالانه‌ای دانسته نبود.",
    unknownThenValue: "هنوز دانسته نبود",
    noWeight: "وزن دانسته نیست",
    noWeightFound: "برای این سال وزنی یافت نشد.",
    qualifier: (qualifier) => `چنان‌که نوشته شده: ${qualifier}.`,
    undated: (date, basis) =>
      basis === "statement"
        ? `نسخهٔ ما تاریخ ندارد: از ${date}، روز گفته شدن، دانسته شمرده می‌شود.`
        : `نسخهٔ ما تاریخ ندارد: از ${date}، پایان دورهٔ آن، دانسته شمرده می‌شود.`,
    between: (from, to) => `${from} تا ${to}`,
    about: (day) => `حدود ${day}`,
    speaker: (speaker) => `${speaker}.`,
    place: (place) => `جا: ${place}.`,
    noPlace: "جا گفته نشده است.",
    subject: { exports: "دربارهٔ صادرات ایران است.", "two-way": "دربارهٔ تجارت دوسویه است." },
    deadline: (date) => `مهلت: ${date}.`,
    wording: (wording) => `زمان، به تعبیر گوینده: ${wording}.`,
    noDeadline: "مهلتی ندارد.",
    perYear: (value) => `سالانه ${value}`,
    withPurchases: (value, share) => `با خریدهای ایران، جمع ما: ${value}، ${share} از ۲۰ میلیارد.`,
  },
  tonnes: {
    value: (value) => `${value} میلیون تن`,
    label: (value) => `${value} میلیون تن`,
    title: (year, value) => `سنگین‌ترین صادرات به عراق در ${year} بود: ${value}`,
    subtitle: "صادرات کالا از ایران به عراق در هر سال ایرانی، به میلیون تن، آنجا که وزن دانسته است",
    sentence: ({ report, reportYear, highest, year, count }) =>
      `وزن صادرات ایران به عراق در ${reportYear}، «سال گذشته»ی گزارش، ${report} بود و بیش از همه در ${year}، ${highest}؛ وزن ${count} سال دانسته است.`,
    note: "سال‌های بی‌ستون وزن دانسته‌ای ندارند.",
    column: "وزن",
  },
  table: {
    caption: {
      exports: "صادرات ایران به عراق: رقم رسم‌شدهٔ هر سال و رقم‌هایی که با آن نمی‌خوانند",
      promise: "هدف‌های نام‌برده برای تجارت ایران و عراق، و آنچه تجارت به آن رسید",
    },
    year: "سال",
    period: "دوره",
    value: "ارزش",
    share: "از ۲۰ میلیارد",
    gas: "از آن، گاز",
    kind: "چگونه رسم شده",
    known: "دانسته از",
    undated: (day) => `${day} (نسخهٔ ما بی‌تاریخ)`,
    bar: "ستون",
    other: "خط کوتاه",
    ours: "خط کوتاه (رقم ما)",
    believed: "ستون (انتخاب خواننده)",
    notDrawn: "رسم نشده",
    bracket: (word, low, high) => `${word}؛ بازهٔ ما ${low} تا ${high}`,
    made: "روز گفته شدن، یا سال",
    speaker: "گوینده",
    place: "جا",
    subject: "دربارهٔ",
    deadline: "مهلت",
    wording: "زمان، به تعبیر گوینده",
    none: "داده نشده",
    sum: (exports, purchases) => `آنچه شد: صادرات ${exports} به‌علاوهٔ خرید ${purchases}`,
  },
};
