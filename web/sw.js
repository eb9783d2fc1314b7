// Keeps the page on the device, so that everything works without a network.
// A new version is fetched in the background and waits until somebody asks for
// it: nothing is swapped under an open case.
const name = "cailiang-{version}";
const files = {files};

// The two pages keep their names, whatever they hold.
const pages = ["./", "trainer.html"];

const fetched = async (file) => {
  // Files named by their content never change: what an older version has is not fetched again.
  const known = !pages.includes(file) && (await caches.match(file));
  return known || fetch(file, { cache: pages.includes(file) ? "no-cache" : "default" });
};

async function keep() {
  const cache = await caches.open(name);
  for (const file of files) {
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
  const page = new URL(request.url).pathname.endsWith("/trainer.html") ? "trainer.html" : "./";
  const kept = request.mode === "navigate" ? await cache.match(page) : ((await cache.match(request)) ?? (await caches.match(request)));
  return kept ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", (event) => event.data === "now" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
