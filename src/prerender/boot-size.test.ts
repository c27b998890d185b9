import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { buildPlainScript } from "./frame-scripts.build.ts";

it("keeps the first script of a frame within 2 kB over the wire, without storage", async () => {
  const boot = await buildPlainScript(process.cwd(), "/", "src/embed/boot.ts");
  expect(brotliCompressSync(boot).length).toBeLessThanOrEqual(2000);
  expect(boot).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|caches|serviceWorker|\beval\b/);
});
