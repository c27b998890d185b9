import { useMemo, type ReactNode } from "react";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { SourceLink } from "#chart-parts/SourceLink.tsx";
import type { Datum, SharedState } from "#charts/chart.ts";
import { Button } from "#ui/Button.tsx";
import type { Quote } from "#url/params.ts";
import { judgeQuote, type Judgement } from "./quote.ts";
import { shareMessages } from "./share.messages.ts";
import styles from "./share.module.css";

interface QuoteNoticeProps {
  readonly shown: ShownChart;
  readonly quote: Quote;
  readonly onChange: (change: Partial<SharedState>) => void;
}

/** What became of the value that a link quotes: it still stands, has changed since, or was never in the data. */
export function QuoteNotice({ shown, quote, onChange }: QuoteNoticeProps) {
  const { chart, tables, state, language } = shown;
  const messages = shareMessages[language.locale].quote;
  const judgement = useMemo(
    () => judgeQuote({ chart, tables, state, quote, language }),
    [chart, tables, state, quote, language],
  );
  return (
    <div className={styles.notice} data-judgement={judgement.kind} role="status">
      <p>{sentenceOf(judgement, quote, shown)}</p>
      <Evidence judgement={judgement} shown={shown} />
      <Button onClick={() => onChange({ quote: null })}>{messages.dismiss}</Button>
    </div>
  );
}

/** A plain value as the language writes numbers. */
function plain(value: string, { formats }: ShownChart["language"]): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? formats.number(Number(value), 3) : value;
}

function sentenceOf(judgement: Judgement, quote: Quote, { language }: ShownChart): string {
  const messages = shareMessages[language.locale].quote;
  switch (judgement.kind) {
    case "stands":
      return messages.stands(judgement.now.label, judgement.now.value);
    case "changed": {
      const { before, after } = judgement;
      return messages.changed({
        label: after.datum.label,
        before: before.datum.value,
        after: after.datum.value,
      });
    }
    case "competing": {
      const { other, now } = judgement;
      return messages.other({ label: now.label, value: other.value, now: now.value });
    }
    case "never": {
      const value = plain(quote.value, language);
      const { now } = judgement;
      return now === undefined
        ? messages.noPoint(quote.key, value)
        : messages.never({ label: now.label, value, now: now.value });
    }
  }
}

function Evidence({ judgement, shown }: { readonly judgement: Judgement; readonly shown: ShownChart }): ReactNode {
  const { formats, locale } = shown.language;
  const messages = shareMessages[locale].quote;
  switch (judgement.kind) {
    case "changed":
      return (
        <>
          <Sources
            lead={messages.knownThen(formats.date(judgement.before.from))}
            of={judgement.before.datum}
            shown={shown}
          />
          <Sources
            lead={messages.knownNow(formats.date(judgement.after.from))}
            of={judgement.after.datum}
            shown={shown}
          />
        </>
      );
    case "competing":
      return <Sources lead={messages.sources} of={judgement.other} shown={shown} />;
    default:
      return null;
  }
}

interface SourcesProps {
  readonly lead: string;
  readonly of: Omit<Datum, "competing">;
  readonly shown: ShownChart;
}

function Sources({ lead, of, shown: { sources, language } }: SourcesProps) {
  const cited = of.citations.flatMap(({ source }) => sources.get(source) ?? []);
  return (
    <p className={styles.small}>
      {lead}{" "}
      {cited.map((source, index) => (
        <span key={source.id}>
          {index > 0 && language.formats.semicolon}
          <SourceLink source={source} language={language} />
        </span>
      ))}
    </p>
  );
}
