/** The report's arithmetic in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import type { Formats } from "#i18n/formats.ts";
import { electricityReportedMessages } from "./electricity.reported.messages.ts";
import type { Base, Part, ReportedModel } from "./electricity.reported.model.ts";

function baseText(base: Base, formats: Formats): string {
  return base.megawatts === base.high
    ? formats.number(base.megawatts)
    : formats.range(formats.number(base.megawatts), formats.number(base.high));
}

function shareOf(base: Base, part: Part, formats: Formats): string {
  return base.megawatts === base.high
    ? formats.percent(part.megawatts / base.megawatts)
    : formats.range(
        formats.number((part.megawatts / base.high) * 100),
        formats.percent(part.megawatts / base.megawatts),
      );
}

/** Month of a use of the sentence, or its year where no more is known. */
function useDate(row: ReportedModel["sentence"][number], formats: Formats): string {
  return formats.date(row.said, row.saidPrecision === "year" ? "year" : "month");
}

/** When the report's sentence was found elsewhere, oldest first. */
export function sentenceDates(model: ReportedModel, formats: Formats): string {
  return formats.list(model.sentence.filter((row) => !row.reportClaim).map((row) => useDate(row, formats)));
}

/** Title, sentences, marks and table of the arithmetic. */
export function describeReported(model: ReportedModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = electricityReportedMessages[locale];
  const base = (id: Base["id"]): Base => {
    const found = model.bases.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no base ${id}`);
    return found;
  };
  const [report, agency, average, peak] = [base("report"), base("agency"), base("average"), base("peak")];
  const gas = report.parts.find((part) => part.kind === "gas");
  const share = formats.percent(report.share.low);
  const ofPeak = formats.range(formats.number(peak.share.low * 100), formats.percent(peak.share.high));
  const dates = sentenceDates(model, formats);
  const sentence = messages.sentence({
    share,
    base: baseText(report, formats),
    gas: formats.number(gas?.megawatts ?? 0),
    average: formats.percent(average.share.low),
    peak: ofPeak,
    ownGas: formats.percent(model.own.gas),
    ownBoth: formats.percent(model.own.both),
    ownRange: formats.range(formats.number(model.own.low * 100), formats.percent(model.own.high)),
  });
  const uses = model.sentence.filter((row) => !row.reportClaim);
  const parts = model.bases.flatMap((one) =>
    one.parts.map((part): Datum => ({
      key: part.key,
      label: `${messages.part[part.kind]}, ${messages.baseName[one.id]}`,
      value: messages.megawatts(formats.number(part.megawatts)),
      plain: part.megawatts,
      status: part.status,
      details: [messages.ofBase(shareOf(one, part, formats), baseText(one, formats))],
      citations: part.citations,
      sourceNote: part.sourceNote,
    })),
  );
  return {
    title: messages.title(share, baseText(report, formats), ofPeak),
    subtitle: messages.subtitle,
    sentence,
    long: [sentence, messages.third(formats.percent(agency.share.low)), messages.stockSentence(dates)],
    notes: [messages.notes.rate, messages.notes.stock(dates), messages.notes.peak, messages.notes.tied],
    data: [
      ...parts,
      ...uses.map((row): Datum => ({
        key: row.id,
        label: messages.stock.label(messages.stock.outlets[row.id] ?? messages.stock.other),
        value: useDate(row, formats),
        status: row.status,
        details: [row.repeats === null ? messages.stock.earliest : messages.stock.repeat],
        citations: row.citations,
        sourceNote: row.scope,
      })),
    ],
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "base", label: messages.table.base },
        { key: "part", label: messages.table.part },
        { key: "megawatts", label: messages.table.megawatts, align: "end" },
        { key: "share", label: messages.table.share, align: "end" },
      ],
      rows: [
        ...model.bases.flatMap((one) =>
          one.parts.map((part) => ({
            key: part.key,
            status: part.status,
            citations: part.citations,
            cells: {
              base: {
                text: messages.table.cell(messages.baseName[one.id], messages.megawatts(baseText(one, formats))),
              },
              part: { text: messages.part[part.kind] },
              megawatts: { text: formats.number(part.megawatts), value: part.megawatts },
              share: { text: shareOf(one, part, formats), value: part.megawatts / one.megawatts },
            },
          })),
        ),
        ...uses.map((row) => ({
          key: row.id,
          status: row.status,
          citations: row.citations,
          cells: {
            base: { text: messages.table.stock },
            part: { text: useDate(row, formats), value: row.said },
            megawatts: { text: "" },
            share: { text: formats.percent(row.value / 100), value: row.value / 100 },
          },
        })),
      ],
    },
  };
}
