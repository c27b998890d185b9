/** Loads the page anew, once it can be had: without a connection what stands drawn is not given up. Browser only. */
export async function reloadPage(): Promise<void> {
  try {
    await fetch(window.location.href, { cache: "no-store" });
  } catch {
    return;
  }
  window.location.reload();
}
