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

/** Publishers that the source line names before it counts the rest. */
const NAMED = 2;

/** Where the figures come from and where the whole chart is; stands in every frame, whatever its chrome. */
export function FrameFoot({ data, loaded, page, language: { locale, formats } }: FrameFootProps) {
  const messages = embedMessages[locale];
  const publishers = [...new Set(countCitations(data).flatMap(([id]) => loaded.sources.get(id)?.publisher ?? []))];
  const names = publishers.slice(0, NAMED).map(isolate);
  const more = publishers.length - NAMED;
  const rest = more > 0 ? [messages.more(formats.number(more), formats.plural(more))] : [];
  return (
    <footer className={styles.foot}>
      <p className={styles.source}>{messages.sources(formats.list([...names, ...rest]))}</p>
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
