/**
 * In the place of react-simple-maps in frames: the two of its parts that our maps use. The library takes projections
 * by name and so brings all of d3-geo along; ours come as functions.
 */
import type { GeoProjection } from "d3-geo";
import { createContext, useContext, type ReactNode } from "react";

const ProjectionContext = createContext<GeoProjection | undefined>(undefined);

interface MapProviderProps {
  readonly projection: GeoProjection;
  readonly children: ReactNode;
}

/** A map on a projection. */
export function MapProvider({ projection, children }: MapProviderProps) {
  return <ProjectionContext.Provider value={projection}>{children}</ProjectionContext.Provider>;
}

interface MarkerProps {
  /** Longitude and latitude. */
  readonly coordinates: readonly [number, number];
  readonly children: ReactNode;
}

/** What stands at a place. */
export function Marker({ coordinates, children }: MarkerProps) {
  const place = useContext(ProjectionContext)?.([...coordinates]);
  return place == null ? null : <g transform={`translate(${place[0]}, ${place[1]})`}>{children}</g>;
}
