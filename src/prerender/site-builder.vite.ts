import type { Plugin } from "vite";
export function siteBuilder(): Plugin { return { name: "site-builder" }; }
