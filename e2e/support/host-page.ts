/** Pages of somebody else's, on another origin, that embed our frames. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostServer {
  /** Origin of the host's pages. */
  readonly origin: string;
  /** Serves a page with this body from now on, and answers its address. */
  readonly page: (body: string, head?: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts a host on a free port. */
export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? "");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on a port has an address of this form.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (body, head = "") => {
      const path = `/${pages.size}.html`;
      pages.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body style="margin:0">${body}</body></html>`,
      );
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
