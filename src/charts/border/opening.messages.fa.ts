import type { OpeningMessages } from "./opening.messages.ts";

/** In Persian. */
export const fa: OpeningMessages = {
  label: "نقشهٔ مرز ایران و عراق از ترکیه تا خلیج فارس، با دوازده گذرگاه آن",
  gates: (count) => `${count} گذرگاه`,
};
