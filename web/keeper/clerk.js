// The worker beside the keeper's page: it reads, checks and draws, so that typing never waits.
const [glue, wasm] = {program};
const { default: init } = await import(new URL(glue, location.href));
await init({ module_or_path: new URL(wasm, location.href) });
onmessage = ({ data: [n, asked] }) => postMessage([n, self.cailiangAnswer(asked)]);
postMessage("ready");
