import type { TableLicence } from "#data/table.ts";

/** Officials' figures as outlets quote them: single facts, each with its source. */
export const QUOTED_FIGURES: TableLicence = {
  name: "CC-BY-4.0",
  credit: "Across the border; figures by the office or speaker and outlet named in each record’s citation",
};

/** Tables that also hold values outside our licence, marked row by row. */
export const WITH_THIRD_PARTY: TableLicence = {
  name: "CC-BY-4.0",
  credit: "Across the border; rows with `thirdParty`: International Monetary Fund, Direction of Trade Statistics",
  exception:
    "Rows whose `thirdParty` is `imf-dots` are the International Monetary Fund’s, given with its credit and outside our licence.",
};
