/** Runs a classic script in the page; rejects with its file's name when it does not come. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(address.split("/").at(-1)));
    });
    document.head.append(script);
  });
}
