// Writes the licences of everything that `codemirror.js` holds.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const listed = JSON.parse(execFileSync("npm", ["ls", "--all", "--json"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
const found = new Map();
const walk = (packages = {}) => {
  for (const [name, { version, dependencies }] of Object.entries(packages)) {
    if (!/esbuild/.test(name)) found.set(name, version);
    walk(dependencies);
  }
};
walk(listed.dependencies);
const texts = new Map();
for (const [name, version] of [...found].sort()) {
  const text = readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim();
  texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
}
writeFileSync("LICENCES.txt", [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`).join(`\n${"-".repeat(72)}\n\n`));
