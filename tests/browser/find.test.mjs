// Finding: by pinyin, by topic and document, what is pinned and what was opened lately.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const search = (page) => page.getByRole("searchbox");
const hits = (page) => page.locator("ul.hits").first().getByRole("listitem");

/** Nothing is wrong with the screen: in the light and in the dark, narrow, with large text. */
async function sound(page, name) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], `${name} ${colorScheme}`);
    await picture(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await overflows(page), false, `${name} at 320`);
  await page.evaluate(() => { document.documentElement.dataset.text = "huge"; });
  assert.equal(await overflows(page), false, `${name} at 320, large text`);
  await page.evaluate(() => { delete document.documentElement.dataset.text; });
  await page.setViewportSize({ width: 360, height: 740 });
}

test("finds by pinyin, initials, mixed, and what is mistyped", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  for (const typed of ["zhanlu", "zldl", "占lu", "zhanli", "战道经营"]) {
    await search(page).fill(typed);
    await hits(page).getByText("擅自占用城市道路").first().waitFor();
  }
  await page.locator("mark", { hasText: "占道经营" }).first().waitFor();
  await sound(page, "find-typo");
  assert.deepEqual(troubles, []);
  await close();
});

test("nothing found says what to try; who is in charge is one tap away", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  await search(page).fill("量子力学");
  await page.getByText("没有找到").first().waitFor();
  await page.getByText(/换个说法试试/).waitFor();
  // The count is said once typing rests.
  await page.getByRole("status").getByText("没有找到").waitFor();
  await sound(page, "find-none");
  await page.getByRole("link", { name: /看看由谁管/ }).click();
  await page.getByText("由谁管：", { exact: false }).first().waitFor();
  await sound(page, "find-guides");
  await page.goBack();
  assert.equal(await search(page).inputValue(), "量子力学");
  await page.getByRole("button", { name: "清除查找内容" }).click();
  assert.equal(await search(page).inputValue(), "");
  await page.getByRole("heading", { name: "按主题找" }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("range and basis in two taps, by topic and by document, and the phone's back leads back", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  await page.getByRole("heading", { name: "按主题找" }).waitFor();
  await sound(page, "find-first");
  await page.getByRole("link", { name: /占路经营和道路/ }).click();
  const act = page.getByRole("link", { name: /擅自占用城市道路/ });
  await act.getByText("可以罚 2万元以下").waitFor();
  await act.getByText("《城市道路管理条例》第四十二条").waitFor();
  await sound(page, "find-topic");
  await page.reload();
  await act.waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "按主题找" }).waitFor();
  await page.getByRole("link", { name: /全部法规/ }).click();
  await page.getByRole("link", { name: /^城市道路管理条例/ }).click();
  await page.getByRole("heading", { name: "城市道路管理条例" }).waitFor();
  const articles = await page.locator(".hit .b").allInnerTexts();
  assert.ok(articles[0].includes("第三十九条") || articles[0].includes("第四十"), articles[0]);
  await sound(page, "find-document");
  await page.goBack();
  await page.getByRole("heading", { name: "全部法规" }).waitFor();
  await sound(page, "find-documents");
  await page.goBack();
  await page.getByRole("heading", { name: "按主题找" }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("pins and lately opened acts stay, and two tabs lose nothing of each other", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  const second = await page.context().newPage();
  await second.goto(home);
  await search(page).fill("占路");
  await page.getByRole("button", { name: "钉住：擅自占用城市道路" }).click();
  await page.getByRole("button", { name: "钉住：擅自占用城市道路", pressed: true }).waitFor();
  await search(second).fill("随地吐痰");
  await second.getByRole("button", { name: /^钉住：随地吐痰/ }).first().click();
  await search(page).fill("");
  await page.getByRole("heading", { name: "钉住的" }).waitFor();
  const pinned = page.locator("section", { has: page.getByRole("heading", { name: "钉住的" }) }).getByRole("listitem");
  assert.equal(await pinned.count(), 2);
  await pinned.getByText("《城市道路管理条例》第四十二条").waitFor();
  const box = await pinned.first().getByRole("button").boundingBox();
  assert.ok(box.width >= 44 && box.height >= 44, JSON.stringify(box));
  // Nine are opened, eight stay.
  for (const id of ["gas-valve", "litter-spit", "food-stall", "gas-steal", "sidewalk-parking", "household-waste-dump", "manhole-not-repaired", "street-vendor-unlicensed", "road-dig-unapproved"]) {
    await page.goto(`${home}#/v/${id}`);
    await page.locator("div.bar").waitFor();
  }
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cailiang:opened:")).length), 8);
  await page.goto(`${home}#/`);
  await page.reload();
  await page.getByRole("heading", { name: "最近看过的" }).waitFor();
  await sound(page, "find-pinned");
  await page.getByRole("button", { name: "钉住：擅自占用城市道路" }).click();
  await page.getByRole("link", { name: /擅自占用城市道路/ }).waitFor({ state: "detached" });
  assert.deepEqual(troubles, []);
  await close();
});

test("the rooms are within reach of the thumb, and a key leads to the search", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  const rooms = page.getByRole("navigation", { name: "主要页面" });
  await rooms.waitFor();
  assert.deepEqual(await rooms.getByRole("link").allInnerTexts(), ["查找", "台账", "统计", "设置"]);
  assert.equal(await rooms.locator("[aria-current=page]").innerText(), "查找");
  const { y, height } = await rooms.boundingBox();
  assert.ok(height >= 56 && Math.round(y + height) === 740, `${y} ${height}`);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.type("zhan/");
  assert.equal(await search(page).inputValue(), "zhan/");
  assert.deepEqual(troubles, []);
  await close();
});
