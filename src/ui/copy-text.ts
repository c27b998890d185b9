/**
 * Copies a text to the clipboard, by the old way where the new one is refused, as in a frame without permission.
 * False when neither works: then the text must be shown to be copied by hand. Browser only.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  // What lies outside an open dialog cannot be selected.
  (before?.closest("dialog") ?? document.body).append(area);
  area.select();
  let copied = false;
  try {
    // Deprecated, and the only way in a frame without clipboard permission.
    copied = document.execCommand("copy");
  } catch {
    copied = false;
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
