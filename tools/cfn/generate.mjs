#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Writes the headers of include/constcloud/cfn from the specification of CloudFormation's resource types.
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { Specification } from "./lib/model.mjs";
import { header } from "./lib/render.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const usage = `usage: node generate.mjs [--out <dir>] [--constraints <file>] [--all | --add <type>... | <type>...]

Writes <dir>/<service>/<resource>.hpp for each type; <dir> is include/constcloud/cfn unless told otherwise.
Without types: those of types.txt. --add appends the types to types.txt first. --all: every type there is.`;

function options(words) {
  const chosen = { out: resolve(here, "../../include/constcloud/cfn"), constraints: join(here, "constraints.json"), types: [] };
  for (let i = 0; i < words.length; ++i) {
    const word = words[i];
    if (word === "--out" || word === "--constraints") {
      if (i + 1 === words.length) throw new Error(`${word} needs a value\n\n${usage}`);
      chosen[word.slice(2)] = resolve(words[++i]);
    } else if (word === "--all" || word === "--add") {
      chosen[word.slice(2)] = true;
    } else if (word === "--help") {
      chosen.help = true;
    } else if (word.startsWith("-")) {
      throw new Error(`unknown option ${word}\n\n${usage}`);
    } else {
      chosen.types.push(word);
    }
  }
  return chosen;
}

function listed(file) {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function main() {
  const chosen = options(process.argv.slice(2));
  if (chosen.help) return console.log(usage);
  const constraints = JSON.parse(readFileSync(chosen.constraints, "utf8"));
  const specification = new Specification(loadAwsServiceSpecSync(), constraints);

  const listFile = join(here, "types.txt");
  let types = chosen.all ? specification.types() : chosen.types;
  if (!chosen.all && (types.length === 0 || chosen.add)) types = [...new Set([...listed(listFile), ...types])].sort();
  const models = types.map((type) => specification.resource(type));
  if (chosen.add) {
    const comments = readFileSync(listFile, "utf8").split("\n").filter((line) => line.startsWith("#"));
    writeFileSync(listFile, `${[...comments, ...types].join("\n")}\n`);
  }
  for (const model of models) {
    const file = join(chosen.out, model.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, header(model));
  }
  console.log(`${models.length} headers in ${chosen.out}`);
}

try {
  main();
} catch (error) {
  console.error(`generate.mjs: ${error.message}`);
  process.exitCode = 1;
}
