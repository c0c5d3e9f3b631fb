// SPDX-License-Identifier: Apache-2.0
// Each generated header compiles by itself, twice in a row, and many of them together after macros that other libraries
// define. Without --count: all headers. With it: so many of those that the branch changed, and as many others by the
// seed; CONSTCLOUD_SEED has precedence.
// usage: node headers_alone.mjs <include folder> <compiler> [--count <n>] [--seed <n>] [<word for the compiler>...]
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { changedFiles, seedOr, shuffled } from "./lib/selection.mjs";

const source = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [include, compiler, ...words] = process.argv.slice(2);
const option = (name) => {
  const at = words.indexOf(name);
  return at === -1 ? undefined : Number(words.splice(at, 2)[1]);
};
const count = option("--count");
const seed = seedOr(option("--seed") ?? 1);
const together = 150;

function chosenHeaders() {
  const all = readdirSync(join(include, "constcloud/cfn"), { recursive: true })
    .filter((path) => path.endsWith(".hpp")).map((path) => `constcloud/cfn/${path}`);
  const order = shuffled(all.sort(), seed);
  if (count === undefined) return order;
  const changed = changedFiles(source, "include/constcloud/cfn");
  const isChanged = (header) => changed.has(`include/${header}`);
  return [...order.filter(isChanged).slice(0, count), ...order.filter((header) => !isChanged(header)).slice(0, count)];
}

/** What a compiler says of a text: nothing where it compiles. */
function compile(text) {
  return new Promise((done, fail) => {
    const child = spawn(compiler, ["-std=c++20", "-fsyntax-only", "-Werror", "-fdiagnostics-color=never", ...words,
      `-I${include}`, `-I${join(source, "include")}`, `-I${join(source, "tests/support")}`, "-x", "c++", "-"],
    { stdio: ["pipe", "ignore", "pipe"], env: { ...process.env, LC_ALL: "C" } });
    let said = "";
    child.stderr.on("data", (data) => (said += data));
    child.on("error", fail);
    child.on("close", (code) => done(code === 0 ? "" : said || `it ended with ${code}`));
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

const headers = chosenHeaders();
const units = headers.map((header) => [header, `#include <${header}>\n`.repeat(2)]);
const before = ["builder/builder", "elements/cfn_resource", "values/cfn_tag"]
  .map((each) => `#include <constcloud/${each}.hpp>\n`);
for (let i = 0; i < headers.length; i += together) {
  const some = headers.slice(i, i + together).map((header) => `#include <${header}>\n`);
  units.push(["after macros of others", [...before, '#include "hostile_macros.hpp"\n', ...some].join("")]);
}

let faults = 0;
const waiting = [...units];
await Promise.all(Array.from({ length: availableParallelism() }, async () => {
  for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
    const said = await compile(unit[1]);
    if (said === "") continue;
    ++faults;
    console.log(`${unit[0]}: ${said.split("\n").slice(0, 12).join("\n  ")}`);
  }
}));
console.log(`seed ${seed}: ${headers.length} headers, ${faults} faults`);
process.exitCode = faults === 0 && headers.length !== 0 ? 0 : 1;
