import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import type { BorderLayout } from "./border.layout.ts";
import { CrossingsView } from "./CrossingsView.tsx";
import { EnergyView } from "./EnergyView.tsx";
import { LengthsView } from "./LengthsView.tsx";
import { UnrolledCursorView, UnrolledView } from "./UnrolledView.tsx";

/** The border in the view that is chosen. */
export function BorderView({ layout, ...rest }: ViewProps<BorderLayout>) {
  switch (layout.mode) {
    case "crossings":
      return <CrossingsView layout={layout} {...rest} />;
    case "gas-power":
      return <EnergyView layout={layout} {...rest} />;
    case "unrolled":
      return <UnrolledView layout={layout} {...rest} />;
    case "how-long":
      return <LengthsView layout={layout} {...rest} />;
  }
}

/** What it draws for the pointed mark alone. */
export function BorderCursorView({ layout, ...rest }: CursorViewProps<BorderLayout>) {
  return layout.mode === "unrolled" && <UnrolledCursorView layout={layout} {...rest} />;
}
