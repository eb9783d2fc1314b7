// Exams: composed into a link, sat on two devices, handed in, and read together.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const trainer = `${home}trainer.html`;
const room = { viewport: { width: 1280, height: 800 }, hasTouch: false };
const sheets = [];
let link = "";

/** Opens a room of the page, or a link. */
async function open(address, options = {}) {
  const opened = await phone(options);
  await opened.page.goto(address.startsWith("#") ? trainer + address : address);
  await opened.page.locator("#trainer h1").first().waitFor();
  return opened;
}

/** The address behind the link in sight. */
const composed = (page) => page.getByLabel("考卷链接", { exact: true }).inputValue();

/** Begins the exam in sight. */
async function begin(page, name) {
  await page.getByLabel("你的名字").fill(name);
  await page.getByRole("button", { name: "开始答题" }).click();
  await page.getByText(/^第 1 题/).waitFor();
}

/** Saves what a button exports, as text. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Hands files to the page of results. */
function read(page, files) {
  return page.getByLabel(/选择答卷文件/).setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));
}

test("an exam is composed into a link and a picture of it", async () => {
  const { page, troubles, close } = await open("#/");
  await page.getByRole("link", { name: /^考试/ }).click();
  await page.getByLabel("考试名称").fill("第四季度考试");
  await page.getByRole("button", { name: "不出" }).click();
  await page.getByRole("button", { name: "出卷" }).click();
  await page.getByRole("alert").getByText("还没有题").waitFor();
  await page.getByRole("button", { name: "5 对", exact: true }).click();
  await page.getByText("情景题").click();
  await page.getByLabel(/一把地锁/).check();
  await page.getByLabel("种子").fill("x");
  await page.getByText("种子要是一个整数").waitFor();
  await page.getByLabel("种子").fill("7");
  await page.getByRole("button", { name: "出卷" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "passed");
  await page.getByRole("img", { name: "考卷链接的二维码" }).waitFor();
  link = await composed(page);
  assert.ok(link.startsWith(`${trainer}#/e/`), link);
  await picture(page, "exam-compose");
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  // What is chosen anew needs another link.
  await page.getByRole("button", { name: "45 分钟" }).click();
  assert.equal(await page.getByRole("img", { name: "考卷链接的二维码" }).count(), 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("two devices with one link show the same exam, and hand in a file each", async () => {
  const papers = [];
  for (const [name, options] of [["王五", {}], ["赵六", { ...room, colorScheme: "dark" }]]) {
    const { page, troubles, close } = await open(link, options);
    await page.getByText(/^共 \d+ 题，限时 30 分钟/).waitFor();
    await picture(page, `exam-begin-${name}`);
    assert.deepEqual(await violations(page), []);
    await begin(page, name);
    const seen = [];
    for (;;) {
      if (await page.getByRole("button", { name: "交卷", exact: true }).count()) break;
      const nth = seen.length + 1;
      await page.getByText(`第 ${nth} 题，`).waitFor();
      seen.push([await page.locator(".tale").innerText(), await page.locator("#question").innerText(), ...(await page.locator(".option .t").allInnerTexts())].join("|"));
      // One question stays open.
      if (nth !== 3) await page.keyboard.press(name === "王五" ? "1" : "2");
      assert.equal(await page.locator(".judged, .option.right").count(), 0);
      if (nth === 2) {
        await page.locator(".option[aria-pressed=true]").waitFor();
        await picture(page, `exam-question-${name}`);
        assert.deepEqual(await violations(page), []);
        await page.reload();
        await page.locator(".option[aria-pressed=true]").waitFor();
        assert.equal(await page.locator(".option[aria-pressed=true] .k").innerText(), name === "王五" ? "1" : "2");
      }
      await page.locator("#next").click();
      await page.waitForFunction(() => document.activeElement?.id === "question");
    }
    papers.push(seen);
    await page.getByRole("button", { name: "第 3 题" }).click();
    await page.keyboard.press("1");
    await page.locator(".option[aria-pressed=true]").waitFor();
    while (!(await page.getByRole("button", { name: "交卷", exact: true }).count())) await page.locator("#next").click();
    await page.getByText("每一题都答了").waitFor();
    await page.getByRole("button", { name: "交卷", exact: true }).click();
    await page.getByText(/题答对/).waitFor();
    sheets.push(await saved(page, "导出答卷"));
    await page.locator(".reviewed summary").first().click();
    await page.locator(".judged").first().waitFor();
    await picture(page, `exam-end-${name}`);
    assert.deepEqual(await violations(page), []);
    await page.reload();
    await page.getByText(/题答对/).waitFor();
    assert.deepEqual(troubles, []);
    await close();
  }
  assert.ok(papers[0].length >= 12, `${papers[0].length}`);
  assert.deepEqual(papers[0], papers[1]);
  assert.equal(sheets[0].name, "答卷-第四季度考试-王五.json");
  assert.equal(JSON.parse(sheets[1].text).name, "赵六");
});

test("time ends an exam, whatever is open", async () => {
  const { page, close } = await phone();
  await page.clock.install();
  await page.goto(link);
  await page.getByLabel("你的名字").waitFor();
  await begin(page, "");
  await page.getByRole("timer").getByText(/剩 (30:00|29:5)/).waitFor();
  await page.clock.fastForward("25:30");
  await page.getByText("还剩五分钟").waitFor({ state: "attached" });
  await page.clock.fastForward("10:00");
  await page.getByText("时间到，已经自动交卷").waitFor();
  await page.getByText("用时 30 分 0 秒").waitFor();
  await close();
});

test("results are read together, and what does not count says why", async () => {
  const { page, troubles, close } = await open("#/");
  await page.getByRole("link", { name: /^成绩汇总/ }).click();
  const broken = { name: "坏了.json", text: sheets[0].text.slice(0, 90) };
  await read(page, [...sheets, broken]);
  await page.getByText("计入 2 份答卷，1 份没有计入。").waitFor();
  await page.locator(".refused li").getByText("坏了.json").waitFor();
  await page.getByLabel("或者粘贴答卷").fill(sheets[1].text);
  await page.getByRole("button", { name: "读入" }).click();
  await page.getByText("计入 2 份答卷，2 份没有计入。").waitFor();
  await page.getByText("这份答卷已经读过，只算一次").waitFor();
  await page.getByLabel("或者粘贴答卷").fill(JSON.stringify({ ...JSON.parse(sheets[1].text), name: "=1+1" }));
  await page.getByRole("button", { name: "读入" }).click();
  await page.getByText("计入 3 份答卷，2 份没有计入。").waitFor();
  assert.deepEqual(await page.locator(".marks").last().locator("tbody th").allInnerTexts(), ["王五", "赵六", "=1+1"]);
  const { name, text } = await saved(page, "导出表格（CSV）");
  assert.equal(name, "成绩汇总.csv");
  assert.ok(text.startsWith("\ufeff姓名,"), text.slice(0, 20));
  assert.equal(text.trim().split("\r\n").length, 4);
  assert.ok(text.includes("\r\n'=1+1,"), text);
  await page.locator(".reviewed summary").first().click();
  await picture(page, "results-phone");
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  for (const [name, size, scheme] of [["room", room.viewport, "dark"], ["320", { width: 320, height: 640 }, "light"]]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme });
    await picture(page, `results-${name}`);
    assert.deepEqual(await violations(page), [], name);
    assert.equal(await overflows(page), false, name);
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("a hostile code is one plain sentence, and a phone of 320 px is wide enough", async () => {
  const { page, troubles, close } = await phone({ viewport: { width: 320, height: 640 } });
  for (const [code, said] of [["<img src=x onerror=alert(1)>", /这不是考卷代码/], ["裁量尺考卷1:AAAA", /不完整，或者抄错了/], ["裁量尺考卷9:AAAA", /第 9 版/], [`裁量尺考卷1:${"A".repeat(9000)}`, /太长/], ["%E0%A4%A", /这不是考卷代码/]]) {
    await page.goto(`${trainer}#/e/${code.startsWith("%") ? code : encodeURIComponent(code)}`);
    await page.getByRole("alert").getByText(said).waitFor();
    assert.equal(await page.getByRole("alert").count(), 1);
  }
  assert.deepEqual(await violations(page), []);
  for (const address of [`${trainer}#/exam`, link]) {
    await page.goto(address);
    await page.locator(".setup").waitFor();
    for (const text of ["", "huge"]) {
      await page.evaluate((text) => { document.documentElement.dataset.text = text; }, text);
      assert.equal(await overflows(page), false, `${address} ${text}`);
    }
  }
  await page.getByRole("button", { name: "开始答题" }).click();
  await page.locator(".option").first().waitFor();
  await picture(page, "exam-320");
  assert.equal(await overflows(page), false);
  assert.deepEqual(troubles, []);
  await close();
});
