/** Settles in a task of its own, so that the browser can answer the reader in between. Browser only. */
export async function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
