import type { CursorViewProps, ViewProps } from "#charts/chart.ts";
import type { WaiversLayout } from "./waivers.layout.ts";
import { CoverCursorView, WaiversCoverView } from "./WaiversCoverView.tsx";
import { WaiversStripView } from "./WaiversStripView.tsx";

/** The waivers chart's drawing. */
export function WaiversView({ layout, ...props }: ViewProps<WaiversLayout>) {
  return layout.mode === "strip" ? (
    <WaiversStripView layout={layout} {...props} />
  ) : (
    <WaiversCoverView layout={layout} {...props} />
  );
}

/** What it draws for the pointed mark alone. */
export function WaiversCursorView({ layout, ...props }: CursorViewProps<WaiversLayout>) {
  return layout.mode === "cover" && <CoverCursorView layout={layout} {...props} />;
}
