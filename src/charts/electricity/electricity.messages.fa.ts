import type { ElectricityMessages } from "./electricity.messages.ts";

/** In Persian. */
export const fa: ElectricityMessages = {
  modes: {
    label: "نما",
    "as-reported": "به گفتهٔ گزارش",
    estimates: "برآوردها",
    generation: "تولید",
    "if-gas-stops": "اگر گاز قطع شود",
    supply: "عرضه و تقاضا",
  },
  qualified: {
    about: (value) => `حدود ${value}`,
    nearly: (value) => `نزدیک به ${value}`,
    almost: (value) => `تقریباً ${value}`,
    "more than": (value) => `بیش از ${value}`,
    "less than": (value) => `کمتر از ${value}`,
    "as much as": (value) => `تا ${value}`,
    "up to": (value) => `تا ${value}`,
    only: (value) => `تنها ${value}`,
    "at most": (value) => `حداکثر ${value}`,
  },
};
