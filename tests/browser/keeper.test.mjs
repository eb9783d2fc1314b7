// The keeper's page: files opened and changed, found wrong in the very words
// of the command line, mended, looked at, tried, and nothing lost on a reload.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const top = fileURLToPath(new URL("../..", import.meta.url));
const keeper = `${home}keeper.html`;
const desk = { viewport: { width: 1280, height: 820 }, hasTouch: false };
const bad = (name) => readFileSync(`${top}lists/kit/tests/bad/${name}.toml`, "utf8");

/** A page without the browser's own pickers, which nobody can click in a test. */
async function open(options = desk, address = "") {
  const opened = await phone(options);
  await opened.page.addInitScript(() => { delete window.showOpenFilePicker; delete window.showDirectoryPicker; });
  await opened.page.goto(keeper + address);
  await opened.page.getByText("打开文件", { exact: true }).waitFor();
  return opened;
}

/** Opens a text as a file of this name. */
async function give(page, name, text) {
  await page.locator("#open-files").setInputFiles({ name, mimeType: "application/toml", buffer: Buffer.from(text) });
  await page.getByRole("heading", { name }).waitFor();
}

/** Waits until what is in the editor was checked. */
const checked = (page) => page.locator("#problems .count", { hasText: "查了" }).waitFor({ timeout: 60_000 });

/** What the command line says of this text under this name. */
function told(name, text, ...more) {
  const folder = mkdtempSync(join(tmpdir(), "keeper-"));
  writeFileSync(join(folder, name), text);
  const args = ["run", "--quiet", "--manifest-path", `${top}Cargo.toml`, "--package", "cailiang-cli", "--", "check", name, "--lists", `${top}lists`, ...more];
  try {
    return execFileSync("cargo", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (ended) {
    return ended.stdout;
  }
}

/** Writes something else at a place of the text, as one who types does. */
async function typeAt(page, from, to) {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+f");
  await page.locator(".cm-search input[name=search]").fill(from);
  await page.locator(".cm-search input[name=search]").dispatchEvent("change");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.type(to);
}

test("what is wrong is said in the words of the command line, at its line and column", async () => {
  const { page, troubles, close } = await open();
  for (const name of ["tier-gap", "tier-outside", "bad-numbers", "unknown-clause", "example-fails", "duplicate-key"]) {
    const text = bad(name);
    const file = `${name}.toml`;
    await give(page, file, text);
    await checked(page);
    const lines = told(file, text).split("\n");
    const said = lines.filter((line) => line.startsWith(`${file}:`) || /^(错误|提醒)\[/.test(line));
    const found = page.locator("#problems .finding");
    assert.equal(await found.count(), said.length, `${name}\n${said.join("\n")}`);
    for (const [n, line] of said.entries()) {
      const [, row, column, severity, code, message] = line.match(/^[^:]+:(\d+):(\d+): (..)\[([^\]]+)\]: (.*)$/);
      const card = found.nth(n);
      assert.equal(await card.locator(".message").textContent(), message);
      assert.equal(await card.locator(".sev b").textContent(), severity);
      assert.equal(await card.locator(".code").textContent(), `[${code}]`);
      assert.match(await card.locator(".where").first().textContent(), new RegExp(`第 ${row} 行第 ${column} 列$`));
    }
    await page.getByRole("button", { name: `关闭 ${file}` }).click();
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("a number broken while typing is found, led to, explained and mended; nothing is lost on a reload", async () => {
  const { page, troubles, close } = await open();
  await page.getByText("lists/national/models", { exact: true }).click();
  await page.getByRole("button", { name: /^model-tiers\.toml/ }).click();
  await checked(page);
  assert.equal(await page.locator(".file-row .badge").textContent(), "练习副本");
  assert.equal(await page.locator("#problems .finding").count(), 0);
  assert.deepEqual(await violations(page), []);
  await typeAt(page, "2000元以下", "不超过2000元");
  const wrong = page.locator("#problems .finding", { hasText: "bad-amount" });
  await wrong.waitFor();
  await page.locator(".unsaved").waitFor();
  await page.getByText("这是什么意思").first().click();
  assert.match(await wrong.locator(".pre").textContent(), /\S{10}/);
  await picture(page, "keeper-problems");
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await page.getByText("已经按原样打开").waitFor();
  await wrong.waitFor();
  await wrong.locator("button.where").first().click();
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.className.includes("cm-content"));
  await wrong.getByRole("button", { name: "改成 2000元以下" }).click();
  await page.locator("#problems .finding").waitFor({ state: "detached" });
  await page.locator(".unsaved").waitFor({ state: "detached" });
  assert.deepEqual(troubles, []);
  await close();
});

test("a key is explained where the pointer rests, and the editor is left by keyboard", async () => {
  const { page, troubles, close } = await open();
  await give(page, "tier-gap.toml", bad("tier-gap"));
  await checked(page);
  await page.locator(".cm-line", { hasText: "hit = " }).locator("span, :scope").first().hover({ position: { x: 8, y: 8 } });
  await page.locator(".cm-help", { hasText: "几档都成立时取哪一档" }).waitFor();
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.className.includes("cm-content") ?? false), false);
  assert.deepEqual(troubles, []);
  await close();
});

test("a hole is hatched and pinned; what overlaps is marked; both are told in words", async () => {
  const { page, troubles, close } = await open();
  await give(page, "tier-gap.toml", bad("tier-gap"));
  await checked(page);
  await page.getByRole("link", { name: "表和图" }).click();
  await page.locator("svg.plane .pin").waitFor();
  assert.ok((await page.locator("svg.plane rect.gap").count()) > 0);
  assert.ok((await page.locator('svg.plane rect[fill="url(#p-gap)"]').count()) > 0);
  assert.match(await page.locator("svg.plane .pin title").textContent(), /面积 21 平方米/);
  assert.match(await page.locator(".pins").textContent(), /面积 21 平方米、违法次数 1 次：没有阶次覆盖/);
  await page.getByText("用文字看这张图").click();
  const cell = page.locator("details table tbody tr", { hasText: "1 次" }).locator("td").last();
  assert.equal(await cell.textContent(), "空当");
  await picture(page, "keeper-gap");
  assert.deepEqual(await violations(page), []);
  // Files of one document and date stand in each other's place: what shows is said of the one that counts.
  await give(page, "tier-overlap.toml", bad("tier-overlap"));
  await page.locator("svg.plane rect.overlap").first().waitFor();
  assert.match(await page.locator(".pins").textContent(), /“较轻”和“一般”同时成立/);
  await picture(page, "keeper-overlap");
  await page.getByRole("button", { name: "关闭 tier-overlap.toml" }).click();
  await page.getByRole("button", { name: "关闭 tier-gap.toml" }).click();
  await give(page, "tier-outside.toml", bad("tier-outside"));
  await page.locator("svg.strip .beyond-word").first().waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("examples are run, and a case is decided by both lists", async () => {
  const { page, troubles, close } = await open();
  await page.getByText("lists/national/models", { exact: true }).click();
  await page.getByRole("button", { name: /^model-tiers\.toml/ }).click();
  await checked(page);
  await page.getByRole("link", { name: "试算" }).click();
  await page.getByText(/^运行了 \d+ 个示例，全部相符。$/).waitFor();
  await page.getByRole("button", { name: "拿来试算" }).first().click();
  await page.getByText("两边结果相同").waitFor();
  await page.getByRole("button", { name: "拿来试算" }).nth(6).click();
  await page.locator("#decided tr", { hasText: "阶次" }).getByText("较重").first().waitFor();
  // 21 square metres fall into another tier once its bound is moved, and that is what is told.
  await typeAt(page, "超过5平方米，20平方米以下", "超过5平方米，30平方米以下");
  await typeAt(page, "超过20平方米，50平方米以下", "超过30平方米，50平方米以下");
  await page.getByText(/个不符。$/).waitFor();
  await page.getByRole("button", { name: "算一算" }).click();
  const tier = page.locator("#decided > div > .scrolls tr.other", { hasText: "阶次" });
  await tier.waitFor();
  assert.deepEqual(await tier.locator("td").allTextContents(), ["较重", "一般"]);
  await picture(page, "keeper-try");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(troubles, []);
  await close();
});

test("on a phone one thing is shown at a time, and nothing is wider than the screen", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, troubles, close } = await open({ colorScheme }, "#/files");
    assert.equal(await overflows(page), false);
    assert.deepEqual(await violations(page), []);
    await give(page, "tier-gap.toml", bad("tier-gap"));
    for (const room of ["编辑", /^问题/, "表和图", "试算", "比较", "文件"]) {
      await page.getByRole("link", { name: room, exact: typeof room === "string" }).click();
      if (room === "表和图") await page.locator("svg.plane .pin").waitFor({ timeout: 60_000 });
      await page.waitForTimeout(200);
      assert.equal(await overflows(page), false, String(room));
      assert.deepEqual(await violations(page), [], String(room));
      await picture(page, `keeper-phone-${colorScheme}-${["编辑", "表和图", "试算", "比较", "文件"].indexOf(room) + 1}`);
    }
    assert.deepEqual(troubles, []);
    await close();
  }
});

test("a file is brought into form, saved, and put away", async () => {
  const { page, troubles, close } = await open();
  await give(page, "x.toml", bad("tier-gap").replaceAll("\n", "\r\n"));
  await checked(page);
  await page.getByRole("button", { name: "排版" }).click();
  await page.getByText("已按规范排版").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载" }).click()]);
  const saved = readFileSync(await download.path(), "utf8");
  assert.match(saved, /^effective = 2024-01-01\r$/m);
  assert.equal(download.suggestedFilename(), "x.toml");
  await page.locator(".unsaved").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "关闭 x.toml" }).click();
  await page.getByText("还没有打开文件").first().waitFor();
  // What is no UTF-8 is not opened, and that is said as the command line says it.
  await page.locator("#open-files").setInputFiles({ name: "gbk.toml", mimeType: "", buffer: Buffer.from([0x61, 0x3d, 0xd6, 0xd0]) });
  await page.getByText(/文件不是 UTF-8 编码/).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("what an edit means in law is told as the command line tells it, with cases that turn", async () => {
  const { page, troubles, close } = await open();
  await page.getByText("lists/national", { exact: true }).click();
  await page.getByRole("button", { name: /^gas-reg\.toml/ }).click();
  await checked(page);
  await page.getByRole("link", { name: "比较" }).click();
  await page.getByText("没有变化：").waitFor();
  await typeAt(page, 'individual = "1000元以下"', 'individual = "800元以下"');
  await page.getByText("1 份文件，1 处变化。").waitFor();
  assert.match(await page.locator("#diff .message").first().textContent(), /1000元.*800元/);
  await page.getByRole("button", { name: "找出结论不同的案件" }).click();
  await page.getByText(/结论不同的找到 \d+ 个/).waitFor({ timeout: 120_000 });
  await page.getByText(/^例1：/).click();
  assert.match(await page.locator("#diff details[open] pre").first().textContent(), /violation = "/);
  await picture(page, "keeper-diff");
  assert.deepEqual(await violations(page), []);
  const text = readFileSync(`${top}lists/national/gas-reg.toml`, "utf8");
  const folder = mkdtempSync(join(tmpdir(), "keeper-"));
  writeFileSync(join(folder, "gas-reg.toml"), text.replace('individual = "1000元以下"', 'individual = "800元以下"'));
  const args = ["run", "--quiet", "--manifest-path", `${top}Cargo.toml`, "--package", "cailiang-cli", "--", "diff", `${top}lists/national/gas-reg.toml`, join(folder, "gas-reg.toml"), "--lists", `${top}lists`];
  const printed = spawnSync("cargo", args, { encoding: "utf8" });
  assert.equal(printed.status, 1, printed.stderr);
  assert.equal(await page.locator("#diff > div > details > pre.printed").last().textContent(), printed.stdout);
  assert.deepEqual(troubles, []);
  await close();
});
