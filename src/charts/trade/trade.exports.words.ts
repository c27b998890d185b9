/** What the exports by year amount to: title, sentence, long form and notes. */
import type { ChartLanguage, Description } from "#charts/chart.ts";
import type { ExportRow } from "#data/trade/exports.table.ts";
import { GAP_YEAR, REPORT_YEAR } from "./trade.data.ts";
import { isPrivateCopy, shareOfGoal, type ExportsModel, type TradeYear } from "./trade.exports.model.ts";
import { tradeMessages } from "./trade.messages.ts";
import type { TradeState } from "./trade.params.ts";
import { undatedNotes } from "./trade.undated.ts";
import { yearName } from "./trade.years.ts";

/** A figure in words: dollars, or tonnes where it is a weight. */
export function amount(row: ExportRow, { formats, locale }: ChartLanguage): string {
  return row.measure === "weight"
    ? tradeMessages[locale].tonnes.value(formats.number(row.value, 1))
    : formats.dollars(row.value);
}

/** Tells what the reader chose to see drawn instead of ours; empty where nothing was. */
function believedSentence(model: ExportsModel, state: TradeState, language: ChartLanguage): string {
  const messages = tradeMessages[language.locale].sentence;
  const believed = model.years.filter((one) => one.believed);
  const [only] = believed;
  if (only?.bar === undefined) return "";
  return believed.length === 1
    ? messages.believedOne(amount(only.bar, language), yearName(only.year, state, language))
    : messages.believedMany(language.formats.number(believed.length));
}

function mainSentence(model: ExportsModel, state: TradeState, language: ChartLanguage): string | undefined {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const highest = model.highestSolid;
  const report = model.years.find(({ year }) => year === REPORT_YEAR)?.ours;
  if (highest === undefined) return undefined;
  const words = {
    highest: amount(highest.ours, language),
    year: yearName(highest.year, state, language),
    share: formats.percent(shareOfGoal(highest.ours.value)),
  };
  if (report === undefined) return messages.sentence.highest(words);
  const withReport = { ...words, report: amount(report, language), reportYear: yearName(REPORT_YEAR, state, language) };
  if (model.measure === "weight") {
    const count = model.years.filter(({ ours }) => ours !== undefined).length;
    return messages.tonnes.sentence({ ...withReport, count: formats.number(count) });
  }
  return state.unit === "goal"
    ? messages.sentence.goal({ ...words, ...withReport, reportShare: formats.percent(shareOfGoal(report.value)) })
    : messages.sentence.exports(withReport);
}

/** Title and sentences. */
export function exportsWords(
  model: ExportsModel,
  state: TradeState,
  language: ChartLanguage,
): Pick<Description, "title" | "sentence" | "long"> {
  const { formats, locale } = language;
  const messages = tradeMessages[locale];
  const { highestSolid } = model;
  const money = model.measure === "value";
  const name = (year: number): string => yearName(year, state, language);
  const first = model.years.find(({ ours }) => ours !== undefined);
  const main = mainSentence(model, state, language);
  if (main === undefined || highestSolid === undefined || first?.ours === undefined) {
    return { title: messages.title.none, sentence: messages.title.none, long: [messages.title.none] };
  }
  const value = amount(highestSolid.ours, language);
  const share = formats.percent(shareOfGoal(highestSolid.ours.value));
  const above = money ? model.provisionalAbove : undefined;
  const provisionalShare = above === undefined ? "" : formats.percent(shareOfGoal(above.ours.value));
  const provisional =
    above === undefined
      ? []
      : [messages.sentence.provisional(name(above.year), amount(above.ours, language), provisionalShare)];
  const rise = messages.sentence.rise(
    amount(first.ours, language),
    name(first.year),
    amount(highestSolid.ours, language),
    name(highestSolid.year),
  );
  return {
    title: !money
      ? messages.tonnes.title(name(highestSolid.year), value)
      : above === undefined
        ? // A sum is not broken where a title wraps.
          messages.title.exports(value.replaceAll(" ", "\u00A0"), share)
        : messages.title.exportsProvisional(share, provisionalShare),
    sentence: [main, believedSentence(model, state, language)].filter(Boolean).join(" "),
    long: [
      main,
      rise,
      ...provisional,
      money ? messages.sentence.gap(name(GAP_YEAR), name(GAP_YEAR + 1)) : messages.tonnes.note,
      messages.sentence.gas,
    ],
  };
}

/** Caveats to print under the drawing. */
export function exportsNotes(model: ExportsModel, state: TradeState, language: ChartLanguage): string[] {
  const { formats, locale } = language;
  const messages = tradeMessages[locale].notes;
  const name = (year: number): string => yearName(year, state, language);
  const namesOf = (years: readonly TradeYear[]): string => formats.list(years.map(({ year }) => name(year)));
  const drawn = (status: ExportRow["status"]): readonly TradeYear[] =>
    model.years.filter(({ bar }) => bar?.status === status);
  const gas = model.years.filter((year) => year.gas !== undefined);
  const standIns = model.years.filter(({ bar, chosen, believed }) => bar !== undefined && !chosen && !believed);
  const money = model.measure === "value";
  const { partYear } = model;
  const rows = model.years.flatMap((year) => [year.bar, ...year.competing]).filter((row) => row !== undefined);
  return [
    ...model.unheeded.map((record) => messages.unheeded(record)),
    messages.basis,
    ...(money ? [messages.reading, messages.ticks, messages.gap(name(GAP_YEAR))] : [tradeMessages[locale].tonnes.note]),
    ...(drawn("inferred").length > 0 ? [messages.inferred(namesOf(drawn("inferred")))] : []),
    ...(drawn("provisional").length > 0 ? [messages.provisional(namesOf(drawn("provisional")))] : []),
    ...(standIns.length > 0 ? [messages.standIn] : []),
    ...(model.years.some(({ bar }) => bar !== undefined && isPrivateCopy(bar)) ? [messages.copies] : []),
    ...(gas.length > 0 ? [messages.gas(namesOf(gas))] : []),
    ...(money && partYear?.period.kind === "iranian-months"
      ? [
          messages.partYear({
            year: name(partYear.period.year),
            months: formats.number(partYear.period.to),
            value: amount(partYear, language),
          }),
        ]
      : []),
    ...undatedNotes(rows, language),
  ];
}
