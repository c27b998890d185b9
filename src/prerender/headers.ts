/** HTTP headers, in the `_headers` form that several static hosts read; the project's own server reads it too. */

/** The content policy of pages: our own files only, one inline script by its hash, attribute styles for drawings. */
function contentPolicy(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHash}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** The whole file, for a site at `base`. Hashed files never change; pages are asked for anew. */
export function headersFile(base: string, scriptHash: string): string {
  return `${base}*
  Content-Security-Policy: ${contentPolicy(scriptHash)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()
  Cache-Control: no-cache

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
