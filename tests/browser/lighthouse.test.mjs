// Lighthouse on the pages an officer opens: accessibility and best practices
// are held to 100; performance depends on the machine and is only reported.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { home } from "./browser.mjs";
import { launch } from "./chromium.mjs";

const port = 9333;
let browser;
before(async () => { browser = await launch([`--remote-debugging-port=${port}`]); });
after(() => browser?.close());

for (const [name, address] of [["finding", "#/"], ["a case", "#/v/household-waste-dump"], ["the ledger", "#/ledger"]]) {
  test(`${name}: accessibility and best practices`, { timeout: 240_000 }, async (t) => {
    const options = { port, onlyCategories: ["accessibility", "best-practices", "performance"], logLevel: "error" };
    const { lhr } = await lighthouse(home + address, options);
    const failed = Object.values(lhr.categories)
      .filter((c) => c.id !== "performance" && c.score < 1)
      .flatMap((c) => c.auditRefs.filter((a) => a.weight > 0 && lhr.audits[a.id].score !== null && lhr.audits[a.id].score < 1).map((a) => `${c.id}: ${lhr.audits[a.id].title}`));
    t.diagnostic(`performance ${Math.round(lhr.categories.performance.score * 100)}, first paint ${lhr.audits["first-contentful-paint"].displayValue}, largest ${lhr.audits["largest-contentful-paint"].displayValue}, blocked ${lhr.audits["total-blocking-time"].displayValue}`);
    assert.deepEqual(failed, []);
  });
}
