// Chromium, wherever the system keeps it.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Starts it. */
export function launch(more = []) {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => p && existsSync(p));
  if (!executablePath) throw new Error("没有找到 Chromium；请安装，或者用环境变量 CHROMIUM 指明");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...more] });
}
