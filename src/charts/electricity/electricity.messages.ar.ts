import type { ElectricityMessages } from "./electricity.messages.ts";

/** In Arabic. */
export const ar: ElectricityMessages = {
  modes: {
    label: "المشهد",
    "as-reported": "كما في التقرير",
    estimates: "التقديرات",
    generation: "التوليد",
    "if-gas-stops": "إذا توقف الغاز",
    supply: "العرض والطلب",
  },
  qualified: {
    about: (value) => `نحو ${value}`,
    nearly: (value) => `قرابة ${value}`,
    almost: (value) => `ما يقارب ${value}`,
    "more than": (value) => `أكثر من ${value}`,
    "less than": (value) => `أقل من ${value}`,
    "as much as": (value) => `ما يبلغ ${value}`,
    "up to": (value) => `ما يصل إلى ${value}`,
    only: (value) => `${value} فقط`,
    "at most": (value) => `${value} على الأكثر`,
  },
};
