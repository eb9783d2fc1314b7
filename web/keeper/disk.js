// Files of the keeper's page: read from disk and written back, where the
// browser can; drafts kept in the browser, so that a crash loses nothing.
const handles = new Map();
export const canPick = "showDirectoryPicker" in window;

const bytes = async (file) => new Uint8Array(await file.arrayBuffer());
const isList = (name) => name.toLowerCase().endsWith(".toml");

/** Files one by one, with what lets them be written back. */
export async function pickFiles() {
  const picked = await window.showOpenFilePicker({ multiple: true, types: [{ description: "TOML", accept: { "application/toml": [".toml"] } }] });
  const found = [];
  for (const handle of picked) {
    handles.set(handle.name, handle);
    found.push([handle.name, await bytes(await handle.getFile())]);
  }
  return found;
}

/** Every list below a folder. */
export async function pickFolder() {
  const top = await window.showDirectoryPicker({ mode: "readwrite" });
  const found = [];
  const walk = async (folder, path) => {
    for await (const entry of folder.values()) {
      const name = `${path}/${entry.name}`;
      if (entry.kind === "directory") {
        if (!entry.name.startsWith(".") && entry.name !== "node_modules" && entry.name !== "target") await walk(entry, name);
      } else if (isList(entry.name)) {
        handles.set(name, entry);
        found.push([name, await bytes(await entry.getFile())]);
      }
    }
  };
  await walk(top, top.name);
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What an input of the page was given. */
export async function chosen(input) {
  const files = [...input.files].filter((f) => isList(f.name));
  const found = [];
  for (const file of files) found.push([file.webkitRelativePath || file.name, await bytes(file)]);
  input.value = "";
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes a file back where it came from; `false` where that cannot be. */
export async function write(path, text) {
  const handle = handles.get(path);
  if (!handle) return false;
  const may = { mode: "readwrite" };
  if ((await handle.queryPermission(may)) !== "granted" && (await handle.requestPermission(may)) !== "granted") return false;
  const out = await handle.createWritable();
  await out.write(text);
  await out.close();
  return true;
}

export const writable = (path) => handles.has(path);

/** Saves among the downloads. */
export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/toml" }));
  const a = Object.assign(document.createElement("a"), { href: url, download: name.split("/").pop() });
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const open = new Promise((resolve, reject) => {
  const request = indexedDB.open("cailiang-keeper", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("drafts");
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
open.catch(() => {});

const work = async (mode, then) => {
  const store = (await open).transaction("drafts", mode).objectStore("drafts");
  const request = then(store);
  return new Promise((resolve, reject) => {
    store.transaction.oncomplete = () => resolve(request.result);
    store.transaction.onabort = () => reject(store.transaction.error);
  });
};

/** Keeps a file as it stands now; without a record it is forgotten. */
export const keep = (path, record) =>
  work("readwrite", (store) => (record ? store.put({ path, record, handle: handles.get(path) }, path) : store.delete(path)));

/** Everything that was kept. */
export async function kept() {
  const all = await work("readonly", (store) => store.getAll());
  for (const { path, handle } of all) if (handle) handles.set(path, handle);
  return all.map(({ record }) => record);
}
