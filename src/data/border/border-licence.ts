import type { TableLicence } from "#data/table.ts";

export const BORDER_FACTS: TableLicence = {
  name: "CC-BY-4.0",
  credit:
    "Across the border; facts from the sources named in each record; GeoNames (CC BY 4.0); OpenStreetMap contributors (ODbL) for measured lengths",
};
