import { useEffect, useRef, useState } from "react";
import { DATA_VERSION } from "virtual:data-version";
import type { ShownChart } from "#chart-parts/frame-slots.ts";
import { publicFilePath } from "#data/files/catalogue.ts";
import type { TableName } from "#data/tables.ts";
import { Button } from "#ui/Button.tsx";
import { CopyField } from "#ui/CopyField.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { BASE_PATH } from "#url/site-path.ts";
import { FACES } from "./faces.ts";
import { fileName } from "./file-name.ts";
import { Picture } from "./Picture.tsx";
import { mayBlockDownloads, saveFile } from "./save-file.ts";
import { pageOf, type ShareOptions } from "./share-options.ts";
import { shareText } from "./share-text.ts";
import { shareMessages } from "./share.messages.ts";
import styles from "./share.module.css";
import { shownCsv, shownJson } from "./shown-files.ts";
import { pngOf, standaloneSvg } from "./standalone-svg.ts";
import { today } from "./today.ts";

interface DownloadDialogProps {
  readonly shown: ShownChart;
  readonly options: ShareOptions;
  readonly onClose: () => void;
}

type Kind = "svg" | "png" | "csv" | "json";

/** A file that was made: its text, or a picture's address, to be saved by hand where downloads are blocked. */
interface Made {
  readonly kind: Kind;
  readonly text?: string;
  readonly picture?: string;
  readonly foreignFace?: boolean;
}

/** The picture, the figures shown, and the whole tables. */
export function DownloadDialog({ shown, options, onClose }: DownloadDialogProps) {
  const { chart, state, tables, sources, description, language } = shown;
  const messages = shareMessages[language.locale];
  const { download } = messages;
  const drawing = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<"svg" | "png">();
  const [made, setMade] = useState<Made>();
  const [failed, setFailed] = useState(false);
  const page = pageOf(options);
  const address = shareText(shown, state, page).url;
  const save = (kind: Kind, content: Blob, name = fileName(chart, state, today(), kind)) => saveFile(content, name);
  const saveText = (kind: "csv" | "json", text: string, type: string) => {
    save(kind, new Blob([text], { type: `${type};charset=utf-8` }));
    setMade({ kind, text });
  };
  const picture = async (kind: "svg" | "png", svg: SVGSVGElement) => {
    const { text, ownFace } = await standaloneSvg(svg, FACES[language.direction]);
    const made = {
      kind,
      picture: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`,
      foreignFace: !ownFace,
    };
    if (kind === "svg") {
      save(kind, new Blob([text], { type: "image/svg+xml" }));
      setMade(made);
    } else {
      const { width, height } = svg.viewBox.baseVal;
      const png = await pngOf(text, width, height);
      save(kind, png);
      setMade({ ...made, picture: URL.createObjectURL(png) });
    }
  };
  useEffect(() => {
    const svg = drawing.current?.querySelector("svg");
    if (wanted === undefined || svg == null) return;
    setFailed(false);
    picture(wanted, svg)
      .catch(() => setFailed(true))
      .finally(() => setWanted(undefined));
    // Once for each wish; what it is made of is drawn by then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted]);
  return (
    <Dialog title={download.title} close={messages.close} onClose={onClose}>
      <section className={styles.group}>
        <h3>{download.picture}</h3>
        <div className={styles.choices}>
          <Button onClick={() => setWanted("svg")} disabled={wanted !== undefined}>
            SVG
          </Button>
          <Button onClick={() => setWanted("png")} disabled={wanted !== undefined}>
            PNG
          </Button>
        </div>
        <p className={styles.small} role="status">
          {wanted !== undefined && download.making}
          {made?.foreignFace === true && download.fontMissing}
        </p>
        {failed && (
          <p className={styles.small} role="alert">
            {download.failed}
          </p>
        )}
      </section>
      <section className={styles.group}>
        <h3>{download.shown}</h3>
        <div className={styles.choices}>
          <Button onClick={() => saveText("csv", shownCsv(shown), "text/csv")}>CSV</Button>
          <Button
            onClick={() =>
              saveText(
                "json",
                shownJson(shown, { address, version: DATA_VERSION.version, made: today() }),
                "application/json",
              )
            }
          >
            JSON
          </Button>
        </div>
      </section>
      {made !== undefined && mayBlockDownloads() && (
        <section className={styles.group}>
          <p>{download.blocked}</p>
          {made.text !== undefined && (
            <CopyField label={download.file} text={made.text} words={messages.copy} lines={6} direction="ltr" />
          )}
          {made.picture !== undefined && (
            <img
              className={styles.byHand}
              src={made.picture}
              alt={description.sentence}
              title={download.pictureByHand}
            />
          )}
        </section>
      )}
      <section className={styles.group}>
        <h3>{download.whole}</h3>
        <ul className={styles.files}>
          {chart.tables(state).map((table) => (
            <li key={table}>
              {(["csv", "json"] as const).map((format) => (
                <TableLink key={format} table={table} format={format} page={page} />
              ))}
            </li>
          ))}
        </ul>
      </section>
      {wanted !== undefined && (
        <div ref={drawing} className={styles.unseen} aria-hidden="true">
          <Picture {...{ chart, state, tables, sources, description, language, address }} />
        </div>
      )}
    </Dialog>
  );
}

interface TableLinkProps {
  readonly table: TableName;
  readonly format: "csv" | "json";
  /** An address of the site. */
  readonly page: string;
}

/** A whole table as a file; where a frame may open nothing, the address can be taken from it. */
function TableLink({ table, format, page }: TableLinkProps) {
  const address = new URL(BASE_PATH + publicFilePath(table, format), page).href;
  return mayBlockDownloads() ? (
    <a className={styles.address} dir="ltr" href={address} target="_blank" rel="noopener">
      {address}
    </a>
  ) : (
    <a href={address} download>
      {table}.{format}
    </a>
  );
}
