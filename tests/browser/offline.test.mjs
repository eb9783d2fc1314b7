// Without a network, and when a new version comes.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { phone, picture } from "./browser.mjs";
import { deploy } from "./static.mjs";

// Copied by the first test, not by a hook: hooks of other files do not wait until the site is built.
let site;
const deployed = async () => (site ??= await deploy());
after(() => site?.close());

const person = (page) => page.getByRole("region", { name: "要弄清的事" }).getByRole("radio", { name: "个人", exact: true });

/** Until the worker has everything and is in charge. */
const settled = (page) => page.evaluate(async () => {
  await navigator.serviceWorker.ready;
  while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
});

test("after one visit everything works in flight mode, below a path of its own", async () => {
  await deployed();
  const { page, troubles, close } = await phone({}, site.url);
  await page.goto(site.url);
  await page.getByRole("searchbox").waitFor();
  await settled(page);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("searchbox").fill("倾倒垃圾");
  await page.getByRole("link", { name: /随意倾倒、抛撒/ }).first().click();
  // The act's own program and lists were never asked for while there was a network.
  await page.locator("#case").getByText("100元以上500元以下").first().waitFor();
  await person(page).check();
  await page.goto(`${site.url}#/ledger`);
  await page.locator("#ledger > *").first().waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("a new version waits for the officer, and keeps the open case", async () => {
  await deployed();
  const { page, close } = await phone({}, site.url);
  await page.goto(`${site.url}#/v/household-waste-dump`);
  await person(page).check();
  await settled(page);
  site.change("index.html", (text) => text.replace("<title>裁量尺", "<title>新版裁量尺"));
  site.change("sw.js", (text) => text.replace('"cailiang-', "$&new-"));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const renew = page.getByRole("button", { name: "更新" });
  await renew.waitFor();
  await picture(page, "new-version");
  // Nothing was swapped, not even by opening the page anew.
  const title = () => page.evaluate(async () => (await (await fetch("./", { headers: { accept: "text/html" } })).text()).match(/<title>(.*?)</)[1]);
  assert.equal(await title(), "裁量尺");
  await page.reload();
  await renew.waitFor();
  assert.equal(await title(), "裁量尺");
  await renew.click();
  await page.waitForFunction(() => document.querySelector("title") && !document.querySelector("#news:not([hidden])"));
  assert.equal(await title(), "新版裁量尺");
  await page.locator("#case details.answered > summary").getByText("个人").first().waitFor();
  await close();
});
