/**
 * The answers pass through what three consumers do to the HTML of providers they do not know, each re-made here from
 * the description of its behaviour, and must still show the chart, or a link with its title.
 */
import { describe, expect, it } from "vitest";
import { oembedAnswer } from "./oembed.ts";

const SUBJECT = {
  title: `Exports to Iraq reached "$10.2 billion" & more`,
  sentence: "A sentence.",
  siteName: "Across the border",
  site: "https://example.org/",
  address: "https://example.org/embed/trade/?mode=exports&unit=dollars",
  thumbnail: "https://example.org/cards/charts/trade.png",
  shape: { narrow: 1.12, wide: 0.58 },
  locale: "en",
  version: "0123abcd",
};

const answer = oembedAnswer(SUBJECT);
const html = String(answer["html"]);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsIn(text: string): Tag[] {
  return [...text.matchAll(/<([a-z]+)((?:\s[^<>]*)?)>/g)].map(([, name = "", rest = ""]) => ({
    name,
    attributes: Object.fromEntries([...rest.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  }));
}

/** Keeps links, quotes and frames with their plainest attributes, forces the narrowest sandbox, adds a secret. */
function wordpress(text: string, secret: string): Tag | undefined {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const kept = tagsIn(text).flatMap(({ name, attributes }) => {
    const names = allowed[name];
    return names === undefined
      ? []
      : [{ name, attributes: Object.fromEntries(Object.entries(attributes).filter(([key]) => names.includes(key))) }];
  });
  const frame = kept.find(({ name }) => name === "iframe");
  if (frame === undefined) return undefined;
  const src = `${frame.attributes["src"] ?? ""}#?secret=${secret}`;
  return { name: "iframe", attributes: { ...frame.attributes, src, sandbox: "allow-scripts" } };
}

/** Wants type and version, and for a rich answer HTML and width; falls back to a bookmark of the title. */
function ghost(given: Readonly<Record<string, unknown>>): "embed" | "bookmark" {
  const complete = ["type", "version"].every((key) => given[key] !== undefined && given[key] !== "");
  const rich = given["type"] !== "rich" || (typeof given["html"] === "string" && typeof given["width"] === "number");
  return complete && rich ? "embed" : "bookmark";
}

/** Lifts the address out of a lone frame; refuses WordPress's own embeds, and takes a frame that must not scroll as rigid. */
function iframely(text: string): { readonly src: string; readonly rigid: boolean } | undefined {
  if (text.includes("wp-embedded-content")) return undefined;
  const tags = tagsIn(text);
  const frame = tags[0];
  if (tags.length !== 1 || frame?.name !== "iframe") return undefined;
  return { src: frame.attributes["src"] ?? "", rigid: frame.attributes["scrolling"] === "no" };
}

describe(oembedAnswer.name, () => {
  it("has all that a rich answer needs, and a whole thumbnail", () => {
    expect(answer).toMatchObject({ version: "1.0", type: "rich", title: SUBJECT.title, width: 600 });
    expect(answer).toMatchObject({ thumbnail_url: SUBJECT.thumbnail, thumbnail_width: 1200, thumbnail_height: 630 });
    expect(typeof answer["height"]).toBe("number");
    expect(html).not.toContain("<script");
    expect(html).toMatch(/^<iframe [^>]*><\/iframe>$/);
  });

  it("survives WordPress: address with its query, title and a sane height stay; the secret goes into the hash", () => {
    const frame = wordpress(html, "abcDEF1234");
    expect(frame?.attributes["src"]?.replaceAll("&amp;", "&")).toBe(`${SUBJECT.address}#?secret=abcDEF1234`);
    expect(frame?.attributes["title"]).toBe("Exports to Iraq reached &quot;$10.2 billion&quot; &amp; more");
    expect(Number(frame?.attributes["height"])).toBeGreaterThanOrEqual(200);
    expect(Number(frame?.attributes["height"])).toBeLessThanOrEqual(1000);
  });

  it("survives Ghost, which else makes a bookmark of it", () => {
    expect(ghost(answer)).toBe("embed");
    expect(ghost({ ...answer, html: undefined })).toBe("bookmark");
  });

  it("survives Iframely as a frame that may change its size", () => {
    const lifted = iframely(html);
    expect(lifted?.src.replaceAll("&amp;", "&")).toBe(SUBJECT.address);
    expect(lifted?.rigid).toBe(false);
  });

  it("publishes the heights for every width and chrome", () => {
    const heights = answer["border_heights"];
    expect(heights).toMatchObject({ full: expect.any(Array), min: expect.any(Array), none: expect.any(Array) });
  });
});
