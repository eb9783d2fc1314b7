// Asking and answering in full: what-if, the officer's own choice, a copy beside the case, papers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const ORDINARY = { party_kind: "natural_person", act_start: "2024-05-01", discovered_on: "2024-05-01", decision_on: "2024-05-20", act_minor: "false", correction_timing: "not_yet", voluntarily_reduced_harm: "false", illegal_gains: "0" };
const KEY = "cailiang:case:household-waste-dump";
const text = (facts) => Object.entries(facts).map(([fact, value]) => `${fact}=${value}\n`).join("");
const result = (page) => page.getByRole("region", { name: "结论", exact: true });
const questions = (page) => page.getByRole("region", { name: "要弄清的事" });
const bar = (page) => page.locator("div.bar");

/** The case of household-waste-dump with these answers, as it was left. */
async function left(page, facts, room = "") {
  await page.goto(home);
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [KEY, typeof facts === "string" ? facts : text(facts)]);
  await page.goto(`${home}#/v/household-waste-dump${room}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Nothing is wrong with the screen: in the light and in the dark, nor at 320 px. */
async function sound(page, name) {
  await picture(page, name);
  for (const colorScheme of ["dark", "light"]) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await violations(page), [], `${name} ${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await overflows(page), false, name);
  await page.setViewportSize({ width: 360, height: 740 });
}

test("what was answered folds away, keeps its place while it is touched, and is changed with one tap", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(`${home}#/v/household-waste-dump`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  // The heading has the focus: who listens hears where they are.
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  const first = questions(page).getByRole("group", { name: /当事人是个人/ });
  await first.getByRole("radio", { name: "个人", exact: true }).check();
  await questions(page).getByText(/还有 \d+ 件事/).waitFor();
  // Touched last: still there, marked.
  assert.equal(await first.getByRole("radio", { name: "个人", exact: true }).isChecked(), true);
  await questions(page).getByLabel("违法行为是哪天发生的？").fill("2024-05-01");
  await first.waitFor({ state: "hidden" });
  const answered = questions(page).locator("details.answered");
  await answered.getByText("已回答").click();
  await answered.locator("details.row").filter({ hasText: "个人" }).locator("> summary").click();
  await answered.getByRole("radio", { name: "其他组织" }).check();
  await answered.locator("details.row").getByText("其他组织").first().waitFor();
  // Cleared by mistake: one tap brings everything back.
  await page.getByRole("button", { name: "清空重来" }).click();
  await page.getByText("已经清空。").waitFor();
  assert.equal(await answered.count(), 0);
  await page.getByRole("button", { name: "撤回" }).click();
  await answered.getByText("已回答").waitFor();
  await page.reload();
  await answered.getByText("已回答").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("a number is typed to its end, beside the outcome too", async () => {
  const { page, close } = await phone();
  await left(page, { ...ORDINARY, illegal_gains: "" });
  const gains = questions(page).getByLabel("做这件事收了多少钱？");
  await gains.pressSequentially("1.5万");
  assert.equal(await gains.inputValue(), "1.5万");
  await close();
});

test("what-if cards say by when and on what article, and try it on a copy", async () => {
  const { page, troubles, close } = await phone();
  await left(page, { ...ORDINARY, order_served_on: "2024-05-10", order_deadline: "2024-05-28" });
  const cards = page.getByRole("region", { name: "如果……会怎样" });
  await cards.waitFor();
  assert.ok((await cards.locator("> ul > li").count()) <= 3);
  await cards.getByText("当事人还能做的").first().waitFor();
  await cards.getByText(/第三十二条/).first().waitFor();
  await sound(page, "what-if");
  await cards.getByRole("link", { name: /试试看：主动消除危害/ }).click();
  await page.getByRole("heading", { name: "比一比" }).waitFor();
  const copy = page.getByRole("region", { name: "副本" });
  await copy.getByText(/从轻或者?减轻/).waitFor();
  await page.getByRole("region", { name: "这个案件" }).getByText("一般处罚").waitFor();
  assert.ok((await copy.getByText("不同", { exact: true }).count()) >= 2);
  await sound(page, "compare");
  // Left and closed: the copy is there when the browser is opened again, the case untouched.
  await page.reload();
  await copy.getByText(/从轻或者?减轻/).waitFor();
  await page.goBack();
  await bar(page).getByText("一般处罚").waitFor();
  await page.getByRole("link", { name: "接着比一比" }).click();
  await page.getByRole("button", { name: "用副本" }).click();
  await bar(page).getByText(/从轻或者?减轻/).waitFor();
  await page.getByRole("button", { name: "撤回" }).first().click();
  await bar(page).getByText("一般处罚").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("the officer's own amount: inside, outside with reasons, beyond the law", async () => {
  const { page, troubles, close } = await phone();
  await left(page, ORDINARY);
  await result(page).getByText("我打算怎么定").click();
  const own = result(page).locator("details.own");
  const amount = own.getByLabel("打算罚多少？");
  await amount.fill("300");
  await own.getByText("在建议之内").last().waitFor();
  await own.getByText(/落在建议的一般/).waitFor();
  assert.match(await result(page).getByRole("img").first().getAttribute("aria-label"), /拟罚 300元/);
  await amount.fill("450");
  await own.getByText("不照建议，要说明理由").last().waitFor();
  await own.getByText(/落在“从重”的部分/).waitFor();
  await own.getByText("负责人审批", { exact: false }).waitFor();
  await own.getByText("请写明理由", { exact: false }).waitFor();
  await own.getByLabel("为什么不按建议的幅度？").fill("当事人\n多次");
  await own.getByText("请写明理由", { exact: false }).waitFor({ state: "hidden" });
  await sound(page, "own-choice");
  await amount.fill("600");
  await own.getByText("不可以").last().waitFor();
  await own.getByText(/超过法定上限/).waitFor();
  await own.getByText(/第一百一十一条/).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("several parties of one act, each a case of its own", async () => {
  const { page, troubles, close } = await phone();
  await left(page, ORDINARY);
  await page.getByRole("button", { name: "另起一案" }).click();
  await bar(page).getByText("还不能下结论").waitFor();
  await page.getByRole("button", { name: "第1案" }).click();
  await bar(page).getByText("一般处罚").waitFor();
  await page.getByRole("button", { name: "第2案" }).click();
  await page.reload();
  await bar(page).getByText("还不能下结论").waitFor();
  await page.getByRole("button", { name: "删掉第2案" }).click();
  await bar(page).getByText("一般处罚").waitFor();
  assert.equal(await page.getByRole("button", { name: "第1案" }).count(), 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("two tabs on one act do not write over each other", async () => {
  const { page, troubles, close } = await phone();
  await left(page, ORDINARY);
  const other = await page.context().newPage();
  await other.goto(`${home}#/v/household-waste-dump`);
  await bar(other).getByText("一般处罚").waitFor();
  await other.getByRole("button", { name: "清空重来" }).click();
  await page.getByText("另一个窗口也在办", { exact: false }).waitFor();
  await bar(page).getByText("一般处罚").waitFor();
  // Going on here does not touch what the other keeps.
  await page.locator("details.answered > summary").click();
  await page.locator("details.row").filter({ hasText: "主动消除" }).locator("> summary").click();
  await page.locator("details.row").getByRole("radio", { name: "是", exact: true }).first().check();
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), null);
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "两份都留" }).click();
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes("voluntarily_reduced_harm=true"), KEY);
  assert.deepEqual(troubles, []);
  await close();
});

test("a full device says so and loses nothing in sight", async () => {
  const { page, close } = await phone();
  await left(page, ORDINARY);
  await bar(page).getByText("一般处罚").waitFor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator("details.answered > summary").click();
  await page.locator("details.row").filter({ hasText: "主动消除" }).locator("> summary").click();
  await page.locator("details.row").getByRole("radio", { name: "是", exact: true }).first().check();
  await bar(page).getByText(/从轻或者?减轻/).waitFor();
  await page.getByRole("alert").getByText(/没有存下/).waitFor();
  await close();
});

test("papers that fit are opened, copied, printed", async () => {
  const { page, troubles, close } = await phone();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await left(page, ORDINARY);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await result(page).getByRole("link", { name: "看适合本案的文书" }).click();
  await page.getByRole("link", { name: /裁量说理/ }).waitFor();
  assert.ok(asked.some((path) => /papers\.[0-9a-f]+\.bin/.test(path)), asked.join(" "));
  await sound(page, "papers");
  await page.getByRole("link", { name: /裁量说理/ }).click();
  const paper = page.locator("article.paper");
  await paper.getByText(/第一百一十一条/).first().waitFor();
  assert.ok((await paper.locator(".gap").count()) > 0);
  await page.getByRole("button", { name: "复制文字" }).click();
  await page.getByText("已复制").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^裁量说理\n/);
  assert.match(copied, /＿＿＿＿/);
  await picture(page, "paper");
  // On paper there is nothing but the paper.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#case header.top").isVisible(), false);
  assert.equal(await page.getByRole("button", { name: "复制文字" }).isVisible(), false);
  assert.equal(await paper.isVisible(), true);
  await picture(page, "paper-print");
  await page.emulateMedia({ media: "screen" });
  // Back through the list to the case.
  await page.goBack();
  await page.getByRole("link", { name: /案件自查清单/ }).click();
  await paper.getByText("待核对").first().waitFor();
  await sound(page, "self-check");
  await page.getByRole("link", { name: "返回文书" }).click();
  await page.getByRole("link", { name: "返回案件" }).click();
  await bar(page).getByText("一般处罚").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("an unsettled sole trader: both rulers, the gap in words, who settles it", async () => {
  const { page, troubles, close } = await phone();
  await left(page, { ...ORDINARY, party_kind: "sole_trader" });
  const branches = result(page).locator(".branches");
  await branches.getByText(/按个人最多 500元，按单位最少 5万元/).waitFor();
  assert.equal(await branches.getByRole("img").count(), 2);
  await branches.locator(".settle").waitFor();
  await sound(page, "branches");
  assert.deepEqual(troubles, []);
  await close();
});

test("large text, much contrast and a wide screen keep everything in sight", async () => {
  const { page, close } = await phone({ forcedColors: "active", reducedMotion: "reduce" });
  await left(page, ORDINARY);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  assert.equal(await overflows(page), false);
  await picture(page, "case-200");
  await close();
  const { page: wide, close: shut } = await phone({ viewport: { width: 1280, height: 800 } });
  await left(wide, ORDINARY);
  await wide.getByRole("region", { name: "如果……会怎样" }).waitFor();
  assert.deepEqual(await violations(wide), []);
  await wide.screenshot({ path: new URL("./shots/case-wide.png", import.meta.url).pathname });
  await shut();
});
