import { countCitations } from "#chart-parts/count-citations.ts";
import type { Description } from "#charts/chart.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import { isolate } from "#i18n/isolate.ts";
import type { Language } from "#i18n/language.ts";
import { embedMessages } from "./embed.messages.ts";
import styles from "./frame-page.module.css";

interface FrameFootProps {
  /** The marks that are drawn. */
  readonly data: Description["data"];
  readonly loaded: LoadedTables;
  /** Absolute address of the chart's page. */
  readonly page: string;
  readonly language: Language;
}

/** Publishers that the source line names before it counts the rest: a narrow one would cut the second. */
const NAMED = { narrow: 1, roomy: 2 } as const;

/** Where the figures come from and where the whole chart is; stands in every frame, whatever its chrome. */
export function FrameFoot({ data, loaded, page, language: { locale, formats } }: FrameFootProps) {
  const messages = embedMessages[locale];
  const publishers = [...new Set(countCitations(data).flatMap(([id]) => loaded.sources.get(id)?.publisher ?? []))];
  const line = (room: keyof typeof NAMED): string => {
    const names = publishers.slice(0, NAMED[room]).map(isolate);
    const more = publishers.length - names.length;
    const rest = more > 0 ? [messages.more(formats.number(more), formats.plural(more))] : [];
    return messages.sources(formats.list([...names, ...rest]));
  };
  return (
    <footer className={styles.foot}>
      <p className={styles.source}>
        <span className={styles.narrow}>{line("narrow")}</span>
        <span className={styles.roomy}>{line("roomy")}</span>
      </p>
      <p className={styles.brand}>
        <a href={page} target="_blank" rel="noopener">
          {messages.page}
        </a>{" "}
        <span className={styles.address} dir="ltr">
          {page}
        </span>
      </p>
    </footer>
  );
}
