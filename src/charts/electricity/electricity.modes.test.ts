/** Generation, lost gas, and supply and demand against the evidence. */
import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { decodeElectricity } from "./electricity.data.ts";
import { describeElectricity } from "./electricity.describe.ts";
import { gasModel } from "./electricity.gas.model.ts";
import { generationModel, inUnit, SOURCES } from "./electricity.generation.model.ts";
import { electricityModel } from "./electricity.model.ts";
import { electricityParams, SEASONS, type ElectricityState } from "./electricity.params.ts";
import { qualifierOf } from "./electricity.qualifiers.ts";
import { supplyModel } from "./electricity.supply.model.ts";

const data = decodeElectricity(loadDataset());
const state: ElectricityState = baseState(electricityParams);

function describeState(change: Partial<ElectricityState>) {
  const asked = { ...state, ...change };
  return describeElectricity(electricityModel(data, asked), asked, languageOf("en"));
}

describe(generationModel.name, () => {
  const { countries } = generationModel(data, { ...state, country: "both" });
  const years = countries.flatMap((one) => one.years);

  it("has Iraq for 2000 to 2024 and Iran for 2000 to 2025", () => {
    expect(countries.map((one) => [one.country, one.years[0]?.year, one.years.at(-1)?.year, one.years.length])).toEqual(
      [
        ["iraq", 2000, 2024, 25],
        ["iran", 2000, 2025, 26],
      ],
    );
  });

  it.each(years.map((year) => [year.key, year] as const))("adds up in %s, in both units", (_, year) => {
    const sum = SOURCES.reduce((total, source) => total + year.sources[source], 0);
    expect(Math.abs(sum - year.generated)).toBeLessThanOrEqual(0.06);
    expect(Math.abs(sum + year.netImports - year.supplied)).toBeLessThanOrEqual(0.06);
    const percent = SOURCES.reduce((total, source) => total + inUnit(year.sources[source], year, "percent"), 0);
    expect(percent + inUnit(year.netImports, year, "percent")).toBeCloseTo(100, 0);
  });

  it("has the year of the report as the evidence has it", () => {
    const report = countries[0]?.years.find((one) => one.year === 2020);
    expect([report?.sources.gas, report?.sources.oil, report?.netImports, report?.supplied]).toEqual([
      71.51, 41.07, 7.45, 124.57,
    ]);
  });

  it("shows by the report’s day the years that had ended", () => {
    const then = generationModel(data, { ...state, known: "2020-09-27" });
    expect(then.countries[0]?.years.at(-1)?.year).toBe(2019);
  });

  it("tells a missing value from none", () => {
    const { table } = describeState({ mode: "generation" });
    expect(table.rows.find((row) => row.key === "iraq-2020")?.cells["coal"]?.text).toBe("no value");
  });
});

describe("our yearly shares", () => {
  const rows = data.generation.filter((row) => row.country === "iraq" && row.year >= 2017);
  const share = (year: number, method: string) =>
    data.computed.find(
      (row) => row.measure === "share_of_power_tied_to_iran" && row.year === year && row.method === method,
    );

  it.each(rows.map((row) => [row.year, row] as const))("come out of their inputs again for %i", (year, row) => {
    const { gasConsumption, gasProductionMarketed, generationGas, netElectricityImports, electricityDemand } = row;
    const iranian = Number(gasConsumption) - Number(gasProductionMarketed);
    const net = Number(netElectricityImports);
    const supplied = Number(electricityDemand);
    const rata = (Number(generationGas) * (iranian / Number(gasConsumption)) + net) / supplied;
    const fixed = [0.24, 0.4].map((efficiency) => ((iranian * efficiency + net) / supplied) * 100);
    expect(Math.abs(rata * 100 - Number(share(year, "pro rata")?.value))).toBeLessThanOrEqual(0.06);
    const range = share(year, "fixed efficiency, low to high");
    expect(Math.abs(Number(fixed[0]) - Number(range?.low))).toBeLessThanOrEqual(0.06);
    expect(Math.abs(Number(fixed[1]) - Number(range?.high))).toBeLessThanOrEqual(0.06);
  });
});

describe(gasModel.name, () => {
  it("uses the published factors for low, centre and high, and shows the dropped ones", () => {
    const { losses, factors } = gasModel(data, state);
    expect(losses.map(({ end, factor }) => [end, factor.low, factor.high])).toEqual([
      ["low", 100, 100],
      ["centre", 117.7, 141.3],
      ["high", 160, 176.6],
    ]);
    expect(factors).toHaveLength(12);
    const dropped = factors.filter(({ role }) => role === "too-high" || role === "other-uses");
    expect(dropped.map((factor) => factor.value)).toEqual([66.7, 226.5]);
  });

  it("finds every factor again as power divided by gas", () => {
    for (const { key, row, value } of gasModel(data, state).factors) {
      // Volumes are given to two decimals, so the quotient may differ in the fourth digit.
      expect(Math.abs(Number(row.power) / Number(row.gas) / value - 1), key).toBeLessThanOrEqual(0.002);
    }
  });

  it("multiplies gas by factor and divides by the season’s output", () => {
    const { losses, base } = gasModel(data, { ...state, gas: 50, season: "summer-2019" });
    expect([base?.low, base?.high]).toEqual([18_000, 19_000]);
    expect(losses[0]?.megawatts).toEqual({ low: 5000, high: 5000 });
    expect(losses[2]?.share?.low).toBeCloseTo(8000 / 19_000, 10);
    expect(losses[2]?.share?.high).toBeCloseTo(8830 / 18_000, 10);
  });

  it("draws the seven cuts with volume and loss and lists the other 23", () => {
    const { cuts, listed } = gasModel(data, state);
    expect(cuts.map(({ key, gas, megawatts }) => [key.slice(-3), Number(gas.toFixed(2)), megawatts])).toEqual([
      ["006", 29.73, 5000],
      ["007", 45, 6550],
      ["008", 45, 7000],
      ["011", 41.5, 9400],
      ["012", 41.5, 4000],
      ["015", 25, 5000],
      ["018", 5, 7600],
    ]);
    expect(listed).toHaveLength(23);
    const { rows } = describeState({ mode: "if-gas-stops" }).table;
    expect(rows.filter((row) => row.key.startsWith("supply_cuts"))).toHaveLength(30);
  });

  it("agrees with the volumes that the published factors name for the same cuts", () => {
    const { cuts, factors } = gasModel(data, state);
    for (const [cut, factor] of [
      ["supply_cuts-006", "conversions-004"],
      ["supply_cuts-011", "conversions-005"],
      ["supply_cuts-012", "conversions-006"],
    ]) {
      const gas = factors.find(({ key }) => key === factor)?.row.gas;
      expect(cuts.find(({ key }) => key === cut)?.gas).toBeCloseTo(Number(gas), 1);
    }
  });

  it("had no centre to offer on the report’s day, and says so by leaving it out", () => {
    const { losses } = gasModel(data, { ...state, known: "2020-09-27" });
    expect(losses.map(({ end }) => end)).toEqual(["low", "high"]);
    expect(describeState({ mode: "if-gas-stops", known: "2005-01-01" }).empty).toMatch(/later day/);
  });

  it.each(SEASONS)("knows the megawatts of %s", (season) => {
    expect(gasModel(data, { ...state, season }).base).toBeDefined();
  });
});

describe(supplyModel.name, () => {
  it("draws every figure in megawatts and tells the two others in the table", () => {
    const { figures, listed } = supplyModel(data, state);
    // 60 records: the year’s average is drawn with the other averages, two have no megawatts.
    expect(figures).toHaveLength(57);
    expect(listed.map((row) => row.measure).toSorted()).toEqual(["blackout", "share_of_demand_met"]);
  });

  it("divides a year’s supply by its hours, as the evidence does for 2020", () => {
    const { averages } = supplyModel(data, state);
    expect(averages.find((one) => one.year === 2020)?.megawatts).toBe(14_181);
    expect(averages.find((one) => one.year === 2019)?.megawatts).toBe(13_900);
  });

  it("keeps contradicting figures apart and names them with each other", () => {
    const { conflicts, widest } = supplyModel(data, state);
    expect(conflicts.map((group) => group.map((figure) => figure.value))).toContainEqual([55_000, 34_000, 37_000]);
    expect(widest).toHaveLength(3);
    const datum = describeState({ mode: "supply" }).data.find(({ key }) => key === "power_balance-014");
    expect(datum?.competing?.map((one) => one.key)).toEqual(["power_balance-015"]);
  });

  it("filters by kind, and says what to loosen when nothing is left", () => {
    const peaks = supplyModel(data, { ...state, series: ["peak"] });
    expect(new Set(peaks.figures.map((figure) => figure.series))).toEqual(new Set(["peak"]));
    expect(peaks.averages).toEqual([]);
    expect(describeState({ mode: "supply", series: [] }).empty).toMatch(/Allow more kinds/);
  });
});

describe("words of sources", () => {
  it("are all known, so that each language has them", () => {
    for (const row of [...data.shares, ...data.balance]) {
      if (row.qualifier === null || row.qualifier === "range") continue;
      expect(qualifierOf(row.qualifier), row.qualifier).toBeDefined();
    }
  });
});
