/** Generation by source in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import type { GenerationRow } from "#data/energy/generation.table.ts";
import { electricityGenerationMessages, type SourceColumn } from "./electricity.generation.messages.ts";
import type { Country, GenerationModel, SupplyYear } from "./electricity.generation.model.ts";

/** Terawatt-hours by source, as the file has them; null where it has no value. */
function columns(row: GenerationRow): readonly (readonly [SourceColumn, number | null])[] {
  return [
    ["gas", row.generationGas],
    ["oil", row.generationOil],
    ["hydro", row.generationHydro],
    ["solar", row.generationSolar],
    ["wind", row.generationWind],
    ["bio", row.generationBio],
    ["coal", row.generationCoal],
    ["nuclear", row.generationNuclear],
  ];
}

function yearDatum(country: Country, one: SupplyYear, { formats, locale }: ChartLanguage): Datum {
  const messages = electricityGenerationMessages[locale];
  const percent = (value: number): string => formats.percent(value / one.supplied, 1);
  const parts = columns(one.row).flatMap(([source, value]) =>
    value === null || value === 0
      ? []
      : [messages.datum.part(messages.sources[source], formats.number(value, 2), percent(value))],
  );
  const net = one.netImports;
  const crossing =
    net < 0
      ? messages.datum.exports(formats.number(-net, 2), percent(-net))
      : messages.datum.imports(formats.number(net, 2), percent(net));
  const missing = columns(one.row).flatMap(([source, value]) => (value === null ? [messages.sources[source]] : []));
  return {
    key: one.key,
    label: messages.datum.label(messages.countries[country], formats.year(one.year)),
    value: messages.datum.supplied(formats.number(one.supplied, 1)),
    plain: one.supplied,
    status: one.row.status,
    details: [
      `${formats.list([...parts, crossing])}.`,
      ...(missing.length === 0 ? [] : [messages.datum.missing(formats.list(missing))]),
    ],
    citations: one.row.citations,
    sourceNote: one.row.note,
  };
}

/** Title, sentences, marks and table of the generation. */
export function describeGeneration(model: GenerationModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = electricityGenerationMessages[locale];
  const sentences = model.countries.flatMap(({ country, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return [];
    const percent = (value: number): string => formats.percent(value / last.supplied);
    return [
      messages.sentence[country]({
        first: formats.number(first.supplied),
        from: formats.year(first.year),
        last: formats.number(last.supplied),
        to: formats.year(last.year),
        gas: percent(last.sources.gas),
        oil: percent(last.sources.oil),
        net: percent(last.netImports),
      }),
    ];
  });
  const [one, other] = model.countries;
  const last = one?.years.at(-1);
  const iraq = model.countries.find(({ country }) => country === "iraq")?.years ?? [];
  const mostImports = iraq.toSorted((a, b) => b.netImports - a.netImports)[0];
  const twin = other?.years.find((year) => year.year === last?.year);
  const title = (): string => {
    if (one === undefined || last === undefined) return messages.subtitle[model.unit];
    if (twin !== undefined) {
      return messages.titleBoth({
        year: formats.year(last.year),
        iraq: formats.number(last.supplied),
        iran: formats.number(twin.supplied),
      });
    }
    return messages.title[one.country]({
      gas: formats.number(last.sources.gas),
      supplied: formats.number(last.supplied),
      year: formats.year(last.year),
      net: formats.percent(last.netImports / last.supplied),
    });
  };
  const sentence = sentences[0] ?? messages.empty;
  const marks = model.countries.flatMap(({ country, years }) => years.map((year) => ({ country, year })));
  return {
    title: title(),
    subtitle: messages.subtitle[model.unit],
    sentence,
    long: [
      ...(sentences.length === 0 ? [sentence] : sentences),
      ...(mostImports === undefined
        ? []
        : [
            messages.peakImports(
              formats.number(mostImports.netImports, 1),
              formats.percent(mostImports.netImports / mostImports.supplied),
              formats.year(mostImports.year),
            ),
          ]),
    ],
    notes: [
      ...messages.notes,
      ...(model.countries.some(({ country }) => country === "iran") ? [messages.notesIran] : []),
      messages.undated,
    ],
    ...(marks.length === 0 ? { empty: messages.empty } : {}),
    data: marks.map(({ country, year }) => yearDatum(country, year, language)),
    table: {
      caption: messages.table.caption,
      columns: [
        { key: "country", label: messages.table.country },
        { key: "year", label: messages.table.year },
        ...(["gas", "oil", "hydro", "solar", "wind", "bio", "coal", "nuclear"] as const).map((source) => ({
          key: source,
          label: messages.sources[source],
          align: "end" as const,
        })),
        { key: "generated", label: messages.table.generated, align: "end" },
        { key: "netImports", label: messages.table.netImports, align: "end" },
        { key: "supplied", label: messages.table.supplied, align: "end" },
      ],
      rows: marks.map(({ country, year }) => ({
        key: year.key,
        status: year.row.status,
        citations: year.row.citations,
        cells: {
          country: { text: messages.countries[country], value: country },
          year: { text: formats.year(year.year), value: year.year },
          ...Object.fromEntries(
            columns(year.row).map(([source, value]) => [
              source,
              { text: value === null ? messages.table.noValue : formats.number(value, 2), value },
            ]),
          ),
          generated: { text: formats.number(year.generated, 2), value: year.generated },
          netImports: { text: formats.number(year.netImports, 2), value: year.netImports },
          supplied: { text: formats.number(year.supplied, 2), value: year.supplied },
        },
      })),
    },
  };
}
