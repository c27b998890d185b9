import { useEffect, useState } from "react";
import { useLanguage } from "#i18n/language-context.ts";
import { Choice } from "./Choice.tsx";
import { shellMessages } from "./shell.messages.ts";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** Light, dark, or as the system has it. The choice stays on this device; where storage is refused, for this visit. */
export function ThemeSwitch() {
  const messages = shellMessages[useLanguage().locale].theme;
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    const chosen = THEMES.find((one) => one === document.documentElement.dataset["theme"]);
    if (chosen !== undefined) setTheme(chosen);
  }, []);
  const choose = (next: Theme) => {
    setTheme(next);
    const root = document.documentElement;
    try {
      if (next === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", next);
    } catch {
      // Storage refused: the choice holds until the page is left.
    }
    if (next === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = next;
  };
  return (
    <Choice
      label={messages.label}
      value={theme}
      options={THEMES.map((one) => [one, messages[one]])}
      onChange={choose}
    />
  );
}
