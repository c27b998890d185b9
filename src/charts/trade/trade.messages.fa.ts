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
  readingLabel: "صادرات، به بیان گزارش",
  gapWord: "رقم کل یافت نشد",
  reportMark: (date) => `گزارش، ${date}`,
  ticksNote: "خط‌های کوتاه رقم‌های دیگرند؛ این یکی خدمات را هم دارد",
  ticksKey: "رقم‌های منتشرشدهٔ دیگر",
  inferredLabel: "سال: استنباط ما",
  inferredKey: "نقطه‌چین: سال، استنباط ما",
  gasLabel: "از آن، گاز",
  gasShort: "گاز",
  bracketLabel: (range) => `${range}، بازهٔ ما`,
  provisionalValue: (value) => `${value}، موقت`,
  highestLabel: (value, year, share) => `${value} در ${year}، ${share}`,
  purchasesLabel: (share) => `با خریدها ${share}`,
  provisionalLabel: (share) => `صادرات ${share}، موقت`,
  exportsLabel: "صادرات سال به سال",
  promisesLabel: (count, open) => `۲۰ میلیارد دلار: ${count} بار، ${open} بار بدون مهلت`,
  legend: { exports: "صادرات", "two-way": "تجارت دوسویه", deadline: "تا مهلت آن" },
  title: {
    exports: (highest, share) => `صادرات به عراق به ${highest} رسید، ${share} از وعده`,
    exportsProvisional: (share, provisional) =>
      `صادرات به عراق به ${share} وعده رسید؛ بر پایهٔ رقمی موقت، ${provisional}`,
    promise: (count, share) => `۲۰ میلیارد دلار ${count} بار هدف اعلام شد؛ صادرات به ${share} آن رسید`,
    promiseProvisional: (count, share, provisional) =>
      `۲۰ میلیارد دلار ${count} بار هدف اعلام شد؛ صادرات به ${share} آن رسید (موقت: ${provisional})`,
    none: "تا آن روز رقم کل هیچ سالی معلوم نبود",
    noPromise: "تا آن روز هیچ هدفی ثبت نشده بود",
  },
  subtitle: {
    exports: "صادرات کالا از ایران به عراق در هر سال ایرانی، با گاز طبیعی، به میلیارد دلار آمریکا",
    goal: "صادرات کالا از ایران به عراق در هر سال ایرانی، با گاز طبیعی، به درصد از ۲۰ میلیارد دلار آمریکا",
    promise: "هدف‌های اعلام‌شده برای تجارت ایران و عراق، بر پایهٔ روز اعلام، روی صادرات ایران در هر سال",
  },
  sentence: {
    exports: ({ report, reportYear, highest, year, share }) =>
      `صادرات ایران به عراق در ${reportYear}، که گزارش آن را «سال گذشته» می‌خواند، ${report} بود؛ بالاترین رقم قطعی، ${highest} در ${year}، ${share} از ۲۰ میلیارد وعده‌داده‌شده است.`,
    goal: ({ reportShare, reportYear, year, share }) =>
      `صادرات ایران به عراق در ${reportYear}، که گزارش آن را «سال گذشته» می‌خواند، به ${reportShare} از ۲۰ میلیارد دلار وعده‌داده‌شده رسید؛ بالاترین رقم قطعی ${share} در ${year} است.`,
    highest: ({ highest, year, share }) =>
      `بالاترین رقم قطعی صادرات ایران به عراق، ${highest} در ${year}، ${share} از ۲۰ میلیارد است.`,
    promise: ({ count, open, first, last, highest, year, share }) =>
      `هدف ۲۰ میلیارد دلاری از ${first} تا ${last}، ${count} بار اعلام شد، ${open} بار بدون مهلت؛ بالاترین رقم قطعی صادرات سالانه، ${highest} در ${year}، ${share} آن است.`,
    provisional: (year, value, share) => `رقم موقت ${year}، ${value} است، حدود ${share}.`,
    rise: (first, firstYear, highest, highestYear) =>
      `صادرات از ${first} در ${firstYear} به ${highest} در ${highestYear} رسید.`,
    gap: (year, inferredYear) => `برای ${year} رقم کل یافت نشد و رقم ${inferredYear} در منبعش زیر سال دیگری آمده است.`,
    gas: "گمرک گاز طبیعی را جزو این کالاها می‌شمارد و نفت خام و برق را نه؛ راهی برای بررسی مستقل آن نیست.",
    subjects: (exports, twoWay) =>
      `به دسته‌بندی ما، ${twoWay} مورد از آن‌ها دربارهٔ تجارت دوسویه است و ${exports} مورد دربارهٔ صادرات ایران.`,
    twoWay: (year, value, share, exportsShare) =>
      `با افزودن خریدهای ایران (جمع ما)، ${year} به ${value} می‌رسد: به جای ${exportsShare}، ${share} از هدف.`,
    twoWayProvisional: (year, value, share, exportsShare) =>
      `رقم موقت ${year} با صادرات تنها ${exportsShare} از هدف است و با خریدها، روی هم ${value}، ${share} آن.`,
    vague: (count) => `روز دقیق ${count} هدف از هدف‌های نشان‌داده‌شده معلوم نیست.`,
    knownOn: (date) => `بر پایهٔ دانسته‌های ${date}.`,
    believedOne: (value, year) => `خواننده برای ${year} رقم ${value} را انتخاب کرده است.`,
    believedMany: (count) => `خواننده برای ${count} سال رقم‌های دیگری انتخاب کرده است.`,
  },
  notes: {
    basis: "بر پایهٔ آمار گمرک: با گاز طبیعی، بدون نفت خام و برق. راهی برای بررسی مستقل آن نیست.",
    reading:
      "این ۲۰ میلیارد، مانند خود گزارش، به معنای صادرات گرفته شده است؛ منظور بیشتر کسانی که از آن نام بردند، از جمله روحانی، تجارت دوسویه بود.",
    ticks:
      "خط‌های کوتاه: رقم‌های دیگری که برای همان سال منتشر شده است؛ در شرح هر سال آمده‌اند و می‌توان یکی را به جای رقم ما رسم کرد.",
    gap: (year) => `${year}: رقم کل یافت نشد؛ جای آن خالی می‌ماند.`,
    inferred: (years) => `${years} (نقطه‌چین): منبع سال دیگری نوشته است؛ اینکه منظور همین سال است استنباط ماست.`,
    provisional: (years) => `${years} (هاشورخورده): موقت؛ ۹۹ درصد داده‌های گمرک خوانده شده است.`,
    gas: (years) => `آبی: گاز طبیعی، که گمرک تنها برای ${years} جداگانه آورده است.`,
    copies:
      "سال‌هایی که منبعشان چنین می‌گوید بر نسخه‌هایی از آمار گمرک استوار است که اشخاص در مخزنی عمومی گذاشته‌اند؛ هر جا ردیف‌ها آمده، ما جمع زده‌ایم. صفحه‌های خود گمرک را ندیده‌ایم.",
    partYear: ({ year, months, value }) =>
      `${year} رسم نشده است: تنها رقم ${months} ماه آن معلوم است، ${value}. در جدول آمده است.`,
    deadlines: (dated, open) =>
      `بیشتر هدف‌های ۲۰ میلیاردی مهلت ندارند: ${open} هدف بدون مهلت است و ${dated} هدف مهلت دارد که همه گذشته است.`,
    subjects: "نشان‌های پر دربارهٔ صادرات ایران است و نشان‌های توخالی دربارهٔ تجارت دوسویه (دسته‌بندی ما).",
    vague: "خطی که از نشان می‌گذرد روزهایی را نشان می‌دهد که هدف ممکن است در آن‌ها اعلام شده باشد.",
    twoWay: "خط‌های تیرهٔ بالای ستون‌ها آنچه را ایران از عراق خریده است می‌افزاید (جمع ما).",
    standIn: "ستون‌های کم‌رنگ: رقمی که امروز به کار می‌بریم آن روز هنوز معلوم نبود؛ بهترین رقم آن روز به جایش آمده است.",
    undated: (count) =>
      `${count} مورد از داده‌های نشان‌داده‌شده در نسخهٔ ما تاریخ ندارد؛ مبنا روز گفته شدن یا پایان دورهٔ آن است.`,
    unheeded: (record) => `این پیوند می‌خواهد ${isolate(record)} رسم شود که رقم آن سال نیست یا آن روز هنوز معلوم نبود.`,
  },
  datum: {
    share: (share) => `${share} از ۲۰ میلیارد.`,
    copy: "از نسخه‌ای شخصی از آمار گمرک در مخزنی عمومی، نه از صفحه‌های خود گمرک.",
    ofGoal: (share) => `${share} از ۲۰ میلیارد دلار`,
    inDollars: (value) => `${value}.`,
    gas: (value, share) => `از آن ${value} گاز طبیعی است (${share}).`,
    why: (why) => `چرا این رقم: ${why}`,
    whyOurs: (why) => `رقمی که ما رسم می‌کنیم. چرا: ${why}`,
    standIn: "بهترین رقمی که تا آن روز معلوم بود.",
    gap: "برای این سال رقم کل یافت نشد.",
    gapValue: "رقم کل یافت نشد",
    bracket: (low, high) =>
      `بازهٔ ما: ${low} تا ${high}. کف: رقم سال بعد منهای ۶٫۵ درصد، رشدی که برای هشت ماه منتشر شده است؛ سقف: رقم سال پیش به‌علاوهٔ ۲ درصد، رشدی که برای ده ماه منتشر شده است.`,
    unknownThen: "تا آن روز هیچ رقم سالانه‌ای معلوم نبود.",
    unknownThenValue: "هنوز معلوم نبود",
    noWeight: "وزن معلوم نیست",
    noWeightFound: "برای این سال وزنی یافت نشد.",
    qualifier: (qualifier) => `به تعبیر منبع: ${qualifier}.`,
    undated: (date, basis) =>
      basis === "statement"
        ? `نسخهٔ ما تاریخ ندارد: مبنا ${date} است، روز گفته شدن.`
        : `نسخهٔ ما تاریخ ندارد: مبنا ${date} است، پایان دورهٔ آن.`,
    between: (from, to) => `${from} تا ${to}`,
    about: (day) => `حدود ${day}`,
    speaker: (speaker) => `${speaker}.`,
    place: (place) => `محل: ${place}.`,
    noPlace: "محل آن گفته نشده است.",
    subject: { exports: "دربارهٔ صادرات ایران است.", "two-way": "دربارهٔ تجارت دوسویه است." },
    deadline: (date) => `مهلت: ${date}.`,
    wording: (wording) => `زمان، به تعبیر گوینده: ${wording}.`,
    noDeadline: "بدون مهلت.",
    perYear: (value) => `سالانه ${value}`,
    withPurchases: (value, share) => `با خریدهای ایران، جمع ما: ${value}، ${share} از ۲۰ میلیارد.`,
  },
  tonnes: {
    value: (value) => `${value} میلیون تن`,
    label: (value) => `${value} میلیون تن`,
    title: (year, value) => `سنگین‌ترین صادرات به عراق در ${year} بود: ${value}`,
    subtitle: "صادرات کالا از ایران به عراق در هر سال ایرانی، به میلیون تن، در سال‌هایی که وزن معلوم است",
    sentence: ({ report, reportYear, highest, year, count }) =>
      `وزن صادرات ایران به عراق در ${reportYear}، که گزارش آن را «سال گذشته» می‌خواند، ${report} بود و بیشترین وزن، ${highest}، در ${year}؛ وزن ${count} سال معلوم است.`,
    note: "وزن سال‌های بدون ستون معلوم نیست.",
    column: "وزن",
  },
  table: {
    caption: {
      exports: "صادرات ایران به عراق: رقم رسم‌شدهٔ هر سال و رقم‌های دیگر همان سال",
      promise: "هدف‌های اعلام‌شده برای تجارت ایران و عراق، و آنچه تجارت به آن رسید",
    },
    year: "سال",
    period: "دوره",
    value: "ارزش",
    share: "از ۲۰ میلیارد",
    gas: "از آن، گاز",
    kind: "چگونه رسم شده",
    known: "معلوم از",
    undated: (day) => `${day} (نسخهٔ ما بدون تاریخ)`,
    bar: "ستون",
    other: "خط کوتاه",
    ours: "خط کوتاه (رقم ما)",
    believed: "ستون (انتخاب خواننده)",
    notDrawn: "رسم نشده",
    bracket: (word, low, high) => `${word}؛ بازهٔ ما ${low} تا ${high}`,
    made: "روز گفته شدن، یا سال",
    speaker: "گوینده",
    place: "محل",
    subject: "دربارهٔ",
    deadline: "مهلت",
    wording: "زمان، به تعبیر گوینده",
    none: "داده نشده",
    sum: (exports, purchases) => `آنچه شد: صادرات ${exports} به‌علاوهٔ خرید ${purchases}`,
  },
};
