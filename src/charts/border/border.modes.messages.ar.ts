import { countInArabic, pluralInArabic } from "#i18n/arabic-count.ts";
import type { BorderModesMessages } from "./border.modes.messages.ts";

/** In Arabic. */
export const ar: BorderModesMessages = {
  energy: {
    layers: {
      label: "ما يُعرض",
      gas: "أنابيب الغاز",
      power: "خطوط الكهرباء",
      documented: "محطات موثق عملها بالغاز الإيراني",
      planned: "محطات خُطط لها أن تعمل به",
      "no-evidence": "محطات أخرى",
    },
    legend: {
      gas: "أنبوب غاز (تخطيطي)",
      power: "خط كهرباء (تخطيطي)",
      documented: "محطة موثق عملها بالغاز الإيراني",
      planned: "خُطط لها أن تعمل به",
      "no-evidence": "لم يُعثر على دليل",
      doubtful: "هالة: الموضع مشكوك فيه",
    },
    pipeline: "غاز",
    kilovolts: (value) => `${value} كيلوفولت`,
    megawatts: (value) => `${value} ميغاواط`,
    line: {
      gas: () => "غاز",
      power: ({ kilovolts, megawatts }) =>
        kilovolts === null ? "كهرباء" : megawatts === null ? kilovolts : `${kilovolts}، ${megawatts}`,
    },
    schematic: "مرسوم مستقيماً بين أماكن مسماة؛ أما مساره الحقيقي فلا نعرفه.",
    unplaced: "لم يُنشر موضعها، فليست على الخريطة:",
    gas: {
      documented: "موثق",
      planned: "مخطط له",
      "no-evidence": "لم يُعثر على دليل",
    },
    plantValue: ({ megawatts, gas }) => `${megawatts}، ${gas}`,
    technology: (technology, fuel) => `${technology}، الوقود المسجل: ${fuel}.`,
    onGas: {
      documented: "يربطها مصدر بالغاز الإيراني في وقت ما.",
      planned: "يقول مصدر إنه خُطط لها أن تعمل بالغاز الإيراني.",
      "no-evidence": "لم يُعثر على مصدر يربطها بالغاز الإيراني.",
    },
    pipelineNamed: "يذكر مصدر أن المحطة على هذا الخط:",
    pipelineInferred: "الخط الذي يغذيها مستنتج من موقعها:",
    noPoint: "لم يُنشر موضع.",
    doubtfulPoint: "الموضع مشكوك فيه.",
    title: ({ documented, all }) => `${documented} من ${all} محطة حرارية مدرجة موثق عملها بالغاز الإيراني`,
    subtitle: "الأنابيب وخطوط الكهرباء من إيران، ومحطات العراق الحرارية بحسب قدرتها بالميغاواط",
    sentence: ({ gas, power, documented, planned, none }) =>
      `يعبر الحدود ${countInArabic(gas, pluralInArabic(gas), ["أنبوب غاز واحد", "أنبوبا غاز", "أنابيب غاز", "أنبوب غاز", "أنبوب غاز"])} و${countInArabic(power, pluralInArabic(power), ["خط كهرباء واحد", "خطا كهرباء", "خطوط كهرباء", "خط كهرباء", "خط كهرباء"])}، مرسومة تخطيطياً. ومن المحطات المدرجة ${documented} موثق عملها بالغاز الإيراني في وقت ما، و${planned} خُطط لها أن تعمل به، و${none} لم يُعثر على دليل بشأنها.`,
    notes: [
      "الخطوط تخطيطية: متقطعة ومستقيمة بين أماكن مسماة. وهي لا تبيّن أين يمر أي شيء.",
      "«موثق» يعني أن مصدراً يربط المحطة بالغاز الإيراني في وقت ما. وتستطيع المحطات كلها حرق غيره، فلا يجوز جمع قدراتها على أنها إيرانية.",
      "القدرات بلا تاريخ، والقائمة تخلو من المحطات اللاحقة. والهالة الباهتة تعني موضعاً ليس النقطة المنشورة للمحطة نفسها.",
    ],
    empty: "لم يُختر شيء للعرض. أظهر نوعاً واحداً على الأقل من الخطوط أو المحطات.",
    table: {
      caption: "الخطوط والمحطات الحرارية",
      name: "الاسم",
      kind: "النوع",
      megawatts: "القدرة",
      unit: "ميغاواط",
      gas: "الغاز الإيراني",
      place: "الموضع",
      kinds: { gas: "أنبوب غاز", power: "خط كهرباء", plant: "محطة" },
      places: { schematic: "تخطيطي", published: "منشور", doubtful: "مشكوك فيه", none: "غير منشور" },
      notPublished: "غير منشور",
    },
  },
  unrolled: {
    headings: { trade: "صادرات ٢٠١٩/٢٠، بالدولار", pilgrims: "زوار ٢٠١٩" },
    amount: (dollars) => dollars.replace(/\sدولار$/, ""),
    ends: { north: "تركيا، ٠ كم", south: (kilometres) => `الخليج، نحو ${kilometres} كم` },
    atKilometre: (value) => `${value} كم`,
    people: (value) => value,
    withStatus: (value, status) => `${value} (${status})`,
    missing: "لم يُعثر",
    title: ({ count, known }) => `${count} منفذاً على الحدود؛ والصادرات بحسب المنفذ معروفة في ${known} منها`,
    subtitle: ({ detailed, low, high }) =>
      `صادرات ٢٠١٩/٢٠ وزوار ٢٠١٩ على خط مفصل طوله بالكيلومتر ${detailed}؛ والمنشور من ${low} إلى ${high}، بلا ذكر للتفصيل`,
    sentence: ({ last, kilometre, known, count }) =>
      `إذا بُسطت الحدود على خط مستقيم كان آخر منافذها، ${last}، عند الكيلومتر ${kilometre} تقريباً. وصادرات ٢٠١٩/٢٠ معروفة في ${known} من ${count} منفذاً؛ وغياب الرقم عن سواها لا يعني أن شيئاً لم يمر.`,
    notes: ({ detailed, drawn }) => [
      `حُسبت الكيلومترات على خط مفصل (OpenStreetMap، ٢٠١٧) طوله نحو ${detailed} كيلومتر إلى مصب النهر. أما الخط الأقل تفصيلاً الذي ترسمه الخريطة فأقصر، وطوله ${drawn} كيلومتر قبل أن نبسّطه؛ وليس أي منهما «الطول» الحقيقي للحدود.`,
      "«لم يُعثر» يعني أننا لم نجد رقماً بحسب المنفذ، لا أنه صفر. وبين كل شرطتين على المحور ١٠٠ كيلومتر.",
      "المواضع على الخريطة تقريبية؛ والكيلومترات المحسوبة لمواضع غير مؤكدة ليست أوثق منها.",
    ],
    table: {
      caption: "المنافذ على الحدود، ابتداءً من الطرف التركي",
      kilometre: "الكيلومتر",
      trade: "صادرات ٢٠١٩/٢٠",
      tradeUnit: "مليون دولار",
      pilgrims: "زوار الأربعين ٢٠١٩",
    },
  },
  lengths: {
    control: "تفصيل الخط",
    typed: "اكتب مقدار التفصيل",
    unit: "كم",
    kilometres: (value) => `${value} كم`,
    metres: (value) => `${value} م`,
    reading: (detail, kilometres) => `${detail}: ${kilometres} كم`,
    drawnAt: (detail) => `الخط مبسّط إلى ${detail}`,
    drawnNoFiner: (detail) => `مرسوم بتفصيل ${detail}، حيث تنتهي دقة خطنا`,
    axis: "التفصيل المحذوف، من الأكبر إلى الأصغر",
    who: {
      "published-1400": "التقرير؛ ووكالة مهر",
      "published-1458": "سي آي إيه ١٩٩٥ وغيرها",
      "published-1493": "قوات الحدود العراقية",
      "published-1599": "سي آي إيه اليوم",
      "published-1608": "ويكي دفاع الإيرانية",
      "published-1609": "حرس الحدود الإيراني",
    },
    title: ({ detail, kilometres }) => `إذا حُذفت التفاصيل الأصغر من ${detail} بلغ طول الخط ${kilometres} كم`,
    titleBetween: ({ detail, kilometres }) => `إذا حُذفت التفاصيل الأصغر من ${detail} بلغ طول الخط نحو ${kilometres} كم`,
    subtitle: ({ low, high }) =>
      `المنشور، بالكيلومتر: من ${low} إلى ${high}، بلا ذكر للتفصيل. ورقمنا طول خط واحد بتفصيل مختار`,
    sentence: ({ shortest, longest, low, high }) =>
      `يتراوح طول الخط نفسه بين ${shortest} و${longest} كم بحسب التفصيل المبقى. وتتراوح الأطوال المنشورة بين ${low} و${high} كم. ويمكن للتفصيل وحده أن يُحدث فروقاً كهذه؛ ولا يذكر أي مصدر كيف قاس.`,
    notes: [
      "يمكن للتفصيل وحده أن يُحدث فروقاً كهذه، لكن لا مصدر مما اطّلعنا عليه يذكر كيف قيس طوله: فهذا لا يفسّر اختلاف الأطوال المنشورة.",
      "الأطوال من قياسنا لخط OpenStreetMap لسنة ٢٠١٧ (© المساهمون في OpenStreetMap)، مبسّطاً بطريقة دوغلاس وبويكر. وبين النقاط المقيسة الإحدى عشرة يُقرأ الطول على الخط المستقيم بينها، بمقياس لوغاريتمي، وهو من حسابنا.",
      "خط الخريطة مبسّط من خط Natural Earth بمقياس ١ إلى ١٠ ملايين، ويتبع أداة التفصيل إلى ٢ كم حيث تنتهي دقته. ولا يُقاس عليه أي طول.",
    ],
    datum: {
      reading: (detail) => `بتفصيل ${detail}`,
      measured: (detail) => `مقيس بتفصيل ${detail}`,
      corners: (count) => `عدد رؤوس الخط المبسّط: ${count}.`,
      between: ({ coarse, fine }) =>
        `مقروء بين النقطتين المقيستين عند ${coarse} و${fine}، بمقياس لوغاريتمي: من حسابنا.`,
      published: "منشور؛ ولا يذكر المصدر كيف قيس.",
    },
    table: {
      caption: "أطوال الحدود: مقيسة بدرجات تفصيل مختلفة، ومنشورة",
      length: "الطول",
      kilometres: "الكيلومترات",
      detail: "التفصيل",
      unit: "كم",
      notStated: "لم يُذكر",
    },
  },
};
