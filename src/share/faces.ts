/** The faces that drawings are set in, as files of this site that a picture can bring along. */
import type { Direction } from "#i18n/locale.ts";
import plexRegular from "#styles/fonts/plex-sans-regular.woff2?url";
import plexSemibold from "#styles/fonts/plex-sans-semibold.woff2?url";
import vazirmatnRegular from "#styles/fonts/vazirmatn-regular.woff2?url";
import vazirmatnSemibold from "#styles/fonts/vazirmatn-semibold.woff2?url";
import type { Face } from "./standalone-svg.ts";

const PLEX: readonly Face[] = [
  { family: "IBM Plex Sans", weight: 400, url: plexRegular },
  { family: "IBM Plex Sans", weight: 600, url: plexSemibold },
];

const VAZIRMATN: readonly Face[] = [
  { family: "Vazirmatn", weight: 400, url: vazirmatnRegular },
  { family: "Vazirmatn", weight: 600, url: vazirmatnSemibold },
];

/** Right-to-left pages set Latin names in Plex too. */
export const FACES: Readonly<Record<Direction, readonly Face[]>> = { ltr: PLEX, rtl: [...VAZIRMATN, ...PLEX] };
