import type { StatementMessages } from "./statements.messages.ts";

/** In English. */
export const en: StatementMessages = {
  verdicts: {
    supported: { word: "Supported", meaning: "Independent or original sources agree with the statement as written." },
    "supported with caveat": {
      word: "Supported with caveat",
      meaning: "Broadly right, but a detail, a source or a limit that a reader needs is missing or off.",
    },
    disputed: { word: "Disputed", meaning: "Good sources contradict it, or contradict each other." },
    outdated: { word: "Outdated", meaning: "Was right earlier, or was right then and is no longer." },
    "not verifiable": { word: "Not verifiable", meaning: "No source found that settles it either way." },
    "opinion or loaded wording": {
      word: "Opinion or loaded wording",
      meaning: "A judgement or charged word, not a checkable fact.",
    },
  },
  kinds: { figure: "Figure", event: "Event", statement: "Statement", characterisation: "Characterisation" },
  verdict: "Verdict",
  saidBy: "Said by",
  evidence: "Evidence",
  evidenceNote: "What each source says, in our words.",
  paragraph: (n) => `Paragraph ${n}`,
  check: {
    title: "The fact check",
    description:
      "All 51 statements of the report of 27 September 2020, each with our verdict on its wording and the evidence.",
    lead: "Every statement of the report in its order. Verdicts are about the wording of the report, never about a person.",
    scale: "The scale",
  },
  changesTitle: "What the newspaper changed",
  changesLead: "Twelve differences between the agencies’ copy and the report.",
  agencyHad: "Agency",
  reportHas: "Report",
  leftOut: "left out",
  added: "not in the agency copy seen",
  contextTitle: "Context",
  previous: "Previous statement",
  next: "Next statement",
  all: "All statements",
  inReport: "Read it in the report",
  unknown: "There is no statement at this address.",
};
