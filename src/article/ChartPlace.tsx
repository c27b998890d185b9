import type { ChartId } from "#charts/chart.ts";
import { ChartSlot } from "#live/ChartSlot.tsx";
import { embedCode } from "#embed/embed-code.ts";
import { shareSlots } from "#share/share-slots.tsx";
import { sitePath } from "#url/site-path.ts";
import { articleMessages } from "./article.messages.ts";
import { PHRASE_TARGETS } from "./phrase-targets.ts";
import { useReport } from "./report-context.ts";
import styles from "./article.module.css";

/** Width that the report's wide drawings are pre-rendered at, in pixels: that of the stage on a desktop. */
const WIDE = 700;

const SLOTS = shareSlots({ embedCode });

/** Where a chart stands in the text: in the flow on a phone, on the stage beside the text where there is room. */
export function ChartPlace({ chart }: { readonly chart: ChartId }) {
  const { language, charts, onMark, pointed } = useReport();
  const messages = articleMessages[language.locale];
  const target = PHRASE_TARGETS[pointed];
  return (
    <div className={styles.place} id={`chart-${chart}`} data-place={chart}>
      <ChartSlot
        chart={charts[chart]}
        language={language}
        heading="h2"
        wideWidth={WIDE}
        onCursor={(key) => onMark(chart, key)}
        slots={SLOTS}
        pointedAt={target?.chart === chart ? (target.words["focus"] ?? "") : ""}
        actions={
          <a href={sitePath(language.locale, `charts/${chart}/`)}>{messages.ownPage(messages.chartNames[chart])}</a>
        }
      />
    </div>
  );
}
