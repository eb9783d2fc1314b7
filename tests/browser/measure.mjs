// What the page costs a phone, printed and not judged, since machines differ:
//   cargo run --release -p cailiang-tests --example keys -- 10000 /tmp/many.bin
//   cargo web build && npm run measure --prefix tests/browser -- /tmp/many.bin
// A key among ten thousand acts (with the file), opening an act, a tap; at full speed and at a quarter.
import { readFileSync } from "node:fs";
import { launch } from "./chromium.mjs";
import { deploy } from "./static.mjs";

const RATES = [1, 4];
const TYPED = ["占路经营", "楼上装修太吵怎么办", "zhanlu", "zldl", "战道经营", "城市道路 42"];
const ACTS = ["household-waste-dump", "road-occupy-unapproved", "gas-user-unsafe-place"];

const many = process.argv[2];
const site = await deploy();
const browser = await launch();

/** A page at a part of the machine's speed. */
async function slowed(rate, prepare = async () => {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "zh-CN", hasTouch: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(site.url);
  await page.getByRole("searchbox").waitFor();
  await page.waitForTimeout(1500);
  await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate });
  return { page, close: () => context.close() };
}

/** How long the page is busy with each key, milliseconds. */
function typing(page, text) {
  return page.evaluate(async (typed) => {
    const input = document.getElementById("q");
    const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
    const times = [];
    for (let end = 1; end <= typed.length; end += 1) {
      await rest();
      input.value = typed.slice(0, end);
      const from = performance.now();
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - from);
    }
    return times;
  }, text);
}

/** Opens an act and taps its first answer: until the screen shows it, and the longest block, milliseconds. */
async function opening(page, act) {
  await page.evaluate(() => {
    window.blocks = [];
    new PerformanceObserver((list) => list.getEntries().forEach((e) => window.blocks.push(e.duration))).observe({ type: "longtask" });
  });
  const from = Date.now();
  await page.evaluate((to) => { location.hash = to; }, `#/v/${act}`);
  await page.locator("#case .questions input[type=radio]").first().waitFor();
  const open = Date.now() - from;
  await page.waitForTimeout(6000);
  const tap = await page.evaluate(() => new Promise((resolve) => {
    const questions = document.querySelector("#case .questions");
    const from = performance.now();
    new MutationObserver((_, seen) => {
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
    }).observe(questions, { childList: true, subtree: true });
    questions.querySelector("input[type=radio]").click();
  }));
  return { open, tap, block: Math.max(0, ...(await page.evaluate(() => window.blocks))) };
}

const ms = (n) => `${Math.round(n)} ms`;
for (const rate of RATES) {
  if (many) {
    const { page, close } = await slowed(rate, (p) => p.route(/\/lists\.[^/]*\.bin$/, (route) => route.fulfill({ body: readFileSync(many) })));
    await typing(page, "城");
    for (const typed of TYPED) {
      const times = await typing(page, typed);
      const mean = times.reduce((a, b) => a + b) / times.length;
      console.log(`${rate}× ${typed}: a key ${ms(mean)} on average, at most ${ms(Math.max(...times))}`);
    }
    await close();
  }
  for (const act of ACTS) {
    const { page, close } = await slowed(rate);
    const { open, tap, block } = await opening(page, act);
    console.log(`${rate}× ${act}: open ${ms(open)}, a tap ${ms(tap)}, longest block ${ms(block)}`);
    await close();
  }
}
await browser.close();
site.close();
