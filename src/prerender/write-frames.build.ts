/** Writes all that has to do with frames: their pages, scripts, tables, oEmbed answers and heights. Node only. */
import { createHash } from "node:crypto";
import type { ChartId } from "#charts/chart.ts";
import { dataVersion } from "#data/history/data-version.ts";
import { joinTables } from "#data/loaded-tables.ts";
import type { TableName, TableRows } from "#data/tables.ts";
import type { FrameLabel } from "#embed/frame-label.ts";
import type { StandingTables } from "#embed/frame-library.ts";
import type { FramePayload } from "#embed/start-frame.tsx";
import { DEFAULT_LOCALE, directionOf, LOCALE_SETTINGS, LOCALES, type Locale } from "#i18n/locale.ts";
import type { Library } from "#live/library.ts";
import { shellMessages } from "#shell/shell.messages.ts";
import { frameDocument } from "./frame-document.ts";
import { buildFrameScripts, buildPlainScript, type BuiltScript } from "./frame-scripts.build.ts";
import { frameLabel } from "./frame-label.build.ts";
import { frameTable, standingTablesScript } from "./frame-tables.ts";
import { oembedAnswer } from "./oembed.ts";
import type * as Render from "./render.tsx";

interface WriteFramesOptions {
  readonly root: string;
  readonly render: typeof Render;
  readonly libraries: ReadonlyMap<Locale, Library>;
  /** The dataset in each language. */
  readonly datasets: Readonly<Record<Locale, TableRows>>;
  /** Origin of the site, without a slash at its end. */
  readonly site: string;
  /** Path the site lives at, with slashes at both ends. */
  readonly base: string;
  readonly write: (path: string, content: string) => void;
}

/** What the headers must know of frames. */
export interface WrittenFrames {
  /** The inline script of every frame's page. */
  readonly boot: string;
  /** The inline styles of each chart's frames. */
  readonly styles: ReadonlyMap<ChartId, ReadonlySet<string>>;
}

/** Folder of frames' own files, where `_headers` lets every origin read them. */
const FILES = "assets/frames";

/** The scripts of a chart's frames in one language. */
interface OwnScripts {
  readonly opening: OwnScript;
  readonly whole: OwnScript;
  /** Names of the tables that the opening script has. */
  readonly standing: string;
}

/** A script as the build has written it, with the styles that its pages take inline. */
interface OwnScript extends BuiltScript {
  readonly path: string;
}

function hash(content: string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 8);
}

function pathOf(locale: Locale, path: string): string {
  const prefix = LOCALE_SETTINGS[locale].pathPrefix;
  return prefix === "" ? path : `${prefix}/${path}`;
}

/** Writes every frame. */
export async function writeFrames(options: WriteFramesOptions): Promise<WrittenFrames> {
  const { root, render, libraries, datasets, site, base, write } = options;
  const { version } = dataVersion(datasets[DEFAULT_LOCALE].history);
  const boot = await buildPlainScript(root, base, "src/embed/boot.ts");
  write("embed.js", await buildPlainScript(root, base, "src/embed/host.ts"));
  const labels: Record<string, FrameLabel> = {};
  const styles = new Map<ChartId, Set<string>>();
  for (const locale of LOCALES) {
    const library = libraries.get(locale);
    if (library === undefined) throw new Error(`no tables in ${locale}`);
    const tables = datasets[locale];
    const tableFolder = `${FILES}/tables-${hash(JSON.stringify(tables))}/`;
    // The keys of the dataset are the table names.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    for (const name of Object.keys(tables) as TableName[]) {
      if (name === "sources") continue;
      const file = JSON.stringify(frameTable(tables, name));
      write(`${tableFolder}${name}.js`, `frameTable(${JSON.stringify(name)},${file});`);
    }
    const scripts = new Map<ChartId, OwnScripts>();
    const writeScript = (name: string, built: BuiltScript): OwnScript => {
      const path = `${FILES}/${name}.${locale}-${hash(built.script)}.js`;
      write(path, built.script);
      return { ...built, path };
    };
    for (const subject of render.framesOf(locale)) {
      const { chart, view } = subject;
      const below = `${chart}/${view === undefined ? "" : `${view}/`}`;
      const page = `${site}${base}${pathOf(locale, `charts/${below}`)}`;
      const frame = await render.renderFrame(subject, library, page);
      const standing = frame.tables.map((name) => [name, frameTable(tables, name, frame.reads[name])] as const);
      const data: StandingTables = {
        tables: standing.map(([name, { rows }]) => [name, rows]),
        sources: [...joinTables(standing).sources.values()],
        partial: Object.keys(frame.reads).length > 0,
      };
      let own = scripts.get(chart);
      if (own === undefined) {
        const { opening, whole } = await buildFrameScripts(root, base, chart, locale, render.chartModes(chart));
        own = {
          opening: writeScript(chart, { ...opening, script: standingTablesScript(data) + opening.script }),
          whole: writeScript(`${chart}.whole`, whole),
          standing: frame.tables.join(" "),
        };
        scripts.set(chart, own);
        styles.set(chart, (styles.get(chart) ?? new Set()).add(opening.styles).add(whole.styles));
      }
      const path = pathOf(locale, `embed/${below}`);
      const up = "../".repeat(path.split("/").length - 1);
      const first = frame.opening ? own.opening : own.whole;
      const oembed = pathOf(locale, `oembed/${below.slice(0, -1)}.json`);
      const document = frameDocument({
        locale,
        direction: directionOf(locale),
        chart,
        title: frame.title,
        description: frame.sentence,
        canonical: page,
        base: frame.base,
        html: frame.html,
        boot,
        script: up + first.path,
        styles: first.styles,
        oembed: `${site}${base}${oembed}`,
        payload: {
          ...(frame.opening && own.standing === frame.tables.join(" ") ? {} : { standing: data }),
          folder: up + tableFolder,
          shape: frame.shape,
          page,
          whole: up + own.whole.path,
        } satisfies FramePayload,
      });
      write(`${path}index.html`, document);
      labels[path] = frameLabel({ page: document, script: first.script, tables: frame.tables, version });
      const answer = oembedAnswer({
        title: frame.title,
        sentence: frame.sentence,
        siteName: shellMessages[locale].siteName,
        site: `${site}${base}${pathOf(locale, "")}`,
        address: `${site}${base}${path}?${frame.base}`,
        thumbnail: `${site}${base}${pathOf(locale, render.cardPath(`charts/${below}`))}`,
        shape: frame.shape,
        locale,
        version,
      });
      write(oembed, JSON.stringify(answer));
    }
  }
  write("embed/labels.json", JSON.stringify(labels));
  return { boot, styles };
}
