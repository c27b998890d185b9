declare module "subset-font" {
  /** Cuts a font down to the letters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2" | "sfnt"; preserveNameIds?: readonly number[] },
  ): Promise<Uint8Array>;
}
