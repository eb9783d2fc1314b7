// A phone-sized Chromium on a freshly served site: one site and one browser
// for all tests of a run, whether of one file or of all.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.mjs";

const top = fileURLToPath(new URL("../..", import.meta.url));
const shots = fileURLToPath(new URL("./shots/", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const port = Number(process.env.PORT ?? 8123);
export const home = `http://127.0.0.1:${port}/`;

let stop, browser;
before(async () => {
  stop = await serve();
  browser = await launch();
}, { timeout: 1_800_000 });
after(async () => {
  await browser?.close();
  stop?.();
});

/** Builds the site and serves it, until the returned function is called. */
async function serve() {
  const server = spawn("cargo", ["web", "serve", ...(process.env.QUICK ? ["--quick"] : []), "--port", String(port)], { cwd: top, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  // Its own word that it listens: another server on this port would answer, too.
  const listens = new Promise((resolve) => server.stdout.on("data", (text) => text.includes(home) && resolve()));
  const ended = once(server, "exit").then(([code]) => Promise.reject(new Error(`cargo web serve ended: ${code}`)));
  ended.catch(() => {});
  await Promise.race([ended, listens]);
  return () => process.kill(-server.pid, "SIGTERM");
}

/** A page of a phone: 360 × 740, errors and requests outside its `own` site kept for the end. */
export async function phone(options = {}, own = home) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN", hasTouch: true, ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && troubles.push(`console: ${message.text()}`));
  page.on("request", (request) => request.url().startsWith(own) || request.url().startsWith("data:") || troubles.push(`outside: ${request.url()}`));
  return { page, troubles, close: () => context.close() };
}

/** What axe finds against WCAG 2.2 AA and good practice. */
export async function violations(page) {
  // The policy of the page forbids added scripts; the tool's own realm does not.
  await page.evaluate(axe);
  // All of the page in sight: what lies under the bar at some scroll position is no smaller for it.
  const { width, height } = page.viewportSize();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight + 200);
  await page.setViewportSize({ width, height: Math.max(tall, height) });
  const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
  await page.setViewportSize({ width, height });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`);
}

/** Keeps a picture to look at. */
export async function picture(page, name) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}${name}.png`, fullPage: true });
}

/** Whether anything is wider than the screen. */
export function overflows(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
