import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { baseState } from "#url/codec.ts";
import { decodeWaivers } from "./waivers.data.ts";
import { waiversLayout } from "./waivers.layout.ts";
import { waiversModel } from "./waivers.model.ts";
import { waiversParams } from "./waivers.params.ts";

const state = baseState(waiversParams);
const model = waiversModel(decodeWaivers(loadDataset()), state);

describe.each(LOCALES)("the key of the waivers in %s", (locale) => {
  it.each([330, 368, 480, 640])("names every look in a frame %i px wide", (width) => {
    const layout = waiversLayout(model, state, { width, height: 350 }, languageOf(locale));
    if (layout.mode !== "strip") throw new Error("another mode");
    expect(layout.key.map(({ look }) => look)).toEqual(["electricity", "inferred", "possible"]);
  });
});
