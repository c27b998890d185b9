/** The waivers as table rows, the same in both views. */
import type { ChartLanguage, Description, TableRow } from "#charts/chart.ts";
import { waiversMessages } from "./waivers.messages.ts";
import type { Link } from "./waivers.model.ts";
import type { WaiversState } from "./waivers.params.ts";
import { dayText, daysText, lengthText, startText } from "./waivers.words.ts";

/** What lies between a waiver and the one before, in a few words. */
function beforeText({ hole, overlap }: Link, language: ChartLanguage): string {
  const messages = waiversMessages[language.locale].table;
  if (hole === null || overlap === null) return messages.first;
  const parts = [
    ...(hole.high > 0 ? [messages.holeCell(daysText(hole, language))] : []),
    ...(overlap.high > 0 ? [messages.overlapCell(daysText(overlap, language))] : []),
  ];
  return parts.length === 0 ? messages.meets : parts.join(" / ");
}

/** The columns of the table. */
export function waiverColumns({ locale }: ChartLanguage): Description["table"]["columns"] {
  const { table } = waiversMessages[locale];
  return [
    { key: "number", label: table.number, align: "end" },
    { key: "starts", label: table.starts },
    { key: "length", label: table.length },
    { key: "expires", label: table.expires },
    { key: "before", label: table.before },
    { key: "covers", label: table.covers },
    { key: "office", label: table.office },
  ];
}

/** One waiver as a row. */
export function waiverRow(link: Link, state: WaiversState, language: ChartLanguage): TableRow {
  const messages = waiversMessages[language.locale];
  const { row } = link;
  return {
    key: row.id,
    status: row.status,
    citations: row.citations,
    cells: {
      number: { text: language.formats.number(row.number), value: row.number },
      starts: { text: startText(link, language), value: row.starts },
      length: { text: lengthText(link, language, messages.table), value: row.lengthDays },
      expires: { text: dayText(link.expires, language), value: row.expiryReported ?? row.expiryComputed },
      before: { text: beforeText(link, language) },
      covers: {
        text:
          state.wording === "state" ? messages.table.state[row.stateWording] : messages.table.press[row.pressWording],
        value: state.wording === "state" ? row.stateWording : row.pressWording,
      },
      office: {
        text: messages.table.officeCell(messages.datum.names[row.secretary], messages.datum.names[row.president]),
      },
    },
  };
}
