/** Made while building by `prerender/opening.vite.ts`. */
declare module "virtual:opening" {
  import type { PerLocale } from "#i18n/locale.ts";
  import type { OpeningLayout } from "#charts/border/opening.layout.ts";

  export const OPENING_DRAWINGS: PerLocale<{ readonly narrow: OpeningLayout; readonly wide: OpeningLayout }>;
}
