import { describe, expect, it } from "vitest";
import { inlineStyles } from "./inline-styles.build.ts";
import { readStyleSheet } from "./style-sheet.build.ts";

const SHEET = readStyleSheet(`
  @layer tokens, charts;
  @layer charts {
    .bar:not([data-look=hatched]) { fill: var(--iran); transition: fill 1s }
    .bar[data-name="two words"] { fill: red }
    .bar:hover { fill: blue }
    .group > text { font-size: 12px }
    .group text { font-size: 20px; display: block }
    .hidden { display: none }
    .own { --iran: green }
    @media (max-width: 10px) { .bar { fill: black } }
  }
  @layer tokens {
    :root { --light: initial; --dark: ; --iran: var(--light,#0a6f75)var(--dark,#4fbcc2) }
    .bar { fill: yellow }
  }
`);

const inline = (markup: string): string => inlineStyles(markup, SHEET, new Map());

describe("inlineStyles", () => {
  it("writes what the rules say as attributes, in light colours, without classes", () => {
    expect(inline('<svg><rect class="bar" data-look="solid" width="1"/></svg>')).toBe(
      '<svg><rect width="1" fill="#0a6f75"/></svg>',
    );
  });

  it("follows layers before specificity, and specificity before order", () => {
    expect(inline('<svg><rect class="bar" data-look="hatched"/></svg>')).toBe('<svg><rect fill="yellow"/></svg>');
    expect(inline('<svg><rect class="bar" data-name="two words"/></svg>')).toBe('<svg><rect fill="red"/></svg>');
    expect(inline('<svg><g class="group"><text>a</text></g></svg>')).toBe(
      '<svg><g><text font-size="20px">a</text></g></svg>',
    );
  });

  it("has each text run by its own letters, which no attribute says to every renderer", () => {
    expect(inline("<svg><text>۱۳۹۴ تا ۱۳۹۷</text><text>45%</text></svg>")).toBe(
      "<svg><text>\u2067۱۳۹۴ تا ۱۳۹۷\u2069</text><text>45%</text></svg>",
    );
  });

  it("leaves out what is not shown, and hands variables down", () => {
    expect(inline('<svg><g class="hidden"><rect/></g></svg>')).toBe("<svg/>");
    expect(inline('<svg class="own"><rect class="bar"/></svg>')).toBe('<svg><rect fill="green"/></svg>');
    expect(inline('<svg style="--iran: pink"><rect fill="var(--iran)"/></svg>')).toBe('<svg><rect fill="pink"/></svg>');
  });

  it("refuses markup that is not well formed", () => {
    expect(() => inline("<svg><g></svg>")).toThrow("not well-formed");
  });
});
