// Opens the trainer's page: one program, fetched at once.
const [glue, wasm] = {program};

try {
  const { default: init } = await import(new URL(glue, document.baseURI));
  await init({ module_or_path: wasm });
  document.getElementById("wait").hidden = true;
} catch {
  failed();
}
keepOffline().catch(() => {});
