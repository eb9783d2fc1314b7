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

// Digits answer the first open question, Enter goes on.
addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
  const open = document.querySelector(".options.open:not(:has([aria-pressed=true]))") ?? document.querySelector(".options.open");
  if (/^[1-9]$/.test(event.key)) open?.querySelectorAll("button")[event.key - 1]?.click();
  if (event.key === "Enter" && !event.target.closest("a, summary, button:not([aria-disabled=true])")) document.getElementById("next")?.click();
});
