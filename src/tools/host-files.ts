/** The rules of `_headers` as the configuration files of hosts that read something else. Pure. */
import type { HeaderRule } from "./site-server.ts";

/** A rule's path without its star. */
function prefixOf(path: string): string {
  return path.replace(/\*$/, "");
}

/** All headers of a rule's path, for hosts where only one rule applies. */
function merged(rules: readonly HeaderRule[], { path }: HeaderRule): (readonly [string, string])[] {
  return rules
    .filter((one) => one.path === path || (one.path.endsWith("*") && path.startsWith(prefixOf(one.path))))
    .flatMap(({ headers }) => headers);
}

/** A server block's content for nginx. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const locations = rules.map((rule) => {
    const exact = rule.path.endsWith("*") ? "^~ " : "= ";
    const lines = merged(rules, rule).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return `location ${exact}${prefixOf(rule.path)} {\n${lines.join("\n")}\n}`;
  });
  return `# Inside a server block; root is the built site. Compress with brotli or gzip as your nginx can.
index index.html;
error_page 404 ${base}404.html;

${locations.join("\n\n")}
`;
}

/** A site block's content for Caddy. */
export function caddyFile(rules: readonly HeaderRule[], base: string): string {
  const headers = rules.map(({ path, headers: list }) => {
    const lines = list.map(([name, value]) => `\t${name} "${value}"`);
    return `header ${path} {\n${lines.join("\n")}\n}`;
  });
  return `# Inside a site block; root is the built site.
encode zstd gzip
file_server
handle_errors {
\trewrite * ${base}404.html
\tfile_server
}

${headers.join("\n\n")}
`;
}

/** `vercel.json`. */
export function vercelFile(rules: readonly HeaderRule[]): string {
  const headers = rules.map(({ path, headers: list }) => ({
    source: path.replace(/\*$/, "(.*)"),
    headers: list.map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ outputDirectory: "dist", trailingSlash: true, headers }, null, 2)}\n`;
}
