import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightMessages, hostRequest, nameIn } from "./height-messages.ts";

const SETTING = { chart: "trade", href: "https://example.org/embed/trade/?a=1", pym: "", secret: "", resizer: "" };

describe(heightMessages.name, () => {
  it("speaks five shapes always", () => {
    expect(heightMessages(SETTING, 600, 400)).toEqual([
      { "datawrapper-height": { trade: 400 } },
      { sentinel: "amp", type: "embed-size", height: 400 },
      JSON.stringify({ src: SETTING.href, context: "iframe.resize", height: 400 }),
      JSON.stringify({ type: "set-height", value: 400 }),
      { type: "iframe-resized", width: 600, height: 400 },
    ]);
  });

  it("speaks pym, WordPress and iframe-resizer to those who named themselves only", () => {
    const all = heightMessages({ ...SETTING, pym: "graphic-1", secret: "abcDEF1234", resizer: "box" }, 600, 400);
    expect(all.slice(5)).toEqual([
      "pymxPYMxgraphic-1xPYMxheightxPYMx400",
      { message: "height", value: 400, secret: "abcDEF1234" },
      "[iFrameSizer]box:400:600:init",
    ]);
  });
});

describe(nameIn.name, () => {
  it("reads names of plain letters from a query or WordPress's hash, and no others", () => {
    expect(nameIn("?initialWidth=600&childId=ours-1&parentUrl=x", "childId")).toBe("ours-1");
    expect(nameIn("#?secret=abcDEF1234", "secret")).toBe("abcDEF1234");
    expect(nameIn("?childId=%3Cimg%3E", "childId")).toBe("");
    expect(nameIn("?xchildId=a", "childId")).toBe("");
  });
});

describe(hostRequest.name, () => {
  it("hears the requests of known hosts", () => {
    expect(hostRequest({ type: "iframe-child-init" }, "")).toEqual({});
    expect(hostRequest({ type: "iframe-get-child-dimensions" }, "")).toEqual({});
    expect(hostRequest({ type: "frames-init" }, "")).toEqual({});
    expect(hostRequest({ message: "ready", secret: "x" }, "")).toEqual({});
    expect(hostRequest("pymxPYMxg-1xPYMxwidthxPYMx600", "g-1")).toEqual({});
    expect(hostRequest("[iFrameSizer]box-1:8:false:false:32:true:true:null:bodyOffset:null", "")).toEqual({
      resizer: "box-1",
    });
  });

  it("ignores everything else, and never throws", () => {
    for (const data of [
      "pymxPYMxotherxPYMxwidthxPYMx600",
      "[iFrameSizer]box-1:1",
      "[iFrameSizer]<img>:8:false:false:32:true:true:null:bodyOffset:null",
      `[iFrameSizer]box:${"1:".repeat(5000)}`,
      { type: "resize" },
      { type: { toString: () => "ready" } },
      [],
      null,
    ]) {
      expect(hostRequest(data, "g-1")).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (data) => {
        expect(hostRequest(data, "g-1")).toBeUndefined();
      }),
    );
  });
});
