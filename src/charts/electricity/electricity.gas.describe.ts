/** Lost gas, lost megawatts and recorded cuts in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import type { SupplyCutRow } from "#data/energy/supply-cuts.table.ts";
import { lossKey } from "./electricity.gas.layout.ts";
import { electricityGasMessages } from "./electricity.gas.messages.ts";
import type { Cut, Factor, GasModel, Loss } from "./electricity.gas.model.ts";
import { gasTable } from "./electricity.gas.table.ts";
import { factorText, megawattsText, shareText } from "./electricity.gas.words.ts";
import { periodInWords } from "./electricity.period.ts";

function lossDatum(loss: Loss, model: GasModel, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = electricityGasMessages[locale];
  const gas = formats.number(model.gas, 1);
  const season = messages.seasons[model.season];
  return {
    key: lossKey(loss.end),
    label: messages.datum.estimate[loss.end](gas),
    value: messages.datum.megawatts(megawattsText(loss.megawatts, language)),
    status: "computed",
    details: [
      messages.datum.formula(gas, factorText(loss.factor, language)),
      loss.share === undefined || model.base === undefined
        ? messages.datum.noSeason(season)
        : messages.datum.share(shareText(loss.share, language), season, megawattsText(model.base, language)),
    ],
    citations: [...loss.citations, ...(model.base?.citations ?? [])],
  };
}

function cutLabel(row: SupplyCutRow, { formats, locale }: ChartLanguage): string {
  return electricityGasMessages[locale].datum.cut(row.about === null ? "" : periodInWords(row.about, formats));
}

function cutDatum(cut: Cut, language: ChartLanguage): Omit<Datum, "competing"> {
  const { formats, locale } = language;
  const messages = electricityGasMessages[locale];
  return {
    key: cut.key,
    label: cutLabel(cut.row, language),
    value: messages.datum.megawatts(formats.number(cut.megawatts)),
    plain: cut.megawatts,
    status: cut.row.status,
    details: [
      messages.datum.volume(formats.number(cut.gas, 1), formats.number(cut.megawatts / cut.gas)),
      ...(cut.cumulative ? [messages.datum.cumulative] : []),
      ...(cut.row.known.basis === "published" ? [] : [messages.datum.undated]),
    ],
    citations: cut.row.citations,
    sourceNote: cut.row.scope,
  };
}

function factorDatum(factor: Factor, { formats, locale }: ChartLanguage): Datum {
  const messages = electricityGasMessages[locale];
  const { row, role, value } = factor;
  return {
    key: factor.key,
    label: row.about === null ? messages.datum.factorUndated : messages.datum.factor(periodInWords(row.about, formats)),
    value: messages.datum.factorValue(formats.number(value, 1)),
    plain: value,
    status: row.status,
    details: [
      messages.reason[role](formats.number(value)),
      ...(row.power === null || row.gas === null || row.efficiency === null
        ? []
        : [
            messages.datum.worked(
              formats.number(row.power),
              formats.number(row.gas, 2),
              formats.percent(row.efficiency / 100),
            ),
          ]),
    ],
    citations: row.citations,
    sourceNote: row.scope,
  };
}

/** Title, sentences, marks and table of the view. */
export function describeGas(model: GasModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = electricityGasMessages[locale];
  const gas = formats.number(model.gas, 1);
  const [first, last] = [model.losses[0], model.losses.at(-1)];
  const list = formats.list(
    model.losses.map((loss) => messages.end[loss.end](megawattsText(loss.megawatts, language))),
  );
  const share =
    first?.share === undefined || last?.share === undefined
      ? undefined
      : shareText({ low: first.share.low, high: last.share.high }, language);
  const nothing = first === undefined || last === undefined;
  const rounded = (value: number): string => megawattsText({ low: value, high: value }, language);
  const sentence = nothing
    ? messages.empty
    : share === undefined
      ? messages.sentencePlain({ gas, list })
      : messages.sentence({ gas, list, share, season: messages.seasons[model.season] });
  const compared = model.cuts.filter((cut) => !cut.cumulative);
  return {
    title: nothing
      ? messages.subtitlePlain
      : model.gas === 0
        ? messages.titleNothing
        : messages.title({ gas, low: rounded(first.megawatts.low), high: rounded(last.megawatts.high) }),
    subtitle:
      model.base === undefined
        ? messages.subtitlePlain
        : messages.subtitle(messages.seasons[model.season], megawattsText(model.base, language)),
    sentence,
    long: [
      sentence,
      messages.checked({
        within: formats.number(model.within),
        all: formats.number(compared.length),
        listed: formats.number(model.listed.length),
        plural: formats.plural(model.listed.length),
      }),
    ],
    notes: [
      messages.checked({
        within: formats.number(model.within),
        all: formats.number(compared.length),
        listed: formats.number(model.listed.length),
        plural: formats.plural(model.listed.length),
      }),
      ...messages.notes,
    ],
    ...(nothing ? { empty: messages.empty } : {}),
    data: [
      ...model.losses.map((loss) => lossDatum(loss, model, language)),
      ...model.cuts.map((cut): Datum => ({
        ...cutDatum(cut, language),
        competing: model.cuts.filter(({ key }) => cut.against.includes(key)).map((other) => cutDatum(other, language)),
      })),
      ...model.factors.map((factor) => factorDatum(factor, language)),
    ],
    table: gasTable(model, language),
  };
}
