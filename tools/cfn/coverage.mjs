#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Counts what aws-cdk-lib has, by its manifest, and what of it is here; and what is known of values. `scripts/coverage`
// says where the packages and the schemas are.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSpecification } from "./lib/model.mjs";
import { byUtf16 } from "./lib/names.mjs";
import { loadPackage } from "./lib/package.mjs";
import { describe, kinds } from "./lib/patterns.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const include = join(root, "include/constcloud");
const page = join(root, "docs/coverage.md");
const list = join(root, "docs/coverage_differences.txt");

const usage = `usage: scripts/coverage [--check]

Writes docs/coverage.md and docs/coverage_differences.txt; --check fails when they are not what would be written.`;

/** All files below a folder that end in .hpp, but for those of bodies and internals. */
function headers(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["impl", "detail", "internal"].includes(entry.name) ? [] : headers(path);
    return entry.name.endsWith(".hpp") ? [path] : [];
  });
}

/** The L1 classes that have a header: full name -> type. */
function l1Here() {
  const found = new Map();
  for (const path of headers(join(include, "cfn"))) {
    const text = readFileSync(path, "utf8");
    const types = [...text.matchAll(/cfn_type\[\] = "([^"]+)"/g)].map(([, type]) => type);
    const names = [...text.matchAll(/"(aws-cdk-lib\.(?:\w+\.)*Cfn\w+)",\s+cfn_type/g)].map(([, name]) => name);
    names.forEach((name, i) => found.set(name, types[i]));
  }
  return found;
}

/** The classes that the headers of a module define. */
function classesHere(module) {
  const texts = headers(join(include, module)).map((path) => readFileSync(path, "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/^(?:class|struct) (?:\[\[[^\]]*\]\] )?(\w+)[^;]*$/gm)].map(([, name]) => name)));
}

/** Of each module with L2 constructs: `{module, there, here}`, names of classes. */
function l2(package_) {
  const modules = new Map();
  for (const { module, name } of package_.constructs()) {
    if (!modules.has(module)) modules.set(module, []);
    modules.get(module).push(name);
  }
  return [...modules].sort(([a], [b]) => byUtf16(a, b)).map(([module, there]) => {
    const own = classesHere(module);
    return { module, there, here: there.filter((name) => own.has(name)) };
  });
}

/** What is known of the values of all fields, each counted once. */
function countFacts(models) {
  const fields = models.flatMap(({ props, structs }) => [props, ...structs].flatMap((struct) => struct.fields));
  const every = (facts) => (facts === undefined ? [] : [facts, ...every(facts.element)]);
  const having = (test) => fields.filter(({ facts }) => every(facts).some(test)).length;
  const has = (...names) => having((facts) => names.some((name) => facts[name] !== undefined));
  const patterns = Object.fromEntries(kinds.map((kind) =>
    [kind, having(({ pattern }) => pattern !== undefined && describe(pattern).kind === kind)]));
  return {
    fields: fields.length, known: fields.filter(({ facts }) => facts !== undefined).length,
    allowed: has("allowed", "allowedNumbers"), today: has("today"), pattern: has("pattern"), patterns,
    characters: has("fewest", "most"), numbers: has("smallest", "largest", "above", "below", "multipleOf"),
    items: has("fewestItems", "mostItems", "fewestEntries", "mostEntries"), unique: has("unique"),
  };
}

const number = (value) => value.toLocaleString("en-US");
const row = (...cells) => `| ${cells.map((cell) => (typeof cell === "number" ? number(cell) : cell)).join(" | ")} |`;

const patternWords = {
  plain: "characters and classes with counts", groups: "with groups or alternatives", unicode: "with Unicode's classes",
  looks: "with look-ahead or look-behind", references: "with references to groups", foreign: "of another dialect than ECMAScript's",
};

function pageText(specification, package_, models, differences) {
  const l1 = l1Here();
  const classes = specification.classes();
  const here = classes.filter((name) => l1.has(name));
  const typesHere = new Set(here.map((name) => l1.get(name)));
  const modules = l2(package_);
  const sum = (which) => modules.reduce((total, each) => total + each[which].length, 0);
  const facts = countFacts(models);
  const services = new Map();
  for (const name of classes) {
    const module = name.split(".").slice(1, -1).join(".") || "core";
    if (!services.has(module)) services.set(module, []);
    services.get(module).push(name);
  }
  const lacking = [...services].filter(([, names]) => names.some((name) => !l1.has(name)));
  const lines = [
    "# What is here of aws-cdk-lib", "",
    `Made by \`scripts/coverage\` from the manifest of aws-cdk-lib ${specification.version}.`, "",
    "| | aws-cdk-lib | here |", "| --- | ---: | ---: |",
    row("resource types", specification.types().length, specification.types().filter((type) => typesHere.has(type)).length),
    row("L1 classes", classes.length, here.length),
    row("modules with L1 classes", services.size, [...services].filter(([, names]) => names.some((name) => l1.has(name))).length),
    row("L2 classes", sum("there"), sum("here")), "",
    "## What is checked of values", "",
    `The structures of all L1 classes have ${number(facts.fields)} properties. Something is known of the values of`,
    `${number(facts.known)} of them, from CloudFormation's registry schemas, the database of the specification and its`,
    "documentation. Where these differ, the looser holds: to refuse what AWS takes is worse than to let pass what it refuses.", "",
    "| properties with | |", "| --- | ---: |",
    row("a list of values", facts.allowed),
    row("a list of today's values, which is no limit", facts.today),
    row("a range of numbers", facts.numbers),
    row("a number of characters", facts.characters),
    row("a number of items or entries", facts.items),
    row("items that differ from each other", facts.unique),
    row("a pattern", facts.pattern),
    ...kinds.filter((kind) => facts.patterns[kind] !== 0).map((kind) => row(`... ${patternWords[kind]}`, facts.patterns[kind])), "",
    "A list of values is no limit where it grows with time: versions, hardware, regions, kinds of resources, and all lists of",
    "more than 20 values.", "",
    "## Sources that differ", "",
    `[coverage_differences.txt](coverage_differences.txt) has ${number(differences.length)} lines: each type and property of which`,
    "the package, the database and the schemas say different things, with what was chosen. What the package has is here; what",
    "only the others have is not.", "",
    "| | |", "| --- | ---: |",
    ...summary(differences).map(([what, count]) => row(what, count)), "",
    "## L2 classes by module", "",
    "| module | aws-cdk-lib | here |", "| --- | ---: | ---: |",
    ...modules.map(({ module, there, here: own }) => row(`\`${module}\``, there.length, own.length)), "",
  ];
  if (lacking.length !== 0) {
    lines.push("## L1 classes that are not here", "", "| module | aws-cdk-lib | here |", "| --- | ---: | ---: |",
               ...lacking.map(([module, names]) => row(`\`${module}\``, names.length, names.filter((name) => l1.has(name)).length)), "");
  }
  return lines.join("\n");
}

/** How many differences there are of each kind. */
function summary(differences) {
  const counts = new Map();
  for (const line of differences) {
    const what = line.slice(line.indexOf(": ") + 2).replace(/^attribute \w[\w.]*: /, "attribute: ")
      .replace(/(?:`[^`]*`(?:, )?)+/, "values").replace(/^(\w+): -?[\d.]+ in the schema.*/, "another $1 in schema and documentation");
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || byUtf16(a[0], b[0]));
}

function main() {
  const words = process.argv.slice(2);
  if (words.some((word) => word !== "--check")) throw new Error(usage);
  if (process.env.CONSTCLOUD_CFN_SCHEMAS === undefined) throw new Error("CONSTCLOUD_CFN_SCHEMAS does not say where the schemas are");
  const specification = loadSpecification();
  const models = specification.classes().map((name) => specification.resource(name));
  const unknown = specification.unknownTypes().map((type) => `${type}: only the database has it; left out`);
  const differences = [...new Set([...models.flatMap((model) => model.differences), ...unknown])].sort(byUtf16);
  const texts = new Map([[page, pageText(specification, loadPackage(), models, differences)], [list, `${differences.join("\n")}\n`]]);
  if (words.length === 0) {
    for (const [file, text] of texts) writeFileSync(file, text);
    console.log(texts.get(page).split("## L2 classes by module")[0].trimEnd());
    return;
  }
  const stale = [...texts].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  if (stale.length !== 0) throw new Error(`run scripts/coverage: not up to date is ${stale.map(([file]) => relative(root, file)).join(", ")}`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
