/**
 * Lets what we do not use of the map library fall away. It looks projections up by name, which keeps all of d3-geo, and
 * makes its components by calls that a bundler may not leave out; ours come as functions, and of its parts we use two.
 */
import type { Plugin } from "vite";

const FILE = /\/react-simple-maps\/dist\/shared\/[\w-]+\.es\.js$/;

/** What the library says, and what it says instead. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/\{geoPath:(\w+),\.\.\.(\w+)\}=(\w+)/, "{geoPath:$1}=$3,$2={}"],
  [/=([nc])\(/g, "=/*#__PURE__*/$1("],
  [/\b\w\.displayName="\w+";/g, ""],
];

/** Stops the build where the library has changed. */
export function mapLibrary(): Plugin {
  return {
    name: "map-library",
    apply: "build",
    transform: {
      filter: { id: FILE },
      handler(code) {
        if (!/forwardRef as n,/.test(code) || !/memo as c,/.test(code)) this.error("react-simple-maps has changed");
        return CHANGES.reduce((text, [from, to]) => {
          const changed = text.replace(from, to);
          return changed === text ? this.error("react-simple-maps has changed") : changed;
        }, code);
      },
    },
  };
}
