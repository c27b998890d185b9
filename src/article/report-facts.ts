/** What the report page needs of the dataset, worked out while building: so the page hydrates without any table. */
import type { TableRows } from "#data/tables.ts";
import type { Verdict } from "#data/verdicts.ts";
import { languageOf } from "#i18n/language.ts";
import type { Locale } from "#i18n/locale.ts";
import { changesFound } from "./changes-found.ts";
import { FIGURES, figureText, figureValue, type FigureId } from "./figures.ts";
import { whatHappenedNext, type NextId } from "./what-happened-next.ts";

export interface ReportFacts {
  /** Verdict by statement id. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Paragraph by statement id. */
  readonly paragraphs: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<Locale, Readonly<Record<FigureId, string>>>>;
  /** What the newspaper changed, in one sentence. */
  readonly changes: Readonly<Record<Locale, string>>;
  readonly next: Readonly<Record<Locale, Readonly<Record<NextId, string>>>>;
}

/** The facts of a dataset whose figures have been checked against the prose, in the languages of a build. */
export function reportFacts(tables: TableRows, locales: readonly Locale[]): ReportFacts {
  const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
    // A build reads the entries of its own languages only.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
  return {
    verdicts: Object.fromEntries(tables.statements.map((row) => [row.id, row.verdict])),
    paragraphs: Object.fromEntries(tables.statements.map((row) => [row.id, row.paragraph])),
    figures: perLocale((locale) => {
      const { formats } = languageOf(locale);
      const entries = Object.entries(FIGURES).map(([id, definition]) => {
        const value = figureValue(definition, tables);
        return [id, figureText(definition.kind, value ?? Number.NaN, formats)];
      });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return Object.fromEntries(entries) as Record<FigureId, string>;
    }),
    changes: perLocale((locale) => changesFound(tables, languageOf(locale))),
    next: perLocale((locale) => whatHappenedNext(tables, languageOf(locale))),
  };
}
