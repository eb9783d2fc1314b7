// The page of all documents: what is in force on the day it is read, and what must be looked at again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const page_of = async (day) => {
  const opened = await phone();
  const { page } = opened;
  if (day) await page.clock.setFixedTime(new Date(`${day}T08:00:00`));
  await page.goto(`${home}documents.html`);
  return opened;
};

test("every document stands there with its source, on a phone and without a fault", async () => {
  const { page, troubles, close } = await page_of();
  const law = page.locator("#apl-2021-07-15");
  for (const text of ["中华人民共和国行政处罚法", "2021-07-15", "已核", "下次复核"]) await law.getByText(text, { exact: false }).first().waitFor();
  assert.match(await page.getByRole("status").textContent(), /^\d+ 份文件/);
  assert.ok((await page.locator("article .sample").allTextContents()).includes("样例"));
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "documents");
  assert.deepEqual(troubles, []);
  await close();
});

test("the day of reading decides what is in force", async () => {
  const { page, close } = await page_of("2021-07-14");
  const old = page.locator("article[data-until='2021-07-15']");
  const law = page.locator("#apl-2021-07-15");
  assert.equal(await law.locator(".now").textContent(), "还没有施行");
  await page.getByRole("button", { name: "现行", exact: true }).click();
  assert.equal(await law.isVisible(), false);
  assert.equal(await old.first().isVisible(), (await old.count()) > 0);
  await page.clock.setFixedTime(new Date("2031-01-02T08:00:00"));
  await page.reload();
  assert.match(await law.locator(".now").textContent(), /该复核了/);
  await page.getByRole("button", { name: /该复核/ }).click();
  assert.equal(await law.isVisible(), true);
  if (await old.count()) assert.equal(await old.first().isVisible(), false);
  await close();
});
