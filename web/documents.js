// Marks each document by the day it is read: in force, not yet, no more; running out, due, suspected of change.
const WINDOW = 90; // days ahead, as `cailiang expiring` looks unless told otherwise
const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
const today = day(new Date());
const ahead = day(new Date(Date.now() + WINDOW * 86400000));
const said = {
  now: "现行", future: "还没有施行", past: "已经失效", ending: "快要失效", due: "该复核了", suspected: "疑有变动",
};

function state({ from, until, recheck, suspected }) {
  if (until && until <= today) return ["past"];
  if (from > today) return ["future"];
  const out = [];
  if (suspected && suspected <= today) out.push("suspected");
  if (until && until <= ahead) out.push("ending");
  if (recheck && recheck <= today) out.push("due");
  return ["now", ...out];
}

const all = [...document.querySelectorAll("article[data-from]")];
for (const one of all) {
  const states = state(one.dataset);
  one.dataset.kinds = states.length > 1 ? "now soon" : states[0] === "now" ? "now" : "other";
  one.classList.add(...states);
  one.querySelector(".now").textContent = (states.length > 1 ? states.slice(1) : states).map((s) => said[s]).join("、");
}

const chips = document.getElementById("kinds");
function show(kind) {
  for (const one of all) one.hidden = kind !== "all" && !one.dataset.kinds.split(" ").includes(kind);
  for (const group of document.querySelectorAll("section.of")) group.hidden = !group.querySelector("article:not([hidden])");
  for (const chip of chips.children) chip.setAttribute("aria-pressed", String(chip.dataset.kind === kind));
  document.getElementById("count").textContent = `${all.filter((one) => !one.hidden).length} 份文件，以${today}为准。`;
}
chips.addEventListener("click", (event) => event.target.dataset.kind && show(event.target.dataset.kind));
chips.hidden = false;
show("all");
