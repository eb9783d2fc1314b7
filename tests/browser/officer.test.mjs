// The officer's way through the page, on a phone-sized Chromium.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { home, launch, overflows, phone, picture, serve, violations } from "./browser.mjs";

let stop, browser;
before(async () => {
  stop = await serve();
  browser = await launch();
}, { timeout: 900_000 });
after(async () => {
  await browser?.close();
  stop?.();
});

/** Answers a yes-no or one-of question by the words on the screen. */
async function answer(page, question, choice) {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: choice, exact: true }).check();
}

/** Answers everything that household-waste-dump asks, so that nothing is open. */
async function ordinary(page) {
  await answer(page, /当事人是个人/, "个人");
  await page.getByLabel("违法行为是哪天发生的？").fill("2024-05-01");
  await page.getByLabel("执法机关是哪天发现的？").fill("2024-05-01");
  await answer(page, /本身轻微/, "否");
  await answer(page, /改正了吗/, "还没改（没到期）");
  await answer(page, /没有造成危害后果/, "否");
  await answer(page, /第一次违法/, "否");
  await answer(page, /后果轻微/, "否");
  await answer(page, /主动消除/, "否");
}

const bar = (page) => page.locator(".bar");

test("finds a violation, answers, reads the outcome", async () => {
  const { page, troubles, close } = await phone(browser);
  await page.goto(home);
  await page.getByRole("searchbox").or(page.getByLabel(/搜索|查找/)).first().fill("乱倒垃圾");
  await page.getByRole("link", { name: /生活垃圾/ }).first().waitFor();
  await page.getByRole("searchbox").fill("生活垃圾 倾倒");
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "find");
  await page.getByRole("link", { name: /随意倾倒、抛撒/ }).first().click();
  // Range and basis at once, before any question.
  await page.getByText("100元以上500元以下").first().waitFor();
  await page.getByText(/第一百一十一条/).first().waitFor();
  await ordinary(page);
  await bar(page).getByText("一般处罚").waitFor();
  const result = page.getByRole("region");
  await result.getByText(/220/).first().waitFor();
  assert.match(await result.innerText(), /380/);
  const ruler = result.getByRole("img").first();
  assert.match(await ruler.getAttribute("aria-label"), /100.*500/s);
  assert.match(await page.locator("body").innerText(), /辅助参考，不替代执法人员裁量/);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "ordinary");
  // One answer changed: the result follows at once.
  await answer(page, /主动消除/, "是");
  await bar(page).getByText("从轻或者减轻处罚").waitFor();
  await picture(page, "lighter-or-mitigated");
  assert.deepEqual(troubles, []);
  await close();
});

test("keeps what was typed across a reload, and clears it on request", async () => {
  const { page, troubles, close } = await phone(browser);
  await page.goto(`${home}#/v/household-waste-dump`);
  await ordinary(page);
  await bar(page).getByText("一般处罚").waitFor();
  await page.reload();
  await bar(page).getByText("一般处罚").waitFor();
  await page.getByRole("button", { name: /清空/ }).click();
  await bar(page).getByText("还不能下结论").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("says what is wrong with an answer and keeps it", async () => {
  const { page, close } = await phone(browser);
  await page.goto(`${home}#/v/household-waste-dump`);
  await page.getByLabel("违法行为是哪天发生的？").fill("2024-05-10");
  await page.getByLabel("执法机关是哪天发现的？").fill("2024-05-01");
  await page.getByRole("alert").first().waitFor();
  assert.match(await page.getByRole("alert").first().innerText(), /早于/);
  assert.equal(await page.getByLabel("执法机关是哪天发现的？").inputValue(), "2024-05-01");
  assert.deepEqual(await violations(page), []);
  await close();
});

test("an unsettled sole trader sees both treatments, in the dark too", async () => {
  const { page, troubles, close } = await phone(browser, { colorScheme: "dark" });
  await page.goto(`${home}#/v/household-waste-dump`);
  await ordinary(page);
  await answer(page, /当事人是个人/, "个体工商户");
  await bar(page).getByText("送法制审核").waitFor();
  const text = await page.getByRole("region").innerText();
  assert.match(text, /500/);
  assert.match(text, /50\s*万/);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "sole-trader-dark");
  assert.deepEqual(troubles, []);
  await close();
});

test("nothing known still gives an answer, for every kind of clause", async () => {
  const { page, troubles, close } = await phone(browser);
  for (const id of ["litter-spit", "gas-valve", "restaurant-gas-alarm", "road-use-before-acceptance", "food-stall", "gas-steal", "gas-zone-building", "sidewalk-parking"]) {
    await page.goto(`${home}#/v/${id}`);
    await bar(page).waitFor();
    assert.equal(await overflows(page), false, id);
    assert.deepEqual(await violations(page), [], id);
  }
  await page.goto(`${home}#/v/no-such-act`);
  await page.getByRole("alert").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("prints without controls", async () => {
  const { page, close } = await phone(browser);
  await page.goto(`${home}#/v/household-waste-dump`);
  await ordinary(page);
  await page.emulateMedia({ media: "print" });
  assert.equal(await bar(page).isVisible(), false);
  await page.getByText("一般处罚").first().waitFor();
  await picture(page, "print");
  await close();
});
