/** Made while building by `prerender/data-version.vite.ts`. */
declare module "virtual:data-version" {
  import type { DataVersion } from "#data/history/data-version.ts";

  export const DATA_VERSION: DataVersion;
}
