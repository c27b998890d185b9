import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { baseState } from "#url/codec.ts";
import { decodeTrade } from "./trade.data.ts";
import { exportsLayout } from "./trade.exports.layout.ts";
import { exportsModel } from "./trade.exports.model.ts";
import { tradeParams } from "./trade.params.ts";

const state = baseState(tradeParams);
const model = exportsModel(decodeTrade(loadDataset()), state);

describe.each(LOCALES)("words of the exports in %s", (locale) => {
  it.each([288, 330, 368, 480, 640, 960])(
    "say what ticks are and which year is inferred, in low frames too, %i px wide",
    (width) => {
      for (const height of [340, 380, 420]) {
        const layout = exportsLayout(model, state, { width, height }, languageOf(locale));
        expect(layout.annotation?.lines.length, `ticks at ${String(height)}`).toBeGreaterThan(0);
        expect(layout.inferred, `inferred at ${String(height)}`).toBeDefined();
      }
    },
  );
});
