import type { ReactNode } from "react";
import type { Datum } from "#charts/chart.ts";
import type { Source } from "#data/record.ts";
import type { Language } from "#i18n/language.ts";
import { Readout } from "./Readout.tsx";
import { useRestingKey, type Cursor } from "./use-cursor.ts";
import styles from "./frame.module.css";

interface ReadoutDockProps {
  /** What stands there as long as nothing is pointed at: the chosen mark, or what the whole drawing says. */
  readonly lasting: ReactNode;
  /** What the mark that it rests on says passes by, unless it is the chosen one. */
  readonly cursor: Cursor;
  readonly data: readonly Datum[];
  readonly focus: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
}

/**
 * The place of words right under a drawing, never under a finger. What lasts makes its height; what passes is shown in
 * that height, cut off where it is longer, so that pointing never moves what stands below.
 */
export function ReadoutDock({ lasting, cursor, data, focus, sources, language }: ReadoutDockProps) {
  const key = useRestingKey(cursor);
  const datum = key === focus ? undefined : data.find((one) => one.key === key);
  return (
    <div className={styles.dock} data-passing={datum === undefined ? undefined : ""}>
      {/* Gone as soon as the focus moves on, so the focus cannot go into it: choosing a mark makes its words last. */}
      {datum !== undefined && (
        <div className={styles.passing} inert>
          <Readout datum={datum} sources={sources} language={language} />
        </div>
      )}
      <div className={styles.lasting}>{lasting}</div>
    </div>
  );
}
