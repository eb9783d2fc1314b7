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
  const tools = await context.newCDPSession(page);
  await tools.send("Performance.enable");
  await tools.send("Emulation.setCPUThrottlingRate", { rate });
  const spent = async () => {
    const { metrics } = await tools.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map((m) => [m.name, m.value * 1000]));
  };
  return { page, spent, close: () => context.close() };
}

/** How long the page works on each key, by itself and with layout and drawing, milliseconds. */
async function typing({ page, spent }, text) {
  const times = [];
  for (let end = 1; end <= text.length; end += 1) {
    const before = await spent();
    await page.evaluate((typed) => {
      const input = document.getElementById("q");
      input.value = typed;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text.slice(0, end));
    await page.waitForTimeout(150);
    const after = await spent();
    times.push({ script: after.ScriptDuration - before.ScriptDuration, all: after.TaskDuration - before.TaskDuration });
  }
  const mean = (of) => times.reduce((sum, t) => sum + t[of], 0) / times.length;
  const most = (of) => Math.max(...times.map((t) => t[of]));
  return { mean: mean("script"), most: most("script"), meanAll: mean("all"), mostAll: most("all") };
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
    const from = performance.now();
    new MutationObserver((_, seen) => {
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
    }).observe(document.getElementById("case"), { childList: true, subtree: true, characterData: true, attributes: true });
    document.querySelector("#case .questions input[type=radio]").click();
    setTimeout(() => resolve(NaN), 20_000);
  }));
  return { open, tap, block: Math.max(0, ...(await page.evaluate(() => window.blocks))) };
}

const ms = (n) => `${Math.round(n)} ms`;
for (const rate of RATES) {
  for (const lists of many ? [undefined, many] : [undefined]) {
    const given = (p) => p.route(/\/lists\.[^/]*\.bin$/, (route) => route.fulfill({ body: readFileSync(lists) }));
    const phone = await slowed(rate, lists && given);
    console.log(`${rate}×, ${lists ?? "the site's own lists"}`);
    await typing(phone, "城");
    for (const typed of TYPED) {
      const { mean, most, meanAll, mostAll } = await typing(phone, typed);
      console.log(`  ${typed}: a key ${ms(mean)} on average, at most ${ms(most)}; with layout and drawing ${ms(meanAll)}, ${ms(mostAll)}`);
    }
    await phone.close();
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
