// Reads packed documents and case files, one JSON string a line (or place, seed
// and number of pairs of a drill, as a JSON array); writes what
// the engine in wasm answers, one JSON string a line.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [glue, documents, cases, answers] = process.argv.slice(2);
const { decide, drill } = createRequire(import.meta.url)(glue);
const packed = readFileSync(documents);
const lines = readFileSync(cases, "utf8").split("\n").filter(Boolean);
writeFileSync(answers, lines.map((line) => JSON.parse(line)).map((of) => JSON.stringify(Array.isArray(of) ? drill(packed, ...of) : decide(packed, of))).join("\n"));
