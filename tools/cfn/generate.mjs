#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Writes the headers of include/constcloud/cfn from the specification of CloudFormation's resource types.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSpecification } from "./lib/model.mjs";
import { header, sharedHeader, umbrella } from "./lib/render.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const usage = `usage: node generate.mjs [--check] [--out <dir>] [--constraints <file>] [<type>...]

Writes <dir>/<service>/<resource>.hpp for each type, and <dir>/<service>.hpp for all of a service; <dir> is
include/constcloud/cfn unless told otherwise. Without types: every class that aws-cdk-lib has; what else stands there is
removed. --check writes nothing: it says which headers differ from what would be written, and fails if there are any.`;

function options(words) {
  const chosen = {
    out: resolve(here, "../../include/constcloud/cfn"),
    constraints: join(here, "constraints.json"),
    types: [],
  };
  for (let i = 0; i < words.length; ++i) {
    const word = words[i];
    if (word === "--out" || word === "--constraints") {
      if (i + 1 === words.length) throw new Error(`${word} needs a value\n\n${usage}`);
      chosen[word.slice(2)] = resolve(words[++i]);
    } else if (["--check", "--help"].includes(word)) {
      chosen[word.slice(2)] = true;
    } else if (word.startsWith("-")) {
      throw new Error(`unknown option ${word}\n\n${usage}`);
    } else {
      chosen.types.push(word);
    }
  }
  return chosen;
}

/** Two headers of one module may meet in a program: nothing may have the same name in both. */
function refuseClashes(models) {
  const owners = new Map();
  for (const { module, cfnType, className, builderName, props, structs, rules } of models) {
    const own = structs.filter(({ isShared }) => !isShared).map((struct) => struct.name);
    for (const name of [className, builderName, props.name, ...own, ...rules.map((rule) => rule.name)]) {
      const owner = owners.get(`${module}::${name}`);
      if (owner !== undefined) throw new Error(`${owner} and ${cfnType} both have a ${module}::${name}`);
      owners.set(`${module}::${name}`, cfnType);
    }
  }
}

/** path -> text of all that is written for `models`; with umbrellas where those are all. */
function textsOf(specification, models, isWhole) {
  const texts = new Map(models.map((model) => [model.path, header(model)]));
  for (const model of models) {
    if (model.shares) texts.set(`${model.folder}/structures.hpp`, sharedHeader(model.module, specification.sharedBeside(model)));
    if (!isWhole) continue;
    const { module, folder } = model;
    const paths = models.filter((each) => each.folder === folder).map(({ path }) => path).sort();
    texts.set(`${folder}.hpp`, umbrella(module, paths));
  }
  return texts;
}

/** What stands in `out` and is not among `texts`. */
function leftover(out, texts) {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.path, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !texts.has(path));
}

/** The headers that are not what `texts` says, each with what is wrong with it. */
function differences(out, texts) {
  const found = [];
  for (const [path, text] of texts) {
    const file = join(out, path);
    if (!existsSync(file)) found.push(`${path} is missing`);
    else if (readFileSync(file, "utf8") !== text) found.push(`${path} differs`);
  }
  return found;
}

function main() {
  const chosen = options(process.argv.slice(2));
  if (chosen.help) return console.log(usage);
  const specification = loadSpecification(JSON.parse(readFileSync(chosen.constraints, "utf8")));
  const isWhole = chosen.types.length === 0;
  const models = (isWhole ? specification.classes() : chosen.types).map((name) => specification.resource(name));
  refuseClashes(models);
  const texts = textsOf(specification, models, isWhole);
  const others = isWhole ? leftover(chosen.out, texts) : [];
  if (chosen.check) {
    const found = [...differences(chosen.out, texts), ...others.map((path) => `${path} is of no class`)];
    if (found.length !== 0) throw new Error(`run node tools/cfn/generate.mjs:\n${found.join("\n")}`);
    return console.log(`${texts.size} headers are what the generator writes`);
  }
  for (const path of others) rmSync(join(chosen.out, path));
  for (const [path, text] of texts) {
    const file = join(chosen.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${texts.size} headers in ${chosen.out}`);
}

try {
  main();
} catch (error) {
  console.error(`generate.mjs: ${error.message}`);
  process.exitCode = 1;
}
