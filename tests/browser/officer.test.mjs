// The officer's way through the page, on a phone-sized Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const questions = (page) => page.getByRole("region", { name: "要弄清的事" });
const result = (page) => page.getByRole("region", { name: "结论" });

/** Answers a yes-no or one-of question by the words on the screen. */
async function answer(page, question, choice) {
  await questions(page).getByRole("group", { name: question }).getByRole("radio", { name: choice, exact: true }).check();
}

/** Changes what was answered: it lies folded away, a line for each answer. */
async function change(page, label, question, choice) {
  const answered = questions(page).locator("details.answered");
  if (!(await answered.evaluate((d) => d.open))) await answered.locator("> summary").click();
  const row = answered.locator("details.row").filter({ hasText: label });
  await row.locator("> summary").click();
  await row.getByRole("group", { name: question }).getByRole("radio", { name: choice, exact: true }).check();
}

/** Answers everything that household-waste-dump asks, so that nothing is open. */
async function ordinary(page) {
  await answer(page, /当事人是个人/, "个人");
  await questions(page).getByLabel("违法行为是哪天发生的？").fill("2024-05-01");
  await questions(page).getByLabel("执法机关是哪天发现的？").fill("2024-05-01");
  await answer(page, /本身轻微/, "否");
  await answer(page, /改正了吗/, "还没改（没到期）");
  // Not corrected: neither sentence of 33.1 can hold, so harm and first offence are no longer asked.
  assert.equal(await questions(page).getByRole("group", { name: /第一次违法/ }).count(), 0);
  await answer(page, /主动消除/, "否");
}

const bar = (page) => page.locator("div.bar");

test("finds a violation, answers, reads the outcome", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  await page.getByRole("searchbox").fill("倾倒垃圾");
  await page.getByRole("link", { name: /随意倾倒、抛撒/ }).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "find");
  await page.getByRole("link", { name: /随意倾倒、抛撒/ }).first().click();
  // Range and basis at once, before any question.
  await page.getByText("100元以上500元以下").first().waitFor();
  await page.getByText(/第一百一十一条/).first().waitFor();
  await ordinary(page);
  await bar(page).getByText("一般处罚").waitFor();
  await result(page).getByText(/220/).first().waitFor();
  assert.match(await result(page).innerText(), /380/);
  const ruler = result(page).getByRole("img").first();
  assert.match(await ruler.getAttribute("aria-label"), /100.*500/s);
  assert.match(await page.locator("body").innerText(), /辅助参考，不替代执法人员裁量/);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "ordinary");
  // By article and by statute, too.
  const { page: other, close: shut } = await phone();
  await other.goto(home);
  for (const words of ["第四十九条", "49.1(5)", "燃气管理条例", "黑气"]) {
    await other.getByRole("searchbox").fill(words);
    await other.getByRole("link").first().waitFor();
  }
  await shut();
  // One answer changed: the result follows at once.
  await answer(page, /主动消除/, "是");
  await bar(page).getByText(/从轻或者?减轻/).waitFor();
  await picture(page, "lighter-or-mitigated");
  assert.deepEqual(troubles, []);
  await close();
});

test("says who is in charge where no act is for it, and which organ where one is", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(home);
  await page.getByRole("searchbox").fill("僵尸车");
  await page.getByText("由谁管：道路上的：公安机关交通管理部门", { exact: false }).waitFor();
  await page.getByText("《道路交通安全法》第九十三条第二款").waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "guide");
  await page.getByRole("link", { name: "人行道违法停车" }).click();
  await page.getByRole("heading", { name: "人行道违法停车" }).waitFor();
  await page.goto(home);
  await page.getByRole("searchbox").fill("楼上装修太吵怎么办");
  await page.getByRole("link", { name: /广场舞、装修/ }).getByText(/地方人民政府指定的部门/).waitFor();
  await page.getByRole("searchbox").fill("偷气");
  await page.getByRole("link", { name: /盗用燃气/ }).getByText(/移送公安机关/).waitFor();
  await page.getByRole("searchbox").fill("狗叫扰民");
  await page.getByRole("link", { name: /饲养动物干扰/ }).getByText(/由谁管：公安机关/).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, "in-charge");
  assert.deepEqual(troubles, []);
  await close();
});

test("keeps what was typed across a reload, and clears it on request", async () => {
  const { page, troubles, close } = await phone();
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
  const { page, close } = await phone();
  await page.goto(`${home}#/v/household-waste-dump`);
  await questions(page).getByLabel("违法行为是哪天发生的？").fill("2024-05-10");
  await questions(page).getByLabel("执法机关是哪天发现的？").fill("2024-05-01");
  await page.getByRole("alert").first().waitFor();
  assert.match(await page.getByRole("alert").first().innerText(), /早于/);
  assert.equal(await questions(page).getByLabel("执法机关是哪天发现的？").inputValue(), "2024-05-01");
  assert.deepEqual(await violations(page), []);
  await close();
});

test("an unsettled sole trader sees both treatments, in the dark too", async () => {
  const { page, troubles, close } = await phone({ colorScheme: "dark" });
  await page.goto(`${home}#/v/household-waste-dump`);
  await ordinary(page);
  await change(page, "当事人是谁", /当事人是个人/, "个体工商户");
  await bar(page).getByText("送法制审核").waitFor();
  const text = await result(page).innerText();
  assert.match(text, /500/);
  assert.match(text, /50\s*万/);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "sole-trader-dark");
  assert.deepEqual(troubles, []);
  await close();
});

test("nothing known still gives an answer, for every kind of clause", async () => {
  const { page, troubles, close } = await phone();
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
  const { page, close } = await phone();
  await page.goto(`${home}#/v/household-waste-dump`);
  await ordinary(page);
  await page.emulateMedia({ media: "print" });
  assert.equal(await bar(page).isVisible(), false);
  await result(page).getByText("一般处罚").first().waitFor();
  await picture(page, "print");
  await close();
});

test("a place's lists come when it is chosen, and nothing is decided without them", async () => {
  const { page, troubles, close } = await phone();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(home);
  await page.getByRole("searchbox").fill("鸽子");
  assert.ok(!asked.some((path) => /places|notes/.test(path)), asked.join(" "));
  await page.getByRole("combobox", { name: "地方" }).selectOption("北京市");
  await page.getByRole("link", { name: /搭鸽舍/ }).first().click();
  await page.getByText("50元以上500元以下").first().waitFor();
  await page.getByText(/北京市市容环境卫生条例》第五十三条/).first().waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "beijing");
  // The choice stays on the device.
  await page.reload();
  await page.getByText("50元以上500元以下").first().waitFor();
  assert.deepEqual(troubles, []);
  await close();

  // What was kept for flight mode would come all the same.
  const { page: cut, close: shut } = await phone({ serviceWorkers: "block" });
  await cut.route("**/places/**", (route) => route.abort());
  await cut.goto(home);
  await cut.getByRole("combobox", { name: "地方" }).selectOption("北京市");
  await cut.getByRole("alert").getByText(/没有取到/).waitFor();
  await cut.goto(`${home}#/v/litter-spit`);
  await cut.getByRole("alert").getByText(/没有取到/).waitFor();
  assert.equal(await bar(cut).count(), 0);
  assert.deepEqual(await violations(cut), []);
  await shut();
});
