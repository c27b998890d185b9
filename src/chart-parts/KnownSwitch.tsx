import { KNOWN_LIMITS, REPORT_DATE } from "#charts/shared-params.ts";
import type { Language } from "#i18n/language.ts";
import { DateField } from "#ui/DateField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import type { KnownOn } from "#url/params.ts";
import { frameMessages } from "./frame.messages.ts";
import styles from "./frame.module.css";

/** Where "another day" starts from: a year after the report. */
const OTHER_DAY = "2021-09-27";

interface KnownSwitchProps {
  readonly value: KnownOn;
  readonly language: Language;
  readonly onChange: (known: KnownOn) => void;
  /** Why the switch cannot be used here, or null. */
  readonly unavailable: string | null;
}

/** "As known on": what could be known by the report's day, now, or any other day. */
export function KnownSwitch({ value, language, onChange, unavailable }: KnownSwitchProps) {
  const messages = frameMessages[language.locale].known;
  if (unavailable !== null) {
    return (
      <p className={styles.unavailable}>
        {messages.label}: {unavailable}
      </p>
    );
  }
  const stop = value === "now" ? "now" : value === REPORT_DATE ? "report" : "other";
  return (
    <div className={styles.known}>
      <Segmented
        label={messages.label}
        showLabel
        value={stop}
        options={[
          { value: "report", label: messages.report },
          { value: "now", label: messages.now },
          { value: "other", label: messages.other },
        ]}
        onChange={(next) => onChange(next === "now" ? "now" : next === "report" ? REPORT_DATE : OTHER_DAY)}
      />
      {stop === "other" && value !== "now" && (
        <DateField label={messages.label} value={value} {...KNOWN_LIMITS} language={language} onChange={onChange} />
      )}
    </div>
  );
}
