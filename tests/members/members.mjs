// SPDX-License-Identifier: Apache-2.0
// Compares the public members of the modules here with those that aws-cdk-lib says of itself in its manifest, and fails
// where a module that modules.json says is whole lacks one. Prints of every module here what share of it there is.
// usage: node members.mjs --compiler <C++ compiler> --include <include folder> --tool <tools/cfn>
//          [--table <modules.json>] [--missing <module>] [--rename <from>=<to>]... [-- <flags of the compiler>...]
// NODE_PATH says where aws-cdk-lib is. --missing lists all that a module lacks; --rename has the headers say another
// name, as if they had not that one.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { faultsOf, shareOf } from "./judge.mjs";
import { memberNames, modulesOf, rootModule } from "./manifest.mjs";
import { answersOf, badLinesOf, probeOf } from "./probe.mjs";

const { values: options, positionals: flags } = parseArgs({
  allowPositionals: true,
  options: {
    compiler: { type: "string" }, include: { type: "string" }, tool: { type: "string" },
    table: { type: "string", default: join(dirname(fileURLToPath(import.meta.url)), "modules.json") },
    missing: { type: "string", multiple: true, default: [] },
    rename: { type: "string", multiple: true, default: [] },
  },
});
const names = await import(pathToFileURL(resolve(options.tool, "lib/names.mjs")));
const require = createRequire(import.meta.url);
const assembly = JSON.parse(
  gunzipSync(readFileSync(join(dirname(require.resolve("aws-cdk-lib/package.json")), ".jsii.gz"))));
const table = JSON.parse(readFileSync(options.table, "utf8"));

/** The headers of a module here, its umbrella first, and its namespace. */
function placeHere(module) {
  if (module === rootModule) {
    return { headers: ["constcloud/core.hpp", "constcloud/synth.hpp", "constcloud/app.hpp"], scope: "constcloud" };
  }
  const folder = join(options.include, "constcloud", module);
  const own = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".hpp")) : [];
  return {
    headers: [`constcloud/${module}.hpp`, ...own.map((name) => `constcloud/${module}/${name}`)],
    scope: `constcloud::${module}`,
  };
}
const hasModule = (module) => existsSync(join(options.include, placeHere(module).headers[0]));

const modules = [...modulesOf(assembly, memberNames(names))]
  .filter(([module]) => hasModule(module))
  .sort(([a], [b]) => names.byUtf16(a, b));
const types = modules.flatMap(([module, list]) => list.map((type) => ({ ...type, ...placeHere(module), module })));
// What stands in for exceptions, which only we have.
for (const { instead } of table.flatMap(({ exceptions = {} }) => Object.values(exceptions))) {
  if (instead === undefined) continue;
  const [module, name, cpp] = instead.split(".");
  types.push({ ...placeHere(module), name, kind: "struct", members: [{ name: cpp, cpp }], instead });
}

const headers = [...new Set(types.flatMap((type) => type.headers))];
const { text, questions } = probeOf(headers, types, options.rename.map((rename) => rename.split("=")));
const bad = badLinesOf(text, { compiler: options.compiler, flags: ["-std=c++20", `-I${options.include}`, ...flags] });
const answers = answersOf(types, questions, bad);

const found = new Map(modules.map(([module]) => [module, []]));
const standing = new Set();
types.forEach((type, i) => {
  const { there, members } = answers[i];
  if (type.instead !== undefined) {
    if (members[0]) standing.add(type.instead);
    return;
  }
  found.get(type.module).push({
    name: type.name, there, members: type.members.map(({ cpp }, j) => ({ name: cpp, there: members[j] })) });
});

for (const [module, list] of found) {
  const { there, of } = shareOf(list);
  console.log(`${`${(100 * there / of).toFixed(1)} %`.padStart(8)}  ${module}: ${there} of ${of} types and members`);
}
for (const module of options.missing) {
  const all = { modules: [module] };
  for (const fault of faultsOf(all, found, { hasModule, hasMember: () => false })) console.log(fault);
}
const faults = table.flatMap((set) => faultsOf(set, found, { hasModule, hasMember: (name) => standing.has(name) }));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
