/**
 * The helper that a host's page may load: gives each of our frames the height it reports. Without it the height that
 * the embed code reserves is right already; with it also where a host stripped the code's styles.
 */
const own = document.currentScript instanceof HTMLScriptElement ? new URL(".", document.currentScript.src).href : "";

/** Our frames on the page. */
function ourFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")].filter(
    ({ src }) => own !== "" && src.startsWith(own) && src.slice(own.length).includes("embed/"),
  );
}

/** The height of a message of ours, in pixels; undefined for any other message. */
function heightOf(data: unknown): number | undefined {
  const ours =
    typeof data === "object" && data !== null && "type" in data && data.type === "iframe-resized" && "height" in data;
  const height = ours ? data.height : undefined;
  return typeof height === "number" && height >= 100 && height <= 5000 ? Math.ceil(height) : undefined;
}

window.addEventListener("message", ({ source, data }) => {
  const height = heightOf(data);
  const frame = height === undefined ? undefined : ourFrames().find(({ contentWindow }) => contentWindow === source);
  // A pixel is what rounding may differ by; to follow it would move the page for nothing.
  if (height !== undefined && frame !== undefined && Math.abs(frame.clientHeight - height) > 1) {
    frame.style.height = `${height}px`;
  }
});

// Frames that reported before this script was there are asked again.
for (const { contentWindow } of ourFrames()) contentWindow?.postMessage({ type: "frames-init" }, "*");
