/** Handing a file to the reader. Browser only. */

/** Whether the page stands in somebody's frame, where downloads may be blocked without a word. */
export function mayBlockDownloads(): boolean {
  return window.self !== window.top;
}

/** Starts a download. Nothing tells whether a frame lets it through. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
