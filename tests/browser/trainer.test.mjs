// The trainer's page: a scenario played, pairs drilled, and both without a network.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const trainer = `${home}trainer.html`;
const top = fileURLToPath(new URL("../..", import.meta.url));
const room = { viewport: { width: 1280, height: 800 }, hasTouch: false };

/** Opens a room of the page. */
async function open(address = "#/", options = {}) {
  const opened = await phone(options);
  await opened.page.goto(trainer + address);
  await opened.page.locator("#trainer h1").first().waitFor();
  return opened;
}

/** Answers the question in sight, whatever it is, and goes on. */
async function answer(page) {
  await page.locator(".asked > .quiz .options.open").waitFor();
  const before = await page.locator(".stage-name .n").textContent();
  await page.keyboard.press("1");
  await page.locator("#verdict .judged").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForFunction((at) => document.querySelector(".stage-name .n")?.textContent !== at, before);
}

test("a scenario is found, asked into, answered by keyboard, and nothing is lost on reload", async () => {
  const { page, troubles, close } = await open();
  await page.getByLabel("哪一类").selectOption("违法建设");
  await picture(page, "trainer-start");
  assert.deepEqual(await violations(page), []);
  await page.getByRole("link", { name: /一把地锁/ }).click();
  await page.getByRole("heading", { name: "一把地锁", level: 1 }).waitFor();
  assert.equal(await page.getByText("教学情景，不是真实案件").count(), 1);
  await page.getByRole("button", { name: "问租没租出去" }).click();
  await page.getByText("邻居的漆他没有赔").waitFor();
  await picture(page, "trainer-question");
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.locator(".judged").count(), 0);
  await page.keyboard.press("1");
  const verdict = page.locator("#verdict h3");
  await verdict.waitFor();
  const said = await verdict.textContent();
  // A choice stands.
  await page.locator(".options button").nth(1).click({ force: true });
  assert.equal(await verdict.textContent(), said);
  await picture(page, "trainer-answered");
  assert.deepEqual(await violations(page), []);
  await page.reload();
  assert.equal(await verdict.textContent(), said);
  await page.getByText("邻居的漆他没有赔").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(/^第 2 题/).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "question");
  while (await page.locator(".stage-name").count()) await answer(page);
  await page.getByText("教学要点").waitFor();
  await page.getByText(/题答对/).waitFor();
  // The same with one fact changed: predicted first, then told.
  const twist = page.locator(".twists .card").first();
  assert.equal(await twist.locator(".compared").count(), 0);
  await twist.locator("button.option").first().click();
  await twist.locator(".compared").waitFor();
  await page.getByText("一步一步").click();
  await picture(page, "trainer-end");
  assert.deepEqual(await violations(page), []);
  await page.goto(`${trainer}#/`);
  await page.getByRole("link", { name: /一把地锁.*最好 \d+ \/ \d+/ }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("what was told before a decision is all that it needs", async () => {
  const { page, close } = await open("#/s/ground-lock");
  while (!(await page.locator(".stage-name", { hasText: "结论" }).count())) await answer(page);
  // Every fact that comes by and by stands on the page when the outcome is asked.
  for (const told of ["产权证上是老洪的名字", "拟于12月17日作出决定"]) assert.equal(await page.getByText(told).count(), 1, told);
  await close();
});

test("a pair differs in one fact, is marked when both are answered, and the seed gives the same pairs again", async () => {
  const titles = [];
  for (const options of [{}, room]) {
    const { page, troubles, close } = await open("#/drill", options);
    await picture(page, `trainer-drill-setup-${options.viewport ? "room" : "phone"}`);
    assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: /大家做同一套/ }).click();
    await page.getByLabel("种子").fill("x");
    assert.equal(await page.getByRole("button", { name: "开始" }).isDisabled(), true);
    await page.getByLabel("种子").fill("7");
    await page.getByRole("button", { name: "5 对" }).click();
    await page.getByRole("button", { name: "开始" }).click();
    const seen = [];
    for (let pair = 0; pair < 5; pair += 1) {
      await page.getByText(`第 ${pair + 1} 对`).waitFor();
      seen.push([await page.locator("h1").textContent(), ...(await page.locator(".both h3 b").allTextContents()), ...(await page.locator(".option .t").allTextContents())].join("|"));
      await page.keyboard.press("1");
      assert.equal(await page.locator(".judged").count(), 0);
      if (pair === 0) {
        await picture(page, `trainer-pair-${options.viewport ? "room" : "phone"}`);
        await page.reload();
        await page.locator(".option[aria-pressed=true]").waitFor();
      }
      await page.keyboard.press("2");
      await page.locator(".judged").nth(1).waitFor();
      if (pair === 0) {
        await picture(page, `trainer-pair-marked-${options.viewport ? "room" : "phone"}`);
        assert.deepEqual(await violations(page), []);
      }
      await page.keyboard.press("Enter");
    }
    await page.getByText(/题答对/).waitFor();
    await page.getByText("cailiang drill --seed 7 --count 5", { exact: true }).waitFor();
    await picture(page, `trainer-drill-end-${options.viewport ? "room" : "phone"}`);
    assert.deepEqual(await violations(page), []);
    titles.push(seen);
    assert.deepEqual(troubles, []);
    await close();
  }
  assert.equal(new Set(titles[0]).size, 5);
  assert.deepEqual(titles[0], titles[1]);
});

test("the page and the command line show the same pairs, wherever they are set", async () => {
  const { page, close } = await open("#/drill");
  for (const place of ["national", "beijing", "tianjin"]) {
    const line = spawnSync("cargo", ["cailiang", "drill", "--seed", "9", "--count", "5", "--place", place, "--format", "json"], { cwd: top, encoding: "utf8" });
    const pairs = JSON.parse(line.stdout);
    await page.goto(`${trainer}#/drill/9-5--${place}`);
    for (const [nth, pair] of pairs.entries()) {
      await page.getByText(`第 ${nth + 1} 对`).waitFor();
      const options = pair.sides.flatMap((side) => side.question.options.map((option) => option.text));
      assert.deepEqual(await page.locator(".option .t").allTextContents(), options, `${place} ${pair.title}`);
      assert.deepEqual(await page.locator(".both h3 b").allTextContents(), pair.sides.map((side) => side.value));
      await page.keyboard.press("1");
      await page.keyboard.press("2");
      await page.locator(".judged").nth(1).waitFor();
      await page.keyboard.press("Enter");
    }
  }
  await close();
});

test("every room stays within 320 px, in huge text too, and is clean in the dark and in a classroom", async () => {
  for (const options of [{ viewport: { width: 320, height: 640 } }, { colorScheme: "dark" }, room]) {
    const { page, close } = await open("#/", options);
    const name = options.colorScheme ?? (options.viewport.width === 320 ? "320" : "room");
    for (const address of ["#/", "#/s/birthday-fire", "#/drill", "#/drill/7-5--national"]) {
      await page.goto(trainer + address);
      await page.locator("#trainer h1.name").waitFor();
      if (address !== "#/" && address !== "#/drill") {
        await page.keyboard.press("1");
        await page.keyboard.press("1");
      }
      await picture(page, `trainer-${name}-${address.slice(2, 9).replaceAll("/", "-")}`);
      assert.equal(await overflows(page), false, `${name} ${address}`);
      assert.deepEqual(await violations(page), [], `${name} ${address}`);
      await page.evaluate(() => { document.documentElement.dataset.text = "huge"; });
      assert.equal(await overflows(page), false, `${name} ${address} huge`);
      await page.evaluate(() => { delete document.documentElement.dataset.text; });
    }
    await close();
  }
});

test("a case becomes a scenario without names, once every doubtful word was looked at", async () => {
  const { page, troubles, close } = await open("#/write");
  assert.equal(await page.getByRole("button", { name: "导出 TOML" }).count(), 0);
  await page.getByText("粘贴案件文件").click();
  const facts = ['[case]', 'violation = "burn-toxic"', 'party_kind = "natural_person"', 'act_start = 2024-06-15', 'discovered_on = 2024-06-15', 'birth_date = 2010-06-15', 'populated_area = true', 'nonsense = 1'];
  await page.getByLabel("粘贴案件文件（TOML）").fill(facts.join("\n"));
  await page.getByRole("button", { name: "读入" }).click();
  await page.getByText("没有认出来").waitFor();
  const save = page.getByRole("button", { name: "导出 TOML" });
  assert.equal(await save.isDisabled(), true);
  await page.getByLabel("题目").fill("生日那堆火");
  await page.getByLabel("案情", { exact: true }).fill("当事人：王建国，在空地上烧轮胎，执法人员到场。");
  await page.getByLabel("教学要点").fill("看行为那天的年龄。");
  await page.getByRole("button", { name: "较难", exact: true }).click();
  await page.getByRole("button", { name: "找出能改变结论的事实" }).click();
  await page.getByRole("checkbox", { name: /要是/ }).first().check();
  await picture(page, "trainer-write");
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  const boxes = page.getByRole("checkbox", { name: /→|请看一眼/ });
  assert.equal(await boxes.count(), 2);
  await boxes.nth(0).check();
  assert.equal(await save.isDisabled(), true);
  await boxes.nth(1).check();
  await page.reload();
  const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const text = await (await import("node:fs/promises")).readFile(await file.path(), "utf8");
  assert.match(text, /^\[scenario\]/);
  // The file is called what the scenario is called, and carries its level and the change that was chosen.
  assert.equal(file.suggestedFilename(), `${text.match(/^id = "(.*)"$/m)[1]}.toml`);
  assert.match(text, /^level = 3$/m);
  assert.match(text, /\[\[twist\]\]\nsay = "要是/);
  assert.match(text, /age_band_at_act = "<14"/);
  assert.doesNotMatch(text, /2010|birth_date|王建国/);
  assert.deepEqual(troubles, []);
  await close();
});

test("after one visit the page works in flight mode, and the officer's page is still the officer's", async () => {
  const { page, troubles, close } = await open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.context().setOffline(true);
  await page.reload();
  // A scenario set in a place whose lists were never asked for.
  await page.goto(`${trainer}#/drill/3-5--beijing`);
  await page.getByText("第 1 对").waitFor();
  await page.goto(`${home}#/settings`);
  await page.getByRole("link", { name: "练习和考试" }).click();
  await page.getByRole("heading", { name: "练习和考试", level: 1 }).waitFor();
  await page.getByRole("link", { name: "裁量尺" }).click();
  await page.getByRole("searchbox").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("an address of nothing says so plainly", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(`${trainer}#/s/no-such-scenario`);
  await page.getByText("没有这个情景了").waitFor();
  await page.goto(`${trainer}#/drill/7-10-${encodeURIComponent("没有这一类")}-national`);
  await page.getByText("这个范围里只找出 0 对").waitFor();
  await page.goto(`${trainer}#/drill/7-10--nowhere`);
  await page.getByRole("button", { name: "开始" }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});
