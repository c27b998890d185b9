import type { ElectricityMessages } from "./electricity.messages.ts";

/** In English. */
export const en: ElectricityMessages = {
  modes: {
    label: "View",
    "as-reported": "As reported",
    estimates: "Estimates",
    generation: "Generation",
    "if-gas-stops": "If the gas stops",
    supply: "Supply and demand",
  },
  qualified: {
    about: (value) => `about ${value}`,
    nearly: (value) => `nearly ${value}`,
    almost: (value) => `almost ${value}`,
    "more than": (value) => `more than ${value}`,
    "less than": (value) => `less than ${value}`,
    "as much as": (value) => `as much as ${value}`,
    "up to": (value) => `up to ${value}`,
    only: (value) => `only ${value}`,
    "at most": (value) => `at most ${value}`,
  },
};
