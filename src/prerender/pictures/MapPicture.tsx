import { OPENING_DRAWINGS } from "virtual:opening";
import { Land } from "#charts/border/Land.tsx";
import type { Locale } from "#i18n/locale.ts";

interface MapPictureProps {
  readonly locale: Locale;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The opening's map without its words, filling a box: what stands beside pages that show no chart. */
export function MapPicture({ locale, box }: MapPictureProps) {
  const { land, gates, width, height } = OPENING_DRAWINGS[locale].wide;
  return (
    <svg {...box} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice">
      <rect fill="var(--sea)" width={width} height={height} />
      <Land land={land} large />
      {gates.map((gate) => (
        <circle
          key={gate.key}
          cx={gate.x}
          cy={gate.y}
          r={6}
          fill="var(--paper)"
          stroke="var(--border-line)"
          strokeWidth={2}
        />
      ))}
    </svg>
  );
}
