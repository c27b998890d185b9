import { CHART_IDS } from "#charts/chart.ts";
import { articleMessages } from "./article.messages.ts";
import { useReport } from "./report-context.ts";
import type { StageView } from "./use-stage.ts";
import styles from "./article.module.css";

interface StageTabsProps {
  readonly view: StageView;
  readonly onView: (view: StageView) => void;
}

/** Chooses what stands beside the text. */
export function StageTabs({ view, onView }: StageTabsProps) {
  const { language } = useReport();
  const messages = articleMessages[language.locale];
  const views: readonly { id: StageView; label: string }[] = [
    { id: "opening", label: messages.stage.opening },
    ...CHART_IDS.map((id) => ({ id, label: messages.chartNames[id] })),
  ];
  return (
    <div className={styles.tabs} role="group" aria-label={messages.stage.label}>
      {views.map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={id === view} onClick={() => onView(id)}>
          {label}
        </button>
      ))}
    </div>
  );
}
