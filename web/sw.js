// Keeps the page on the device, so that everything works without a network.
// A new version is fetched in the background and waits until somebody asks for
// it: nothing is swapped under an open case.
const name = "cailiang-{version}";
const files = {files};
// Only a device on which the keeper's page was opened keeps it.
const keeper = {keeper};

// The pages keep their names, whatever they hold.
const pages = ["./", "trainer.html", "keeper.html"];

const fetched = async (file) => {
  // Files named by their content never change: what an older version has is not fetched again.
  const known = !pages.includes(file) && (await caches.match(file));
  return known || fetch(file, { cache: pages.includes(file) ? "no-cache" : "default" });
};

async function keep(wanted) {
  const cache = await caches.open(name);
  for (const file of wanted) {
    const response = await fetched(file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    await cache.put(file, response);
  }
}

async function tidy() {
  // The version before stays, for another window in which a case may still be open.
  const ours = (await caches.keys()).filter((key) => key.startsWith("cailiang-") && key !== name);
  await Promise.all(ours.slice(0, -1).map((key) => caches.delete(key)));
  await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(name);
  const page = pages.find((page) => new URL(request.url).pathname.endsWith(`/${page}`)) ?? "./";
  const kept = request.mode === "navigate" ? await cache.match(page) : ((await cache.match(request)) ?? (await caches.match(request)));
  return kept ?? fetch(request);
}

const all = async () => ((await caches.match("keeper.html")) ? [...files, ...keeper] : files);

self.addEventListener("install", (event) => event.waitUntil(all().then(keep)));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", (event) => {
  if (event.data === "now") self.skipWaiting();
  if (event.data === "keeper") event.waitUntil(keep(keeper));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
