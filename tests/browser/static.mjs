// Any static server: a copy of the built site below a path of its own, which a
// test may change as a deployer would.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../web/dist/", import.meta.url));
const kinds = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml", ".png": "image/png" };

/** Serves the site below `/cailiang/` of a host of its own. */
export async function deploy() {
  const folder = mkdtempSync(join(tmpdir(), "cailiang-"));
  cpSync(dist, folder, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://x").pathname.replace("/cailiang/", "") || "index.html";
    const file = join(folder, path);
    if (!request.url.startsWith("/cailiang/") || path.includes("..") || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": kinds[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const change = (file, edit) => writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8")));
  const close = () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  const remove = (file) => rmSync(join(folder, file));
  return { url: `http://127.0.0.1:${server.address().port}/cailiang/`, change, remove, close };
}
