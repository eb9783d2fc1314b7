// Opens the part of the page that the address names: each has a program of its
// own, fetched when it is first opened, and the others are fetched when there is time.
const parts = {parts};
const rooms = [["#/v/", "case"], ["#/c/", "case"], ["#/r/", "case"], ["#/ledger", "ledger"], ["#/figures", "ledger"], ["#/settings", "ledger"]];
const named = () => rooms.find(([start]) => location.hash.startsWith(start))?.[1] ?? "find";
const loaded = {};
const heights = {};
let shown = "", at = "";

function load(part) {
  const [glue, wasm] = parts[part];
  loaded[part] ??= import(new URL(glue, document.baseURI)).then(({ default: init }) => init({ module_or_path: wasm }));
  return loaded[part];
}

async function open() {
  const part = named();
  const here = part === "find" ? part : location.hash;
  if (shown) heights[at] = scrollY;
  // Back from another part to the search, or from what lies under an address to that address.
  const back = part === "find" ? part !== shown : at.startsWith(`${here}/`);
  [shown, at] = [part, here];
  for (const room of document.querySelectorAll("#app > div")) room.hidden = room.id !== part;
  // There all is found as it was left; any other page begins at its top.
  scrollTo(0, 0);
  if (back) requestAnimationFrame(() => scrollTo(0, heights[here] ?? 0));
  const wait = document.getElementById("wait");
  try {
    if (!document.getElementById(part).firstChild) wait.hidden = false;
    await load(part);
    wait.hidden = true;
  } catch {
    delete loaded[part];
    if (part !== shown) return;
    failed();
  }
}

// One key leads to the search, where there is a keyboard.
addEventListener("keydown", (event) => {
  const search = document.getElementById("q");
  if (event.key !== "/" || event.target.closest("input, select, textarea") || !search?.offsetParent) return;
  event.preventDefault();
  search.select();
});

addEventListener("hashchange", open);
await open();
// The rest is fetched once the page stands, so that it takes no bandwidth from the first sight.
keepOffline().catch(() => {});
