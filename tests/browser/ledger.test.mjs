// The ledger: what an officer keeps on the phone, and what must not happen to it.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { home, overflows, phone, picture, violations } from "./browser.mjs";

const ledger = (page) => page.locator("#ledger");
const toast = (page) => ledger(page).locator(".toast");

/** Enters a record and waits until it stands in the list. */
async function enter(page, kind, party, more = {}) {
  await page.goto(`${home}#/ledger/new`);
  await page.getByRole("radio", { name: kind, exact: true }).check();
  await page.getByLabel("当事人").fill(party);
  if (more.act) await page.getByLabel("违法行为").fill(more.act);
  if (more.fine) await page.getByLabel("罚款").fill(more.fine);
  if (more.note) await page.getByLabel("备注").fill(more.note);
  await page.getByRole("button", { name: "保存" }).click();
  await toast(page).getByText("已记下").waitFor();
  await ledger(page).getByRole("link", { name: new RegExp(party) }).first().waitFor();
}

/** Everything in the database, as it lies there. */
const raw = (page) => page.evaluate(async () => {
  const database = await new Promise((resolve, reject) => {
    const asked = indexedDB.open("cailiang");
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const read = (store, how) => new Promise((resolve) => {
    database.transaction(store).objectStore(store)[how]().onsuccess = (event) => resolve(event.target.result);
  });
  const all = { records: await read("records", "getAll"), meta: await read("meta", "getAll"), lists: await read("lists", "getAllKeys") };
  database.close();
  return all;
});

/** Offers a file to the import. */
async function offer(page, text, name = "x.json") {
  const file = `${mkdtempSync(`${tmpdir()}/cailiang-`)}/${name}`;
  writeFileSync(file, text);
  await ledger(page).getByLabel("选一个文件").setInputFiles(file);
}

/** The file that a button saves. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), ledger(page).getByRole("button", { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("an entry in a few taps, still there after a reload", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(`${home}#/ledger`);
  await ledger(page).getByText("还没有记录").waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole("link", { name: "记一笔" }).click();
  await page.getByRole("radio", { name: "处罚", exact: true }).check();
  await page.getByRole("button", { name: "昨天" }).click();
  await page.getByLabel("当事人").fill("张三");
  await page.getByLabel("违法行为").fill("倾倒垃圾");
  await page.getByRole("group", { name: "可能是" }).getByRole("button").first().waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, "ledger-new");
  await page.getByRole("button", { name: /随意倾倒、抛撒/ }).first().click();
  await page.getByLabel("罚款").fill("1.5万");
  await page.getByRole("button", { name: "普通程序" }).click();
  await page.getByRole("button", { name: "保存" }).click();
  await toast(page).getByText("已记下").waitFor();
  await ledger(page).getByRole("link", { name: /张三.*15000 元/s }).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflows(page), false);
  await picture(page, "ledger-list");
  await page.reload();
  await ledger(page).getByRole("link", { name: /张三/ }).click();
  await page.getByText("普通程序").waitFor();
  await page.getByText(/随意倾倒、抛撒/).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, "ledger-record");
  const [stored] = (await raw(page)).records.map(JSON.parse);
  assert.equal(stored.violation, "household-waste-dump");
  assert.deepEqual([stored.kind, stored.fine, stored.procedure], ["penalty", "15000", "ordinary"]);
  assert.deepEqual(troubles, []);
  await close();
});

test("what is half typed survives closing, what is wrong is said beside it, undo brings it back", async () => {
  const { page, troubles, close } = await phone();
  await page.goto(`${home}#/ledger/new?violation=litter-spit&name=${encodeURIComponent("随地吐痰")}`);
  await page.getByLabel("当事人").fill("李四");
  await page.getByRole("radio", { name: "处罚", exact: true }).check();
  await page.getByLabel("罚款").fill("两百");
  await page.goto(`${home}#/ledger`);
  await page.reload();
  await page.goto(`${home}#/ledger/new`);
  assert.equal(await page.getByLabel("违法行为").inputValue(), "随地吐痰");
  assert.equal(await page.getByLabel("当事人").inputValue(), "李四");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("alert").getByText(/罚款数额不对/).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByLabel("罚款").fill("200");
  await page.getByRole("button", { name: "保存" }).click();
  await toast(page).getByRole("button", { name: "撤销" }).click();
  await toast(page).getByText(/已撤销/).waitFor();
  await ledger(page).getByText("还没有记录").waitFor();
  assert.deepEqual((await raw(page)).records, []);
  await page.goto(`${home}#/ledger/new`);
  assert.equal(await page.getByLabel("当事人").inputValue(), "李四");
  assert.deepEqual(troubles, []);
  await close();
});

test("two tabs see each other, and neither writes over the other unasked", async () => {
  const { page, troubles, close } = await phone();
  await enter(page, "检查", "王五");
  const other = await page.context().newPage();
  await other.goto(`${home}#/ledger`);
  await enter(page, "劝导", "赵六");
  await ledger(other).getByRole("link", { name: /赵六/ }).waitFor();
  await other.getByRole("link", { name: /王五/ }).click();
  await other.getByRole("link", { name: "修改" }).click();
  await other.getByLabel("备注").fill("别的页面写的");
  await page.getByRole("link", { name: /王五/ }).click();
  await page.getByRole("link", { name: "修改" }).click();
  await page.getByLabel("备注").fill("这一页写的");
  await other.getByRole("button", { name: "保存" }).click();
  await toast(other).getByText("已记下").waitFor();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("alert").getByText(/另一个页面已经改过/).waitFor();
  await page.getByText("别的页面写的").waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, "ledger-conflict");
  await page.getByRole("button", { name: "两份都留" }).click();
  await toast(page).getByText("已记下").waitFor();
  const notes = (await raw(page)).records.map((text) => JSON.parse(text).note).filter(Boolean).sort();
  assert.deepEqual(notes, ["别的页面写的", "这一页写的"].sort());
  assert.deepEqual(troubles, []);
  await close();
});

test("a full disk loses nothing that was typed", async () => {
  const { page, close } = await phone();
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...what) {
      if (window.full) throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, what);
    };
  });
  await page.goto(`${home}#/ledger/new`);
  await page.evaluate(() => { window.full = true; });
  await page.getByLabel("当事人").fill("钱七");
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByRole("alert").getByText(/存储满了/).waitFor();
  assert.equal(await page.getByLabel("当事人").inputValue(), "钱七");
  await page.reload();
  assert.equal(await page.getByLabel("当事人").inputValue(), "钱七");
  await page.getByRole("button", { name: "保存" }).click();
  await toast(page).getByText("已记下").waitFor();
  assert.equal((await raw(page)).records.length, 1);
  await close();
});

test("deleted is gone from the database, after one question", async () => {
  const { page, troubles, close } = await phone();
  await enter(page, "约谈", "孙八");
  await enter(page, "约谈", "周九");
  await page.getByRole("link", { name: /孙八/ }).click();
  await page.getByRole("button", { name: "删除" }).click();
  await page.getByRole("alert").getByText(/找不回来/).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "不删" }).click();
  assert.equal((await raw(page)).records.length, 2);
  await page.getByRole("button", { name: "删除" }).click();
  await page.getByRole("button", { name: "确定删除" }).click();
  await toast(page).getByText("已删除").waitFor();
  assert.deepEqual((await raw(page)).records.map((text) => JSON.parse(text).party), ["周九"]);
  assert.deepEqual(troubles, []);
  await close();
});

test("under a passphrase no plain text is stored, a wrong one says so, a ciphertext in another's place is noticed", async () => {
  const { page, troubles, close } = await phone();
  await enter(page, "处罚", "吴十秘密", { fine: "50", note: "很秘密" });
  await enter(page, "检查", "郑十一秘密");
  await page.goto(`${home}#/settings`);
  await page.getByLabel("新口令").fill("correct horse");
  await page.getByLabel("再输一遍").fill("correct house");
  await page.getByRole("button", { name: "设口令" }).click();
  await page.getByRole("alert").getByText("两遍口令不一样").waitFor();
  await page.getByLabel("再输一遍").fill("correct horse");
  await page.getByRole("button", { name: "设口令" }).click();
  await toast(page).getByText(/已加密/).waitFor();
  const stored = await raw(page);
  assert.equal(stored.records.length, 2);
  assert.doesNotMatch(JSON.stringify(stored.records), /秘密|party|inspection/);
  // A draft is sealed too.
  await page.goto(`${home}#/ledger/new`);
  await page.getByLabel("备注").fill("草稿秘密");
  await page.waitForFunction(() => localStorage.getItem("cailiang:entry:new")?.startsWith("sealed:"));
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /秘密/);
  await page.reload();
  await page.getByLabel("口令").fill("correct house");
  await page.getByRole("button", { name: "打开" }).click();
  await page.getByRole("alert").getByText("口令不对").waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, "ledger-locked");
  await page.getByLabel("口令").fill("ｃorrect horse");
  await page.getByRole("button", { name: "打开" }).click();
  await page.getByLabel("备注").waitFor();
  assert.equal(await page.getByLabel("备注").inputValue(), "草稿秘密");
  await page.goto(`${home}#/ledger`);
  await page.getByRole("link", { name: /吴十秘密/ }).waitFor();
  await page.evaluate(() => new Promise((resolve) => {
    indexedDB.open("cailiang").onsuccess = ({ target: { result: database } }) => {
      const records = database.transaction("records", "readwrite").objectStore("records");
      records.getAllKeys().onsuccess = ({ target: { result: [one, two] } }) => {
        records.get(one).onsuccess = ({ target: { result } }) => { records.put(result, two).onsuccess = () => { database.close(); resolve(); }; };
      };
    };
  }));
  await page.getByRole("button", { name: "锁上" }).click();
  await page.getByLabel("口令").fill("correct horse");
  await page.getByRole("button", { name: "打开" }).click();
  await page.getByRole("alert").getByText(/有 1 条记录读不出来/).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("changing and removing the passphrase keep every record", async () => {
  const { page, troubles, close } = await phone();
  await enter(page, "处罚", "甲方", { fine: "50" });
  const set = async (passphrase, button) => {
    await page.goto(`${home}#/settings`);
    await page.getByLabel("新口令").fill(passphrase);
    await page.getByLabel("再输一遍").fill(passphrase);
    await page.getByRole("button", { name: button }).click();
    await toast(page).getByText(/已加密/).waitFor();
  };
  await set("first words", "设口令");
  const first = await raw(page);
  await page.getByRole("button", { name: "知道了" }).click();
  await set("second words", "换口令");
  assert.notDeepEqual(await raw(page), first);
  await page.reload();
  await page.getByLabel("口令").fill("second words");
  await page.getByRole("button", { name: "打开" }).click();
  await page.getByRole("button", { name: "取消口令" }).click();
  await page.getByRole("button", { name: "真的取消" }).click();
  await toast(page).getByText(/不再加密/).waitFor();
  const plain = await raw(page);
  assert.deepEqual([plain.meta, JSON.parse(plain.records[0]).party], [[], "甲方"]);
  assert.deepEqual(troubles, []);
  await close();
});

test("exported, deleted, imported: the same, in every kind of file", async () => {
  const { page, troubles, close } = await phone();
  await enter(page, "处罚", "=张三", { fine: "50", note: "他说“好”,\n=1+1" });
  await enter(page, "责令", "李四\"公司", { act: "自己写的行为" });
  const before = (await raw(page)).records.sort();
  await page.goto(`${home}#/ledger/move`);
  assert.deepEqual(await violations(page), []);
  await picture(page, "ledger-move");
  const json = await saved(page, "备份文件（JSON）");
  const table = await saved(page, "表格（CSV）");
  await ledger(page).getByLabel("加密备份的口令").fill("file words");
  const sealed = await saved(page, "加密备份（.cailiang）");
  assert.match(json.name, /^裁量尺台账-\d{4}-\d\d-\d\d\.json$/);
  assert.deepEqual([...table.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.match(table.bytes.toString(), /,'=张三,/);
  assert.match(table.bytes.toString(), /\r\n/);
  assert.doesNotMatch(sealed.bytes.toString(), /张三|李四/);
  for (const file of [json, table, sealed]) {
    await page.goto(`${home}#/settings`);
    await page.getByRole("button", { name: "全部删除", exact: true }).click();
    await page.getByRole("button", { name: "确定全部删除" }).click();
    await toast(page).getByText("已全部删除").waitFor();
    assert.deepEqual((await raw(page)).records, []);
    await page.goto(`${home}#/ledger/move`);
    await offer(page, file.bytes, file.name);
    if (file === sealed) {
      await ledger(page).getByLabel("这个文件的口令").fill("other words");
      await ledger(page).getByRole("button", { name: "打开" }).click();
      await page.getByRole("alert").getByText("口令不对").waitFor();
      await ledger(page).getByLabel("这个文件的口令").fill("file words");
      await ledger(page).getByRole("button", { name: "打开" }).click();
    }
    await ledger(page).getByText("新的 2 条").waitFor();
    assert.deepEqual((await raw(page)).records, []);
    assert.deepEqual(await violations(page), []);
    await ledger(page).getByRole("button", { name: "确认导入" }).click();
    await toast(page).getByText("已导入 2 条").waitFor();
    assert.deepEqual((await raw(page)).records.sort(), before, file.name);
    await page.goto(`${home}#/ledger`);
    await page.goto(`${home}#/ledger/move`);
    await offer(page, file.bytes, file.name);
    if (file === sealed) continue;
    await ledger(page).getByText("已有且相同的 2 条").waitFor();
  }
  assert.deepEqual(troubles.filter((t) => !t.startsWith("outside: blob:")), []);
  await close();
});

test("hostile files say one sentence and change nothing", async () => {
  const { page, troubles, close } = await phone();
  await enter(page, "检查", "原有");
  const before = await raw(page);
  const record = JSON.parse(before.records[0]);
  const file = (...records) => JSON.stringify({ app: "cailiang", format: 1, records });
  await page.goto(`${home}#/ledger/move`);
  const hostile = [
    ["{", /读不懂/],
    [`{"app":"cailiang","format":1,"records":${"[".repeat(200_000)}`, /读不懂/],
    [file(record).replace('"records":[{', '"records":[{"__proto__":{"admin":true},'), /读不懂/],
    [file({ ...record, fine: 12 }), /读不懂/],
    [file({ ...record, fine: "-5" }), /第 1 条的罚款数额不对/],
    [file({ ...record, id: "neu" }, { ...record, id: "x", on: "2024-02-30" }), /第 2 条的日期不对/],
    [file({ ...record, id: "x" }, { ...record, id: "x" }), /重复/],
    [file({ ...record, id: "<img src=x onerror=alert(1)>" }), /编号不对/],
    [file({ ...record, id: "x", lists: ["https://example.com/x"] }), /清单文件名不对/],
    [JSON.stringify({ app: "cailiang", format: 2, records: [] }), /更新的版本/],
    [JSON.stringify({ app: "other", format: 1, records: [record] }), /不是裁量尺/],
    ["姓名,电话\r\n张三,1\r\n", /没有“种类”/],
    ["种类,日期\r\n检查,2024-01-01\r\n巡逻,2024-01-01\r\n", /第 3 行的种类不对/],
    [Buffer.from([0xff, 0xfe, 0, 1, 2]), /读不懂/],
    [Buffer.alloc((32 << 20) + 1, 32), /太大/],
  ];
  for (const [text, sentence] of hostile) {
    await offer(page, text);
    const said = ledger(page).getByRole("alert");
    await said.filter({ hasText: sentence }).waitFor();
    assert.equal(await said.filter({ hasText: /./ }).count(), 1);
    await page.goto(`${home}#/ledger`);
    await page.goto(`${home}#/ledger/move`);
  }
  assert.deepEqual(await raw(page), before);
  // Texts are only ever texts.
  await offer(page, file({ ...record, id: "script", party: "<img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>" }));
  await ledger(page).getByRole("button", { name: "确认导入" }).click();
  await page.goto(`${home}#/ledger`);
  await page.getByText("<script>window.hit=1</script>").waitFor();
  assert.equal(await page.evaluate(() => window.hit), undefined);
  assert.deepEqual(troubles, []);
  await close();
});

test("records that differ: both, mine, or the file's, nothing before it is confirmed", async () => {
  const { page, close } = await phone();
  await enter(page, "检查", "原有");
  const record = JSON.parse((await raw(page)).records[0]);
  const other = JSON.stringify({ app: "cailiang", format: 1, records: [{ ...record, note: "文件里的" }] });
  const notes = async () => (await raw(page)).records.map((text) => JSON.parse(text).note).sort();
  // The sentence of the import before may still be in sight: what counts is what is kept in the end.
  const become = async (expected) => {
    for (let tries = 0; tries < 40 && JSON.stringify(await notes()) !== JSON.stringify(expected); tries += 1) await page.waitForTimeout(250);
    assert.deepEqual(await notes(), expected);
  };
  const choose = async (choice) => {
    await page.goto(`${home}#/ledger`);
    await page.goto(`${home}#/ledger/move`);
    await offer(page, other);
    await ledger(page).getByText("内容不同的 1 条").waitFor();
    await page.getByRole("radio", { name: choice, exact: true }).check();
    await ledger(page).getByRole("button", { name: "确认导入" }).click();
    await toast(page).getByText(/已导入/).waitFor();
  };
  await choose("留手机里的");
  await become([""]);
  await choose("两份都留");
  await become(["", "文件里的"]);
  await choose("用文件里的");
  await become(["文件里的", "文件里的"]);
  await close();
});

test("ten thousand records stay quick, found by any of their words", async () => {
  const { page, troubles, close } = await phone();
  const one = (n) => ({
    id: `n${n}`, kind: ["inspection", "penalty", "order"][n % 3], on: new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10),
    party: `当事人${n}号`, name: "随地吐痰", fine: n % 3 === 1 ? "50" : "", created: 1_600_000_000_000 + n, changed: 1_600_000_000_000 + n,
  });
  await page.goto(`${home}#/ledger/move`);
  await offer(page, JSON.stringify({ app: "cailiang", format: 1, records: Array.from({ length: 10_000 }, (_, n) => one(n)) }));
  await ledger(page).getByRole("button", { name: "确认导入" }).click();
  await toast(page).getByText("已导入 10000 条").waitFor();
  const begun = Date.now();
  await page.goto(`${home}#/ledger`);
  await ledger(page).getByText("10000 条", { exact: true }).waitFor();
  const opened = Date.now() - begun;
  assert.equal(await ledger(page).locator(".hit").count(), 50);
  await ledger(page).getByRole("button", { name: /更多/ }).click();
  assert.equal(await ledger(page).locator(".hit").count(), 100);
  const typed = Date.now();
  await ledger(page).getByRole("searchbox").fill("当事人7777号");
  await ledger(page).getByText("1 条", { exact: true }).waitFor();
  console.log(`# 10,000 records: list ${opened} ms, search ${Date.now() - typed} ms`);
  await ledger(page).getByRole("searchbox").fill("");
  await ledger(page).getByRole("group", { name: "只看" }).getByRole("button", { name: "责令" }).click();
  await ledger(page).getByText("3333 条", { exact: true }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("every page is whole in the dark, at 320 pixels, and in the largest text", async () => {
  const { page, troubles, close } = await phone({ colorScheme: "dark", viewport: { width: 320, height: 640 } });
  await enter(page, "不予处罚", "天津市滨海新区某某餐饮管理有限责任公司第一分公司", { act: "没有按规定分类投放厨余垃圾而且写了很长很长的一句话", note: "a".repeat(80) });
  await page.goto(`${home}#/settings`);
  for (const size of ["普通", "特大"]) {
    await page.goto(`${home}#/settings`);
    await page.getByRole("button", { name: size, exact: true }).click();
    for (const where of ["ledger", "ledger/new", "ledger/move", "settings"]) {
      await page.goto(`${home}#/${where}`);
      await ledger(page).locator("main").waitFor();
      assert.equal(await overflows(page), false, `${where} ${size}`);
      assert.deepEqual(await violations(page), [], `${where} ${size}`);
      await picture(page, `${where.replace("/", "-")}-dark-${size === "普通" ? "usual" : "huge"}`);
    }
  }
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.text), "huge");
  await page.goto(`${home}#/ledger`);
  await ledger(page).getByRole("link", { name: /天津市/ }).click();
  await page.getByText("不予处罚").first().waitFor();
  assert.equal(await overflows(page), false);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(troubles, []);
  await close();
});
