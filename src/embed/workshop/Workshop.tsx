import { useEffect, useMemo, useState } from "react";
import type { AnyChart, ChartId } from "#charts/chart.ts";
import { chartPath } from "#charts/nearest-view.ts";
import { CHARTS } from "#charts/registry.ts";
import { viewState } from "#charts/view-state.ts";
import type { LoadedTables } from "#data/loaded-tables.ts";
import { frameHeightTable, frameShape } from "#embed/frame-height.ts";
import { CHROMES, THEMES, type FrameChrome, type FrameTheme } from "#embed/options.ts";
import { embedAddress, embedSnippet, markdownPicture, type EmbedSubject } from "#embed/snippet.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { languageOf } from "#i18n/language.ts";
import { LOCALE_SETTINGS, LOCALES, type Locale } from "#i18n/locale.ts";
import { useLibrary } from "#live/library.ts";
import { Problem } from "#live/Problem.tsx";
import { problemOf } from "#live/slot.ts";
import { cardPath } from "#share/addresses.ts";
import { Controls } from "#ui/Controls.tsx";
import { CopyField } from "#ui/CopyField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Select } from "#ui/Select.tsx";
import { sitePath } from "#url/site-path.ts";
import { FrameLabelList } from "./FrameLabelList.tsx";
import { hostPage, HOSTS, type HostKind } from "./host-pages.ts";
import { workshopMessages } from "./workshop.messages.ts";
import styles from "./workshop.module.css";

/** Widths that the page to try in may have, in pixels. */
const WIDTHS = ["320", "640", "960"] as const;

interface WorkshopProps {
  readonly chartNames: Readonly<Record<ChartId, string>>;
}

interface Choice {
  readonly chart: ChartId;
  /** Empty for the opening view. */
  readonly view: string;
  readonly locale: Locale;
  readonly theme: FrameTheme;
  readonly chrome: FrameChrome;
}

/** Makes an embed: choices, the frame in pages that hurt, the code, and what the frame weighs. */
export function Workshop({ chartNames }: WorkshopProps) {
  const { locale, formats } = useLanguage();
  const messages = workshopMessages[locale];
  const [choice, setChoice] = useState<Choice>({ chart: "trade", view: "", locale, theme: "auto", chrome: "full" });
  const [host, setHost] = useState<HostKind>("plain");
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>("640");
  const [origin, setOrigin] = useState<string>();
  // Addresses are those of the site that is open; a pre-render does not know it.
  useEffect(() => setOrigin(window.location.origin), []);
  const { ready, problem, retry } = useChart(choice.chart);
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const embed = useMemo(
    () => (ready === undefined || origin === undefined ? undefined : codesOf(ready, choice, origin)),
    [ready, choice, origin],
  );
  const { views } = CHARTS[choice.chart];
  return (
    <>
      <Controls>
        <Select
          label={messages.chart}
          value={choice.chart}
          options={Object.values(CHARTS).map(({ id }) => ({ value: id, label: chartNames[id] }))}
          onChange={(chart) => change({ chart, view: "" })}
        />
        <Select
          label={messages.view}
          value={choice.view}
          options={[
            { value: "", label: messages.openingView },
            ...views.map(({ id, name }) => ({ value: id, label: name[locale] })),
          ]}
          onChange={(view) => change({ view })}
        />
        {LOCALES.length > 1 && (
          <Select
            label={messages.language}
            value={choice.locale}
            options={LOCALES.map((one) => ({ value: one, label: LOCALE_SETTINGS[one].name }))}
            onChange={(chosen) => change({ locale: chosen })}
          />
        )}
        <Segmented
          label={messages.theme}
          showLabel
          value={choice.theme}
          options={THEMES.map((theme) => ({ value: theme, label: messages.themes[theme] }))}
          onChange={(theme) => change({ theme })}
        />
        <Segmented
          label={messages.chrome}
          showLabel
          value={choice.chrome}
          options={CHROMES.map((chrome) => ({ value: chrome, label: messages.chromes[chrome] }))}
          onChange={(chrome) => change({ chrome })}
        />
      </Controls>
      {problem !== undefined && <Problem problem={problem} language={languageOf(locale)} onRetry={retry} />}
      <div className={styles.bench}>
        <Controls>
          <Segmented
            label={messages.host}
            showLabel
            value={host}
            options={HOSTS.map((kind) => ({ value: kind, label: messages.hosts[kind] }))}
            onChange={setHost}
          />
          <Segmented
            label={messages.width}
            showLabel
            value={width}
            options={WIDTHS.map((one) => ({ value: one, label: messages.pixels(formats.number(Number(one))) }))}
            onChange={setWidth}
          />
        </Controls>
        <div className={styles.stage}>
          {embed !== undefined && (
            // Without script of its own; it must grant what the frame within it is granted.
            // oxlint-disable-next-line react/iframe-missing-sandbox
            <iframe
              className={styles.host}
              title={messages.preview}
              width={width}
              srcDoc={hostPage(host, embed.code)}
              data-host={host}
            />
          )}
        </div>
      </div>
      <noscript>
        <p>{messages.withoutScript}</p>
      </noscript>
      {embed !== undefined && (
        <section className={styles.take} data-take="">
          <h2>{messages.take}</h2>
          <CopyField label={messages.code} text={embed.code} words={messages.copyWords} lines={6} direction="ltr" />
          <CopyField
            label={messages.address}
            text={embed.address}
            words={messages.copyWords}
            lines={3}
            direction="ltr"
          />
          <CopyField
            label={messages.markdown}
            text={embed.markdown}
            words={messages.copyWords}
            lines={4}
            direction="ltr"
          />
        </section>
      )}
      <section className={styles.label}>
        <h2>{messages.label}</h2>
        <p>{messages.labelLead}</p>
        <FrameLabelList path={framePath(choice)} />
      </section>
      {embed !== undefined && (
        <section className={styles.label}>
          <h2>{messages.heights}</h2>
          <p>{messages.heightsLead}</p>
          <table className={styles.heights}>
            <thead>
              <tr>
                <th scope="col">{messages.widthColumn}</th>
                <th scope="col">{messages.heightColumn}</th>
              </tr>
            </thead>
            <tbody>
              {embed.heights.map(([at, height]) => (
                <tr key={at}>
                  <td>{formats.number(at)}</td>
                  <td>{formats.number(height)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** Path of a frame below the site, as its label is filed. */
function framePath({ chart, view, locale }: Choice): string {
  const below = sitePath(locale, `embed/${chart}/${view === "" ? "" : `${view}/`}`);
  return below.slice(sitePath(LOCALES[0]).length);
}

interface ReadyChart {
  readonly chart: AnyChart;
  readonly load: (view: string) => LoadedTables | undefined;
}

/** A chart with the tables of all its views, loaded when it is chosen. */
function useChart(id: ChartId) {
  const library = useLibrary();
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const there = library.chart(id);
  const names = (chart: AnyChart) =>
    [undefined, ...chart.views.map(({ id: view }) => view)].flatMap((view) =>
      chart.tables(viewState(CHARTS[id], view)),
    );
  const complete = there !== undefined && library.tables([...new Set(names(there))]) !== undefined;
  useEffect(() => {
    setProblem(undefined);
    if (complete) return undefined;
    let current = true;
    library
      .loadChart(id)
      .then((chart) => library.loadTables([...new Set(names(chart))]))
      .then(
        () => current && setAttempt((count) => count + 1),
        (error: unknown) => current && setProblem(problemOf(error)),
      );
    return () => {
      current = false;
    };
    // `names` reads nothing but its argument and the id.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [library, id, complete, attempt]);
  const ready = useMemo<ReadyChart | undefined>(
    () =>
      there === undefined || !complete
        ? undefined
        : { chart: there, load: (view) => library.tables(there.tables(viewState(CHARTS[id], view || undefined))) },
    [there, complete, library, id],
  );
  return { ready, problem, retry: () => setAttempt((count) => count + 1) };
}

function codesOf({ chart, load }: ReadyChart, { view, locale, theme, chrome }: Choice, origin: string) {
  const name = view === "" ? undefined : view;
  const state = viewState(CHARTS[chart.id], name);
  const loaded = load(view);
  if (loaded === undefined) return undefined;
  const { title } = chart.describe(chart.model(chart.decode(loaded.tables), state), state, languageOf(locale));
  const subject: EmbedSubject = {
    site: origin + sitePath(LOCALES[0]),
    locale,
    chart,
    view: name,
    options: { ...(theme === "auto" ? {} : { theme }), ...(chrome === "full" ? {} : { chrome }) },
  };
  const page = chartPath(chart.id, name);
  return {
    code: embedSnippet(subject, title),
    address: embedAddress(subject),
    markdown: markdownPicture({
      picture: origin + sitePath(locale, cardPath(page)),
      page: origin + sitePath(locale, page),
      text: title,
    }),
    heights: frameHeightTable(frameShape(chart, state), chrome),
  };
}
