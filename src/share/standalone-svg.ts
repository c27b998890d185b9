/** A drawing of the page as a file that stands on its own: styles as attributes, typefaces within. Browser only. */
import { ownLine } from "#i18n/own-line.ts";

/** Properties that are handed down, and so are written only where they change. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant-numeric",
  "letter-spacing",
  "text-anchor",
  "direction",
];

/** Properties of an element alone, with the value that need not be written. */
const OWN = [
  ["opacity", "1"],
  ["dominant-baseline", "auto"],
] as const;

/** Attributes that only the page needs. */
const LEFT_OUT = /^(?:class|style|data-.*|aria-.*|role|focusable|tabindex)$/;

/** A face of the page's typeface. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Address of its WOFF2 file. */
  readonly url: string;
}

/** The page's style sheet has each text run by its own letters; a file has none. */
function keepDirection(text: Element): void {
  if (text.children.length === 0) text.textContent = ownLine(text.textContent);
}

function inlineComputed(from: Element, to: Element, parent: CSSStyleDeclaration | undefined): void {
  const computed = getComputedStyle(from);
  const names = Array.from(to.attributes, ({ name }) => name);
  for (const name of names.filter((one) => LEFT_OUT.test(one))) to.removeAttribute(name);
  for (const property of INHERITED) {
    const value = computed.getPropertyValue(property);
    if (value !== "" && value !== parent?.getPropertyValue(property)) to.setAttribute(property, value);
    else to.removeAttribute(property);
  }
  for (const [property, usual] of OWN) {
    const value = computed.getPropertyValue(property);
    if (value !== "" && value !== usual) to.setAttribute(property, value);
  }
  if (to.localName === "text") keepDirection(to);
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy !== undefined) inlineComputed(child, copy, computed);
  }
}

/** Removes what is not shown; before that, the two trees must have the same shape. */
function hiddenIn(from: Element, to: Element): Element[] {
  if (getComputedStyle(from).display === "none" && from.localName !== "title" && from.localName !== "desc") return [to];
  return [...from.children].flatMap((child, index) => {
    const copy = to.children[index];
    // What defines patterns and titles is never displayed, and needed.
    return copy === undefined || ["defs", "pattern", "title", "desc", "clipPath"].includes(child.localName)
      ? []
      : hiddenIn(child, copy);
  });
}

async function dataAddress(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** The rules that bring the typeface along; `undefined` where its files cannot be had, as in some frames. */
async function faceRules(faces: readonly Face[]): Promise<string | undefined> {
  try {
    const rules = faces.map(
      async ({ family, weight, url }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(${await dataAddress(url)}) format("woff2")}`,
    );
    return (await Promise.all(rules)).join("");
  } catch {
    return undefined;
  }
}

/** A drawing as text, and whether it has its own typeface with it. */
export async function standaloneSvg(
  drawing: SVGSVGElement,
  faces: readonly Face[],
): Promise<{ readonly text: string; readonly ownFace: boolean }> {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a drawing's copy is no drawing");
  const hidden = hiddenIn(drawing, copy);
  inlineComputed(drawing, copy, undefined);
  for (const element of hidden) element.remove();
  const rules = await faceRules(faces);
  if (rules !== undefined) {
    const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = rules;
    copy.prepend(style);
  }
  return { text: new XMLSerializer().serializeToString(copy), ownFace: rules !== undefined };
}

/** Draws a picture into pixels, twice as many each way as it has in CSS. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("the picture could not be drawn")) : resolve(blob)),
      "image/png",
    );
  });
}
