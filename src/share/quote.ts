/** Quoted values: what can be quoted of a mark, and whether a quoted value still stands. */
import type { AnyChart, Datum, Description, SharedState } from "#charts/chart.ts";
import type { TableRows } from "#data/tables.ts";
import type { Language } from "#i18n/language.ts";
import { isQuotable, type KnownOn, type Quote } from "#url/params.ts";

/** A mark, or one of the figures that compete with it. */
type Quoted = Omit<Datum, "competing">;

/**
 * The value of a mark that a link can hold: its plain value or, where it names none, that of the cell of its row which
 * says what the mark says. Undefined where it has no source, or nothing that can stand in a link: texts without a plain
 * value differ from language to language.
 */
export function quotable(datum: Quoted, table: Description["table"]): string | undefined {
  if (datum.citations.length === 0) return undefined;
  const value = String(datum.plain ?? valueOfRow(datum, table) ?? "");
  return isQuotable(value) ? value : undefined;
}

function valueOfRow(datum: Quoted, table: Description["table"]): number | string | undefined {
  const row = table.rows.find(({ key }) => key === datum.key);
  const cells = table.columns.flatMap(({ key }) => row?.cells[key] ?? []);
  const said = cells.filter(({ text, value }) => text !== "" && value != null && datum.value.includes(text));
  return said.toSorted((a, b) => b.text.length - a.text.length)[0]?.value ?? undefined;
}

/** A mark at the time when it had some value. */
export interface QuotedThen {
  readonly datum: Quoted;
  /** Day from which the value was known, as far as our records tell. */
  readonly from: string;
}

/** What became of a quoted value. */
export type Judgement =
  /** The mark has the value now. */
  | { readonly kind: "stands"; readonly now: Datum }
  /** The mark had the value once; since `since` it has another. */
  | { readonly kind: "changed"; readonly before: QuotedThen; readonly after: QuotedThen }
  /** The value belongs to a figure that competes with the one drawn. */
  | { readonly kind: "competing"; readonly other: Quoted; readonly now: Datum }
  /** The mark never had the value; `now` is undefined where there is no such mark. */
  | { readonly kind: "never"; readonly now: Datum | undefined };

interface JudgeOptions {
  readonly chart: AnyChart;
  readonly tables: Partial<TableRows>;
  readonly state: SharedState;
  readonly quote: Quote;
  readonly language: Language;
}

/** Days on which something shown became known, latest first. */
function turningDays(chart: AnyChart, tables: Partial<TableRows>, state: SharedState): string[] {
  const days = chart
    .tables(state)
    .flatMap((name) => (tables[name] ?? []).flatMap((row) => ("known" in row ? [row.known.from] : [])));
  return [...new Set(days)].toSorted().toReversed();
}

/** Compares a quoted value with what stands there now, and, if it differs, with all that ever stood there. Pure. */
export function judgeQuote({ chart, tables, state, quote, language }: JudgeOptions): Judgement {
  const data: unknown = chart.decode(tables);
  const at = (known: KnownOn): { datum: Datum | undefined; description: Description } => {
    const then = { ...state, known };
    const description = chart.describe(chart.model(data, then), then, language);
    return { datum: description.data.find(({ key }) => key === quote.key), description };
  };
  const { datum: now, description } = at("now");
  if (now === undefined) return { kind: "never", now };
  if (quotable(now, description.table) === quote.value) return { kind: "stands", now };
  const other = now.competing?.find((one) => quotable(one, description.table) === quote.value);
  let since: string | undefined;
  let nowFrom: string | undefined;
  const present = quotable(now, description.table);
  for (const day of turningDays(chart, tables, state)) {
    const then = at(day);
    const value = then.datum === undefined ? undefined : quotable(then.datum, then.description.table);
    if (value === present) nowFrom = day;
    if (then.datum !== undefined && value === quote.value) since = day;
    else if (since !== undefined) break;
  }
  if (since !== undefined) {
    const then = at(since).datum;
    if (then !== undefined) {
      return { kind: "changed", before: { datum: then, from: since }, after: { datum: now, from: nowFrom ?? since } };
    }
  }
  return other === undefined ? { kind: "never", now } : { kind: "competing", other, now };
}
