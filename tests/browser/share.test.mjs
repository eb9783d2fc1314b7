// A case that goes elsewhere: as a link, as a picture, into the ledger and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";
import { deploy } from "./static.mjs";

const result = (page) => page.getByRole("region", { name: "结论" });
const facts = "act_start=2024-05-01\ndiscovered_on=2024-05-01\ndecision_on=2024-05-20\nparty_kind=natural_person\nact_minor=false\ncorrection_timing=not_yet\nno_harm_result=false\nharm_minor=false\nfirst_violation=false\nvoluntarily_reduced_harm=false\nillegal_gains=0\nbirth_date=1990-02-28\n";

/** A page on which a case with these answers was left. */
async function answered(options = {}, own = home) {
  const opened = await phone(options, own);
  await opened.page.goto(own);
  await opened.page.evaluate((text) => localStorage.setItem("cailiang:case:household-waste-dump", text), facts);
  return opened;
}

/** Puts the case in sight into the ledger. */
async function save(page) {
  await page.getByRole("button", { name: "记入台账" }).click();
  await page.getByLabel("当事人", { exact: true }).fill("某某");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("某某").first().waitFor();
}

/** The name of the only record. */
const kept = (page) => page.evaluate(async () => {
  const open = indexedDB.open((await indexedDB.databases())[0].name);
  const base = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
  const asked = base.transaction("records").objectStore("records").getAllKeys();
  return new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result[0]); });
});

test("a link shows the same decision elsewhere, without what is personal", async () => {
  const { page, troubles, close } = await answered();
  await page.goto(`${home}#/v/household-waste-dump/share`);
  await page.getByRole("img", { name: /二维码/ }).waitFor();
  const link = await page.getByRole("textbox", { name: "链接" }).inputValue();
  assert.ok(link.startsWith(`${home}#/c/`) && !link.includes("1990"), link);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "share");
  // Only where the officer adds it.
  await page.getByRole("checkbox").check();
  assert.match(await page.getByRole("textbox", { name: "链接" }).inputValue(), /1990-02-28/);
  const { page: other, troubles: others, close: shut } = await phone({ colorScheme: "dark" });
  await other.goto(link);
  await other.getByText("用的文件与分享时相同").waitFor();
  assert.match(await result(other).innerText(), /一般处罚[\s\S]*220[\s\S]*380/);
  assert.equal(await other.evaluate(() => localStorage.getItem("cailiang:case:household-waste-dump")), null);
  assert.deepEqual(await violations(other), []);
  await picture(other, "shared-dark");
  await other.getByRole("button", { name: "作为我的案件继续" }).click();
  await other.locator("div.bar").getByText("一般处罚").waitFor();
  assert.deepEqual([...troubles, ...others], []);
  await shut();
  await close();
});

test("a link that is damaged, huge or hostile only shows a sentence", async () => {
  const { page, troubles, close } = await phone();
  for (const [text, says] of [
    ["1.0.1.0~ordinary~national~household-waste-dump~act_start=2024-05-01~AAAA~AAAAAAAA", /不完整或者被改动/],
    ["<img src=x onerror=alert(1)>", /不完整或者被改动/],
    [`1.${"x".repeat(60_000)}`, /太长/],
    ["9.x", /先更新/],
    ["__proto__", /不完整或者被改动/],
  ]) {
    await page.goto("about:blank");
    await page.goto(`${home}#/c/${text}`);
    await page.getByRole("alert").filter({ hasText: says }).waitFor();
  }
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cailiang:case"))), []);
  assert.deepEqual(troubles, []);
  await close();
});

test("a case in the ledger opens with the lists of its time, after the site has others, without a network", async () => {
  const site = await deploy();
  const { page, troubles, close } = await answered({}, site.url);
  await page.goto(`${site.url}#/v/household-waste-dump`);
  await page.locator("div.bar").getByText("一般处罚").waitFor();
  await save(page);
  // Years later the site has other lists: the old files are gone from the server.
  const old = await page.evaluate(() => document.querySelector("meta[name=cailiang-lists]").content);
  site.remove(old);
  await page.evaluate(async () => { for (const key of await caches.keys()) for (const request of await (await caches.open(key)).keys()) if (/lists\./.test(request.url)) await (await caches.open(key)).delete(request); });
  await page.goto(`${site.url}#/r/${await kept(page)}`);
  await page.getByText("按当时的文件打开").waitFor();
  assert.match(await result(page).innerText(), /一般处罚[\s\S]*220[\s\S]*380/);
  assert.deepEqual(await violations(page), []);
  await picture(page, "record");
  assert.deepEqual(troubles, []);
  await close();
  site.close();
});

test("of today's outcome an old case says nothing by the nation's lists alone", async () => {
  const { page, troubles, close } = await phone({ serviceWorkers: "block" });
  await page.goto(home);
  // Beijing fines only those who do not correct; the nation's regulation fines at once.
  const facts = "place=beijing\nparty_kind=natural_person\nact_start=2025-05-01\ndiscovered_on=2025-05-01\ndecision_on=2025-05-20\nact_minor=false\ncorrection_timing=not_yet\nno_harm_result=false\nharm_minor=false\nfirst_violation=false\nvoluntarily_reduced_harm=false\nillegal_gains=0\n";
  await page.evaluate((text) => localStorage.setItem("cailiang:case:balcony-clutter", text), facts);
  await page.goto(`${home}#/v/balcony-clutter`);
  await page.locator("div.bar").getByText("现在还不能罚款").waitFor();
  await save(page);
  await page.goto(`${home}#/r/${await kept(page)}`);
  // This device works at the nation's level, and Beijing's lists of today never come.
  await page.route("**/places/**", () => {});
  await page.reload();
  await page.getByText("按当时的文件打开").waitFor();
  await page.waitForTimeout(1500);
  assert.equal(await page.getByText("按现在的文件").count(), 0);
  assert.match(await result(page).innerText(), /现在还不能罚款/);
  assert.deepEqual(troubles, []);
  await close();
});
