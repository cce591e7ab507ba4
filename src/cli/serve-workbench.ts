import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { panePage } from "./pane-page";
import { servedFile, type ServedFolders } from "./served-files";

/** The workbook that the workbench opens first. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is served, and where. */
export interface WorkbenchSite {
  readonly folders: ServedFolders;
  readonly file: OpenedFile;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A workbench that is being served. */
export interface RunningWorkbench {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Pages may talk to nothing but this server; styles are written by the components while they run. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * 启动工作台服务 — serves the workbench to this machine only. Fails with the system's own error where the port cannot be
 * had.
 */
export function serveWorkbench(site: WorkbenchSite): Promise<RunningWorkbench> {
  const server = createServer((request, response) => {
    respond(site, request, response).catch(() => {
      send(response, 500, "text/plain", "500");
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(site.port, "127.0.0.1", () => {
      resolve({ port: (server.address() as AddressInfo).port, stop: () => stop(server) });
    });
  });
}

async function respond(
  site: WorkbenchSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of another site could reach this server under its own name; only the names of this machine are answered.
  if (!isThisMachine(request.headers.host)) return send(response, 403, "text/plain", "403");
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "405");
  const address = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  if (address === "/ledger") {
    response.setHeader(
      "Content-Disposition",
      `attachment; filename*=UTF-8''${encodeURIComponent(site.file.name)}`,
    );
    return send(response, 200, WORKBOOK, site.file.bytes);
  }
  const file = await servedFile(site.folders, address === "/" ? "/workbench/index.html" : address);
  if (file === undefined) return send(response, 404, "text/plain", "404");
  if (address !== "/addin/taskpane.html") return send(response, 200, file.type, file.bytes);
  const page = panePage(new TextDecoder().decode(file.bytes));
  return page === undefined
    ? send(response, 500, "text/plain", "taskpane.html: office.js?")
    : send(response, 200, file.type, page);
}

function isThisMachine(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? "");
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": type });
  // A HEAD request gets no body: Node leaves it out by itself.
  response.end(body);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
