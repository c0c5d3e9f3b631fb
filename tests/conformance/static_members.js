// SPDX-License-Identifier: Apache-2.0
// What is a constant of a class of the package is a constant here, and what is a function of a class is a function:
// `Runtime.NODEJS_22_X` is `Runtime::nodejs_22_x`, `Stats.p(99)` is `Stats::p(99)`. The package's manifest says which.
// usage: node static_members.js <include/constcloud>
'use strict';

const fs = require('fs');
const path = require('path');
const { gunzipSync } = require('zlib');

const include = process.argv[2];
const package_folder = path.dirname(require.resolve('aws-cdk-lib/package.json'));
const { types } = JSON.parse(gunzipSync(fs.readFileSync(path.join(package_folder, '.jsii.gz'))));

/// The declarations of a module: its public headers, one after the other.
const declarations_of = (module) => {
  const folder = path.join(include, module);
  if (!fs.existsSync(folder)) return '';
  const headers = fs.readdirSync(folder).filter((file) => file.endsWith('.hpp'));
  return headers.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n');
};

const modules = new Map();
const counts = { constants: 0, functions: 0 };
const faults = [];

for (const type of Object.values(types)) {
  const module = type.namespace ?? 'core';
  if (!modules.has(module)) modules.set(module, declarations_of(module));
  const declarations = modules.get(module);
  if (!new RegExp(`\\b(class|struct|namespace) ${type.name}\\b`).test(declarations)) continue;
  const is_constant = (name) => new RegExp(`\\b${name}_?( =|;|[({]")`).test(declarations);
  const is_function = (name) => new RegExp(`\\b${name}_?\\([^"]`).test(declarations);

  for (const { name, static: is_static } of type.properties ?? []) {
    if (!is_static) continue;
    const here = name.toLowerCase();
    if (is_constant(here)) counts.constants += 1;
    else if (is_function(here)) faults.push(`${type.fqn}.${name} is a constant, ${here}() is a function`);
  }
  for (const { name, static: is_static } of type.methods ?? []) {
    if (!is_static) continue;
    const here = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
    if (is_function(here)) counts.functions += 1;
    else if (is_constant(here)) faults.push(`${type.fqn}.${name}() is a function, ${here} is a constant`);
  }
}

if (counts.constants === 0 || counts.functions === 0) faults.push(`nothing was found in ${include}`);
console.log(`${counts.constants} constants, ${counts.functions} functions`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
