// What the officer's page and the trainer's share; the bundler puts it before either's own script.

// The text size chosen in the settings, before anything is drawn.
try {
  const size = localStorage.getItem("cailiang:text");
  if (size) document.documentElement.dataset.text = size;
} catch {
  // A browser that keeps nothing shows the usual size.
}

// Instead of a page that could not be opened.
function failed() {
  document.getElementById("wait").hidden = false;
  const late = document.getElementById("late");
  late.className = "failed";
  late.textContent = "裁量尺没有打开。请检查网络后刷新；浏览器太旧的，换用较新的浏览器（需要支持 WebAssembly）。";
}

// A new version waits until the officer wants it.
function offer(worker) {
  const news = document.getElementById("news");
  news.hidden = false;
  document.getElementById("renew").onclick = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    worker.postMessage("now");
  };
  document.getElementById("later").onclick = () => { news.hidden = true; };
}

async function keepOffline() {
  if (!("serviceWorker" in navigator)) return;
  const kept = await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  const arrived = () => { if (kept.waiting && navigator.serviceWorker.controller) offer(kept.waiting); };
  arrived();
  kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", arrived));
  addEventListener("visibilitychange", () => { if (!document.hidden) kept.update().catch(() => {}); });
}

const article = document.getElementById("article");
document.getElementById("article-close").onclick = () => article.close();
// A tap beside the article closes it, as people expect.
article.onclick = (event) => { if (event.target === article) article.close(); };

