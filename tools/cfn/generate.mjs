#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Writes the headers of include/constcloud/cfn from the specification of CloudFormation's resource types.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSpecification } from "./lib/model.mjs";
import { header } from "./lib/render.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const usage = `usage: node generate.mjs [--check] [--out <dir>] [--constraints <file>] [--all | --add <type>... | <type>...]

Writes <dir>/<service>/<resource>.hpp for each type; <dir> is include/constcloud/cfn unless told otherwise.
Without types: those of types.txt. --add appends the types to types.txt first. --all: every type there is.
--check writes nothing: it says which headers differ from what would be written, and fails if there are any.`;

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
    } else if (["--all", "--add", "--check", "--help"].includes(word)) {
      chosen[word.slice(2)] = true;
    } else if (word.startsWith("-")) {
      throw new Error(`unknown option ${word}\n\n${usage}`);
    } else {
      chosen.types.push(word);
    }
  }
  if (chosen.add && (chosen.all || chosen.check || chosen.types.length === 0)) {
    throw new Error(`--add stands alone and needs types\n\n${usage}`);
  }
  return chosen;
}

function lines(file) {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
}

/** Two headers of one module may meet in a program: nothing may have the same name in both. */
function refuseClashes(models) {
  const owners = new Map();
  for (const { module, cfnType, className, builderName, props, structs } of models) {
    for (const name of [className, builderName, props.name, ...structs.map((struct) => struct.name)]) {
      const owner = owners.get(`${module}::${name}`);
      if (owner !== undefined) throw new Error(`${owner} and ${cfnType} both have a ${module}::${name}`);
      owners.set(`${module}::${name}`, cfnType);
    }
  }
}

/** The headers that are not what `texts` (path -> text) says, each with what is wrong with it. */
function differences(out, texts, isWhole) {
  const found = [];
  for (const [path, text] of texts) {
    const file = join(out, path);
    if (!existsSync(file)) found.push(`${path} is missing`);
    else if (readFileSync(file, "utf8") !== text) found.push(`${path} differs`);
  }
  if (isWhole && existsSync(out)) {
    for (const folder of readdirSync(out)) {
      for (const name of readdirSync(join(out, folder))) {
        if (!texts.has(`${folder}/${name}`)) found.push(`${folder}/${name} is of no type in types.txt`);
      }
    }
  }
  return found;
}

function main() {
  const chosen = options(process.argv.slice(2));
  if (chosen.help) return console.log(usage);
  const specification = loadSpecification(JSON.parse(readFileSync(chosen.constraints, "utf8")));

  const list = join(here, "types.txt");
  const isListed = (line) => !line.startsWith("#");
  let types = chosen.all ? specification.classes() : chosen.types;
  const isWhole = !chosen.all && types.length === 0;
  if (isWhole || chosen.add) types = [...new Set([...lines(list).filter(isListed), ...types])].sort();

  const models = types.map((type) => specification.resource(type));
  refuseClashes(models);
  const texts = new Map(models.map((model) => [model.path, header(model)]));
  if (chosen.check) {
    const found = differences(chosen.out, texts, isWhole);
    if (found.length !== 0) throw new Error(`run node tools/cfn/generate.mjs:\n${found.join("\n")}`);
    return console.log(`${models.length} headers are what the generator writes`);
  }
  if (chosen.add) {
    const comments = lines(list).filter((line) => !isListed(line));
    writeFileSync(list, `${[...comments, ...types].join("\n")}\n`);
  }
  for (const [path, text] of texts) {
    const file = join(chosen.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${models.length} headers in ${chosen.out}`);
}

try {
  main();
} catch (error) {
  console.error(`generate.mjs: ${error.message}`);
  process.exitCode = 1;
}
