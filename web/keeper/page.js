// Opens the keeper's page: its program, its editor, its clerk.
import { create } from "{editor}";
import * as disk from "{disk}";

const [glue, wasm] = {program};

const clerk = {
  worker: null, ready: null, waiting: new Map(), count: 0,
  start() {
    this.worker = new Worker(new URL("{clerk}", document.baseURI), { type: "module" });
    this.ready = new Promise((resolve) => {
      this.worker.onmessage = ({ data }) => {
        if (data === "ready") return resolve();
        const [n, answer] = data;
        this.waiting.get(n)?.(answer);
        this.waiting.delete(n);
      };
    });
    // What it was asked is answered with nothing, and the next question begins anew.
    this.worker.onerror = () => {
      this.worker.terminate();
      this.worker = null;
      for (const tell of this.waiting.values()) tell(null);
      this.waiting.clear();
    };
  },
  async ask(question) {
    if (!this.worker) this.start();
    await this.ready;
    return new Promise((resolve) => {
      this.count += 1;
      this.waiting.set(this.count, resolve);
      this.worker.postMessage([this.count, question]);
    });
  },
};

const help = async (path, line, column) => JSON.parse((await clerk.ask(JSON.stringify({ Help: { path, line, column } }))) || "null");
const keeper = {
  create: (host, options) => create(host, { ...options, help }),
  disk,
  ask: (question) => clerk.ask(question),
  unsaved: false,
};
window.cailiangKeeper = keeper;

addEventListener("beforeunload", (event) => { if (keeper.unsaved) event.preventDefault(); });
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") event.preventDefault();
});

try {
  const { default: init } = await import(new URL(glue, document.baseURI));
  await init({ module_or_path: wasm });
  document.getElementById("wait").hidden = true;
} catch {
  failed();
}
keepOffline().then(() => navigator.serviceWorker?.ready).then((kept) => kept?.active?.postMessage("keeper")).catch(() => {});
