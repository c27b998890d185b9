import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { perLocale } from "#i18n/locale.ts";
import { baseState } from "#url/codec.ts";
import { decodeBorder } from "./border.data.ts";
import { energyModel } from "./border.energy.model.ts";
import { borderParams } from "./border.params.ts";

const data = perLocale((locale) => decodeBorder(loadDataset(locale)));

describe(energyModel.name, () => {
  it("trusts the same published points in every language", () => {
    const certain = perLocale((locale) => {
      const { placed } = energyModel(data[locale], { ...baseState(borderParams), mode: "gas-power" });
      return placed.filter((one) => one.certain).map(({ plant }) => plant.id);
    });
    expect(certain.en.length).toBeGreaterThan(0);
    expect(certain.fa).toEqual(certain.en);
    expect(certain.ar).toEqual(certain.en);
  });
});
