/** Pages of hosts, as they hurt: what a frame must bear. Each is a whole document around the embed code. Pure text. */

export const HOSTS = ["plain", "sandboxed", "script-free", "dark", "rtl", "narrow", "ten"] as const;

export type HostKind = (typeof HOSTS)[number];

/** Filler, so that a page has lines of text around the frame without saying anything: bars of the text's colour. */
function lines(count: number): string {
  const line = `<span style="display:block;height:8px;margin:8px 0;border-radius:2px;background:currentcolor;opacity:.18"></span>`;
  return line.repeat(count);
}

/** The code with another sandbox than its own. */
function sandboxed(code: string, sandbox: string): string {
  return code.replace(/ sandbox="[^"]*"/, ` sandbox="${sandbox}"`);
}

/** A host's page around the code. Styles are attributes only: the page is made inside one whose policy allows no others. */
export function hostPage(kind: HostKind, code: string): string {
  const html = {
    plain: code,
    sandboxed: sandboxed(code, "allow-scripts"),
    "script-free": sandboxed(code, ""),
    dark: code,
    rtl: code,
    narrow: `<div style="width:300px">${code}</div>`,
    ten: `${code}${lines(3)}`.repeat(10),
  }[kind];
  const dark = kind === "dark";
  const root = `<html lang="und" dir="${kind === "rtl" ? "rtl" : "ltr"}" style="color-scheme:${dark ? "dark" : "light"}">`;
  const body = `<body style="margin:0;padding:16px;${dark ? "background:#101010;color:#eeeeee" : "background:#ffffff;color:#222222"}">`;
  return `<!doctype html>${root}<head><meta charset="utf-8"><title>${kind}</title></head>${body}${lines(3)}${html}${lines(4)}</body></html>`;
}
