// SPDX-License-Identifier: Apache-2.0
// Pairs made by machine: a program of ours and the real aws-cdk-lib make resources of each type, with the required
// properties and with all, nested ones included; templates and trees are equal, byte for byte.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { differences, halfInCpp, halfOfPackage, pairAt, pairOf } from "./lib/halves.mjs";
import { changedFiles, seedOr, shuffled } from "./lib/selection.mjs";

process.env.JSII_DEPRECATED = "quiet";

const source = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const usage = `usage: node machine_pairs.mjs --work <folder> [--count <n> | --batch <i>/<n> | <type>...] [option...]
                             [-- <word for the compiler>...]

  --count <n>       as many types, those whose headers changed first, by the seed
  --batch <i>/<n>   every n-th type, from the i-th on; without any of these: all that have a header
  --seed <n>        CONSTCLOUD_SEED has precedence
  --constants       the compiler makes the templates too
  --compiler <c>
  --library <l>     of the bodies; not beside --constants
  --headers <d>     where generated headers are, if not in include/
  --tool <d>        where the generator is, if not in tools/cfn
  --size <n>        how many values a program has at most

NODE_PATH says where aws-cdk-lib and the specification are.`;

function options(words) {
  const chosen = { types: [], seed: 1, compiler: "g++", words: [], headers: [], size: 1500 };
  chosen.tool = join(source, "tools/cfn");
  const one = ["work", "count", "batch", "seed", "compiler", "library", "tool", "size"];
  for (let i = 0; i < words.length; ++i) {
    const name = words[i].replace(/^--/, "");
    if (words[i] === "--") chosen.words = words.splice(i + 1);
    else if (name === words[i]) chosen.types.push(name);
    else if (name === "constants") chosen.constants = true;
    else if (name === "headers") chosen.headers.push(words[++i]);
    else if (one.includes(name)) chosen[name] = words[++i];
    else throw new Error(`unknown option ${words[i]}\n\n${usage}`);
  }
  if (chosen.work === undefined) throw new Error(usage);
  return { ...chosen, seed: seedOr(chosen.seed) };
}

const chosen = options(process.argv.slice(2));
const { loadSpecification } = await import(pathToFileURL(resolve(chosen.tool, "lib/model.mjs")));
const constraints = JSON.parse(readFileSync(resolve(chosen.tool, "constraints.json"), "utf8"));
const specification = loadSpecification(constraints);
const faults = [];

/** Where headers are. */
const folders = [...chosen.headers, join(source, "include")];
const headerOf = (name) => `constcloud/cfn/${specification.resource(name).path}`;

function chosenNames() {
  if (chosen.types.length !== 0) return chosen.types;
  const isThere = (name) => folders.some((folder) => existsSync(join(folder, headerOf(name))));
  const all = specification.classes().filter(isThere);
  if (chosen.batch !== undefined) {
    const [i, n] = chosen.batch.split("/").map(Number);
    return all.filter((_, at) => at % n === i - 1);
  }
  if (chosen.count === undefined) return all;
  const changed = changedFiles(source, "include/constcloud/cfn");
  const isChanged = (name) => changed.has(`include/${headerOf(name)}`);
  const [first, others] = [[], []];
  for (const name of shuffled(all, chosen.seed)) (isChanged(name) ? first : others).push(name);
  return [...first, ...others].slice(0, chosen.count);
}

/** As many in a program as their values allow, and as a stack may have. */
function programsOf(pairs) {
  const all = [];
  let room = 0;
  for (const pair of pairs) {
    if (pair.size > room || all.at(-1).length === 150) {
      all.push([]);
      room = chosen.size;
    }
    all.at(-1).push(pair);
    room -= pair.size;
  }
  return all;
}

function compile(file, program) {
  const include = [...folders, join(source, "tests/conformance")].map((folder) => `-I${folder}`);
  const linked = chosen.library === undefined ? [] : ["-DCONSTCLOUD_COMPILED", chosen.library];
  return spawnSync(chosen.compiler, ["-std=c++20", ...chosen.words, ...include,
    `-DCONFORMANCE_CONSTANTS=${chosen.constants ? 1 : 0}`, "-fdiagnostics-color=never", file, "-o", program, ...linked],
  { encoding: "utf8", maxBuffer: 2 ** 30 });
}

/** Says the first error of each type; returns the pairs that have none. */
function withoutErrors(pairs, text, errors) {
  const lines = errors.split("\n");
  const found = new Map();
  lines.forEach((line, at) => {
    const message = /^.*?:\d+:\d+: (?:fatal )?error: (.*)$/.exec(line)?.[1];
    if (message === undefined) return;
    // The line is of the program itself, or those before it and behind it say where it began.
    const near = [line, ...lines.slice(Math.max(0, at - 8), at).reverse(), ...lines.slice(at + 1, at + 12)];
    const place = near.map((each) => /half\.cpp:(\d+):\d+:/.exec(each)?.[1]).find(Boolean);
    const pair = pairAt(pairs, text, Number(place ?? 0), near.join("\n"));
    const code = place === undefined ? line : text.split("\n")[place - 1].trim().slice(0, 140);
    if (!found.has(pair)) found.set(pair, `${pair?.name ?? "a type"} does not compile: ${message} (${code})`);
  });
  faults.push(...(found.size === 0 ? [`${pairs[0].name} and others do not compile: ${errors}`] : found.values()));
  const others = pairs.filter((pair) => !found.has(pair));
  return others.length === pairs.length ? [] : others;
}

/** Compares a program's worth of pairs. */
function compare(pairs, name) {
  const folder = join(chosen.work, name);
  const [file, program, constants] = ["half.cpp", "half", "constants"].map((each) => join(folder, each));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(constants, { recursive: true });
  const theirs = halfOfPackage(join(folder, "package"), pairs);
  const text = halfInCpp(pairs);
  writeFileSync(file, text);
  const start = performance.now();
  const { status, stderr, error } = compile(file, program);
  const size = pairs.reduce((sum, pair) => sum + pair.size, 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${pairs.length} types with ${size} values, compiled in ${seconds} s`);
  if (error !== undefined) throw error;
  if (status !== 0) {
    const others = withoutErrors(pairs, text, stderr);
    if (others.length !== 0) compare(others, `${name}_`);
    return;
  }
  const run = spawnSync(program, [folder, constants], { encoding: "utf8" });
  if (run.status !== 0) return faults.push(`${pairs[0].name} and others: ${run.stderr || run.signal}`);
  const judge = (what, ours, its) => {
    for (const { pair, where, ours: mine, theirs: other } of differences(pairs, readFileSync(ours, "utf8"), its)) {
      faults.push(`${pair?.name ?? pairs[0].name}: ${where}: the ${what} has ${mine} here, ${other} in the package`);
    }
  };
  judge("template", join(folder, "machine.all.S.template.json"), theirs.template);
  judge("tree", join(folder, "machine.all.tree.json"), theirs.tree);
  if (chosen.constants) judge("constant", join(constants, "machine.all.S.template.json"), theirs.template);
}

const pairs = [];
for (const name of chosenNames()) {
  try {
    pairs.push(pairOf(name, specification.resource(name)));
  } catch (error) {
    faults.push(`${name}: the package refuses it: ${error.message.replace(/\s+/g, " ")}`);
  }
}
programsOf(pairs).forEach((each, i) => compare(each, `${chosen.batch?.replace("/", "_of_") ?? "all"}.${i + 1}`));
const leftOut = pairs.flatMap((pair) => pair.leftOut);
for (const name of leftOut) console.log(`no value for ${name}`);
for (const fault of faults) console.log(fault);
const values = pairs.reduce((sum, pair) => sum + pair.size, 0);
console.log(`seed ${chosen.seed}: ${pairs.length} types with ${values} values, ${leftOut.length} properties without, ` +
  `${faults.length} faults`);
process.exitCode = faults.length === 0 && pairs.length !== 0 ? 0 : 1;
