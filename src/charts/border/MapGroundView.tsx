import { Marker } from "react-simple-maps/core";
import { Label } from "#chart-parts/Label.tsx";
import type { ChartLanguage } from "#charts/chart.ts";
import type { CrossingsLayout } from "./border.crossings.layout.ts";
import { Land } from "./Land.tsx";
import type { MapGround } from "./map.layout.ts";
import styles from "./BorderView.module.css";

interface MapGroundViewProps {
  readonly ground: MapGround;
  readonly idPrefix: string;
  /** Whether the line itself is drawn; false where another line stands for it. */
  readonly line?: boolean;
}

/** Sea, land, line, scale bar, and the names of countries and waters. */
export function MapGroundView({ ground, idPrefix, line = true }: MapGroundViewProps) {
  const { box, scaleBar } = ground;
  const clip = `${idPrefix}-clip`;
  return (
    <>
      <clipPath id={clip}>
        <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
      </clipPath>
      <g clipPath={`url(#${clip})`} data-line={line ? undefined : "faint"} className={styles.ground}>
        <rect className={styles.sea} x={box.x} y={box.y} width={box.width} height={box.height} />
        <Land land={ground.land} />
      </g>
      {ground.areas.map((area) => (
        <text
          key={area.key}
          className={styles.area}
          data-area={area.key}
          x={area.x}
          y={area.y}
          textAnchor={area.anchor}
        >
          {area.text}
        </text>
      ))}
      <path className={styles.thinLine} d={`M${scaleBar.x},${scaleBar.y - 5}v5h${scaleBar.width}v-5`} />
      <Label
        x={scaleBar.x + scaleBar.width + 7}
        y={scaleBar.y + 1}
        text={scaleBar.label}
        anchor="start"
        className={styles.softName}
      />
    </>
  );
}

interface NamesProps {
  readonly names: CrossingsLayout["names"];
  readonly className: string | undefined;
  readonly language: ChartLanguage;
}

/** Names of places; those that are not in the reader's language say so. */
export function Names({ names, className, language }: NamesProps) {
  return (
    <>
      {names.map(({ key, x, y, text, anchor, lang, leader }) => (
        <g key={key} lang={lang === language.locale ? undefined : lang} className={styles.placeName}>
          {leader !== "" && <path className={styles.thinLine} d={leader} />}
          <Label x={x} y={y} text={text} anchor={anchor} className={className} />
        </g>
      ))}
    </>
  );
}

interface CitiesProps {
  readonly cities: CrossingsLayout["cities"];
  readonly names: CrossingsLayout["cityNames"];
  readonly language: ChartLanguage;
}

/** Cities that help to find one's way. */
export function Cities({ cities, names, language }: CitiesProps) {
  return (
    <>
      {cities.map((city) => (
        <Marker key={city.key} coordinates={city.coordinates} tabIndex={-1}>
          <circle className={styles.city} r={2} />
        </Marker>
      ))}
      <Names names={names} className={styles.softName} language={language} />
    </>
  );
}
