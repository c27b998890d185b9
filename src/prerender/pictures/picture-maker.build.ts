/** Writes share pictures as PNG and whole drawings as SVG. Node only. */
import { Resvg } from "@resvg/resvg-js";
import { directionOf, type Locale } from "#i18n/locale.ts";
import { inlineStyles } from "./inline-styles.build.ts";
import { palettePng } from "./palette-png.ts";
import { readStyleSheet, type StyleSheet } from "./style-sheet.build.ts";

/** Makes pictures of one build. */
export interface PictureMaker {
  /** A share picture as PNG. */
  readonly png: (markup: string, locale: Locale) => Buffer;
  /** A drawing that stands on its own. */
  readonly svg: (markup: string, locale: Locale) => string;
  /** The same in light and dark colours, for a place whose colours it takes. */
  readonly lightDarkSvg: (markup: string, locale: Locale) => string;
}

/** Families by direction; pictures take no other, so that they look alike wherever they are made. */
const FAMILY = { ltr: "IBM Plex Sans", rtl: "Vazirmatn" } as const;

/** What the drawings stand on, and in which letters, instead of what a page says. */
function tokensFor(locale: Locale, ground: string): ReadonlyMap<string, string> {
  return new Map([
    ["--font-chart", FAMILY[directionOf(locale)]],
    ["--font-text", FAMILY[directionOf(locale)]],
    ["--ground", ground],
  ]);
}

/** For files that other programs draw, which may lack our typeface. */
function fileTokens(locale: Locale, ground: string): ReadonlyMap<string, string> {
  const family = `${FAMILY[directionOf(locale)]}, Helvetica Neue, Arial, sans-serif`;
  return new Map([...tokensFor(locale, ground), ["--font-chart", family]]);
}

/** Colours in both their values; the bundler has written each pair as two variables of which one is empty. */
function lightDarkTokens({ tokens }: StyleSheet): ReadonlyMap<string, string> {
  const pair = /^var\(--lightningcss-light,\s*([^()]+)\)\s*var\(--lightningcss-dark,\s*([^()]+)\)$/;
  return new Map([...tokens].map(([name, value]) => [name, value.replace(pair, "light-dark($1,$2)")]));
}

/** Makes pictures in the light colours of the built style sheet, with the given font files. */
export function pictureMaker(css: string, fonts: readonly string[]): PictureMaker {
  const sheet: StyleSheet = readStyleSheet(css);
  return {
    png: (markup, locale) => {
      const { pixels, width, height } = new Resvg(inlineStyles(markup, sheet, tokensFor(locale, "var(--stage)")), {
        font: {
          fontFiles: [...fonts],
          loadSystemFonts: false,
          defaultFontFamily: FAMILY[directionOf(locale)],
        },
      }).render();
      return palettePng(pixels, width, height);
    },
    svg: (markup, locale) => inlineStyles(markup, sheet, fileTokens(locale, "var(--paper)")),
    lightDarkSvg: (markup, locale) => {
      const svg = inlineStyles(
        markup,
        sheet,
        new Map([...lightDarkTokens(sheet), ...fileTokens(locale, "var(--stage)")]),
      );
      return svg.replace("<svg ", '<svg style="color-scheme:light dark" ');
    },
  };
}
