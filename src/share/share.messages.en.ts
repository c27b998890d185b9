import type { ShareMessages } from "./share.messages.ts";

/** In English. */
export const en: ShareMessages = {
  close: "Close",
  failed: "This part did not load. Check the connection and try again.",
  copy: {
    copy: "Copy",
    copied: "Copied",
    byHand: "Copying is not allowed here. The text is selected: copy it by hand.",
  },
  share: {
    title: "Share this view",
    titleOfNumber: "Share this number",
    native: "Share with an app",
    link: "Link to exactly this view",
    sentence: "What it shows, with the link",
    embed: "Code for a web page",
    withLink: (sentence, address) => `${sentence} ${address}`,
    marked: ({ label, value, status, sentence }) =>
      status === null ? `${label}: ${value}. ${sentence}` : `${label}: ${value} (${status}). ${sentence}`,
    number: ({ label, value, status, address }) =>
      status === null ? `${label}: ${value}. ${address}` : `${label}: ${value} (${status}). ${address}`,
  },
  quote: {
    share: "Share this number",
    stands: (label, value) => `The number quoted still stands. ${label}: ${value}.`,
    changed: ({ label, before, after }) =>
      `Changed since. ${label}: the link quotes ${before}; the figure is now ${after}.`,
    knownThen: (date) => `The quoted figure was the one known on ${date}:`,
    knownNow: (date) => `The present figure is known from ${date}:`,
    other: ({ label, value, now }) =>
      `Another source’s figure. ${label}: the link quotes ${value}, which is in the data beside the one drawn, ${now}.`,
    never: ({ label, value, now }) =>
      `Never in the data. ${label}: the link quotes ${value}, which was never in the data here; the figure is ${now}. The link may have been changed by hand.`,
    noPoint: (key, value) =>
      `Never in the data. The link quotes ${value} for “${key}”, and there is no such point in this view. The link may have been changed by hand.`,
    sources: "Sources",
    dismiss: "Open the view without the quoted number",
  },
  download: {
    title: "Download",
    picture: "The picture, with title, notes, sources and address",
    shown: "The figures shown",
    whole: "Whole tables",
    making: "Making the picture…",
    blocked: "If no file arrived, this frame does not allow downloads. Save by hand:",
    fontMissing: "The typeface could not be loaded; the picture uses one of this device.",
    failed: "The picture could not be made here. The site has a ready picture of each named view, under /pictures/.",
    file: "Text of the file",
    pictureByHand: "Press long or right-click the picture to save it.",
  },
  picture: {
    sources: (names, more, count) => (more > 0 ? `Sources: ${names} and ${count} more` : `Sources: ${names}`),
    known: (date) => `As known on ${date}.`,
  },
  cite: {
    title: "Cite",
    text: "Plain text",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    plain: ({ publisher, title, version, versionDate, address, accessed }) =>
      `${publisher}: ${title}. Data version ${version} of ${versionDate}. ${address} (accessed ${accessed}).`,
    note: "For a single figure, cite its own source; the table and the Sources tab name it.",
  },
};
