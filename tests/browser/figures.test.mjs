// Figures: any period, any items, as a table, drawn, and saved as forms.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const part = (page) => page.locator("#ledger");
const toast = (page) => part(page).locator(".toast");

const one = (n, kind, on, more = {}) => ({
  id: `seed${n}`, kind, on, party: "甲", party_kind: "", violation: "", name: "", topic: "市容", place: "", outcome: "", ground: "", basis: "",
  procedure: "", fine: "", number: "", note: "", facts: [], receipt: "", lists: [], created: n + 1, changed: n + 1, ...more,
});
const year = { now: 2025, before: 2024 };
const records = [
  one(0, "penalty", `${year.now}-01-01`, { procedure: "summary", outcome: "ordinary", fine: "50" }),
  one(1, "penalty", `${year.now}-06-30`, { procedure: "ordinary", outcome: "lighter", fine: "1000.50", topic: "=1+1" }),
  one(2, "penalty", `${year.now}-12-31`, { procedure: "ordinary", outcome: "mitigated", fine: "200" }),
  one(3, "no-penalty", `${year.now}-02-28`, { ground: "apl#33.1s1", basis: "《行政处罚法》第三十三条第一款" }),
  one(4, "inspection", `${year.now}-05-01`),
  one(5, "inspection", `${year.now}-05-02`),
  one(6, "measure", `${year.now}-05-02`),
  one(7, "penalty", `${year.before}-01-01`, { procedure: "ordinary", outcome: "ordinary", fine: "500" }),
  one(8, "inspection", `${year.before}-02-29`),
  one(9, "inspection", `${year.before}-12-31`),
  one(10, "inspection", `${year.before}-08-01`),
  one(11, "penalty", `${year.now + 1}-01-01`, { fine: "9999" }),
  one(12, "penalty", `${year.before - 1}-12-31`, { fine: "9999" }),
];

/** Puts the records where the ledger keeps them, as it writes them. */
async function seed(page) {
  await page.goto(`${home}#/ledger`);
  await part(page).getByText("还没有记录").waitFor();
  await page.evaluate((texts) => new Promise((resolve, reject) => {
    const asked = indexedDB.open("cailiang");
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const work = asked.result.transaction("records", "readwrite");
      for (const [id, text] of texts) work.objectStore("records").put(text, id);
      work.oncomplete = () => { asked.result.close(); resolve(); };
    };
  }), records.map((r) => [r.id, JSON.stringify(r)]));
  await page.goto(`${home}#/figures`);
  await page.reload();
  await part(page).getByRole("button", { name: "自选" }).click();
  await page.getByLabel("从", { exact: true }).fill(`${year.now}-01-01`);
  await page.getByLabel("到", { exact: true }).fill(`${year.now}-12-31`);
}

/** The cells of the table's line that begins so. */
const line = async (page, name) => {
  const row = part(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  return row.locator("td").allInnerTexts();
};

test("an empty ledger says how to begin", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(`${home}#/figures`);
  await part(page).getByText(/没有可统计的/).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, "figures-empty");
  await part(page).getByRole("link", { name: "记一笔" }).click();
  await page.getByLabel("当事人").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the numbers of a year, ${colorScheme}`, async () => {
    const { page, troubles, close } = await phone({ colorScheme });
    await seed(page);
    assert.deepEqual(await line(page, "案件总数"), ["4", "1", "升 300.0%"]);
    assert.deepEqual(await line(page, "检查"), ["2", "3", "降 33.3%"]);
    assert.deepEqual(await line(page, "行政处罚"), ["3", "1", "升 200.0%"]);
    assert.deepEqual(await line(page, "行政强制"), ["1", "0", "—"]);
    assert.deepEqual(await line(page, "普通程序"), ["2", "1", "升 100.0%"]);
    assert.deepEqual(await line(page, "轻微不罚"), ["1", "0", "—"]);
    assert.deepEqual(await line(page, "减轻处罚"), ["1", "0", "—"]);
    assert.deepEqual(await line(page, "罚款总额（元）"), ["1250.5", "500", "升 150.1%"]);
    // February is held against the whole of a leap year's.
    assert.deepEqual(await line(page, `${year.now}年2月`), ["1", "1", "持平"]);
    await part(page).getByRole("img", { name: /检查 本期 2，上年同期 3/ }).waitFor();
    await part(page).getByText(/罚款不是工作目标/).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await overflows(page), false);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: new URL(`./shots/figures-first-${colorScheme}.png`, import.meta.url).pathname });
    await picture(page, `figures-${colorScheme}`);
    for (const fold of await part(page).locator("main summary").all()) await fold.click();
    assert.deepEqual(await violations(page), []);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await overflows(page), false);
    await page.evaluate(() => { document.documentElement.dataset.text = "huge"; });
    assert.equal(await overflows(page), false);
    await picture(page, `figures-320-huge-${colorScheme}`);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a chosen period and chosen items, copied and saved without formulas", async () => {
  const { page, troubles, close } = await phone({ permissions: ["clipboard-read", "clipboard-write"] });
  await seed(page);
  await page.getByText("统计项目", { exact: true }).click();
  await page.getByRole("button", { name: "全不选" }).click();
  await part(page).getByText(/还没有选统计项目/).waitFor();
  await page.getByLabel("案件总数", { exact: true }).check();
  await page.getByLabel("全部记录（按类别）").check();
  await page.getByRole("button", { name: "复制表格" }).click();
  await toast(page).getByText(/已复制/).waitFor();
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/).map((row) => row.split("\t"));
  assert.deepEqual(rows, [
    ["统计期间", "2025-01-01 至 2025-12-31", "2024-01-01 至 2024-12-31", ""],
    ["项目", "本期", "上年同期", "同比"],
    ["案件总数", "4", "1", "升 300.0%"],
    ["全部记录（按类别）", "7", "4", "升 75.0%"],
    ["　=1+1", "1", "0", "—"],
    ["　市容", "6", "4", "升 50.0%"],
  ]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存为 CSV" }).click()]);
  assert.equal(download.suggestedFilename(), "裁量尺统计-2025-01-01至2025-12-31.csv");
  assert.match(readFileSync(await download.path(), "utf8"), /^\ufeff统计期间,.*\r\n项目,本期,上年同期,同比\r\n案件总数,4,1,升 300\.0%\r\n/);
  await page.getByLabel("到", { exact: true }).fill("2024-12-31");
  await part(page).getByRole("alert").getByText(/期间不对/).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(troubles, []);
  await close();
});

test("forms survive a reload and another tab, are applied, renamed and deleted", async () => {
  const { page, troubles, close } = await phone();
  await seed(page);
  const forms = (on) => part(on).getByRole("group", { name: "报表格式" });
  const save = async (on, name) => {
    if (!(await on.getByLabel("名称").isVisible())) await on.getByText("报表格式", { exact: true }).click();
    await on.getByLabel("名称").fill(name);
    await on.getByRole("button", { name: "存下现在选的" }).click();
  };
  const other = await page.context().newPage();
  await other.goto(`${home}#/figures`);
  await forms(other).getByRole("button", { name: "年度报告" }).waitFor();
  await save(page, "月报");
  await page.getByRole("alert").getByText(/已经有这个名称/).waitFor();
  await save(page, "局长要的");
  await toast(page).getByText(/已存下格式：局长要的/).waitFor();
  await save(other, "政法委");
  await forms(page).getByRole("button", { name: "政法委" }).waitFor();
  await page.reload();
  await forms(page).getByRole("button", { name: "局长要的", pressed: true }).waitFor();
  await forms(page).getByRole("button", { name: "月报" }).click();
  await part(page).getByRole("button", { name: "上月", pressed: true }).waitFor();
  await page.getByText("报表格式", { exact: true }).click();
  await page.getByRole("button", { name: "改名 局长要的" }).click();
  await page.getByLabel("名称").fill("年中");
  await page.getByRole("button", { name: "改好了" }).click();
  await forms(page).getByRole("button", { name: "局长要的" }).waitFor({ state: "detached" });
  await forms(page).getByRole("button", { name: "年中" }).click();
  assert.deepEqual(await line(page, "案件总数"), ["4", "1", "升 300.0%"]);
  assert.deepEqual(await violations(page), []);
  await picture(page, "figures-forms");
  await page.getByRole("button", { name: "删除 政法委" }).click();
  await forms(other).getByRole("button", { name: "政法委" }).waitFor({ state: "detached" });
  await forms(other).getByRole("button", { name: "年中" }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});
