// SPDX-License-Identifier: Apache-2.0
// Writes some thousands of values as YAML, by the npm package `yaml` as the CDK CLI calls it and by constcloud, and fails
// where one byte differs. node compare.js <program that writes YAML>
'use strict';
const { spawnSync } = require('child_process');
const yaml = require('yaml');
const { values, toJson } = require('./values.js');

const all = [...values(20240229, 6000)];
const run = spawnSync(process.argv[2], { input: all.map((value) => `${toJson(value)}\n`).join(''), maxBuffer: 1 << 28 });
if (run.status !== 0) {
  console.error(`${process.argv[2]} ended with ${run.status ?? run.signal}: ${run.stderr}`);
  process.exit(1);
}
const ours = run.stdout.toString('utf8').split('\0');
if (ours.pop() !== '' || ours.length !== all.length) {
  console.error(`${all.length} values went in, and ${ours.length} came out`);
  process.exit(1);
}
let differences = 0;
all.forEach((value, i) => {
  const theirs = yaml.stringify(value, { schema: 'yaml-1.1', lineWidth: 0 });
  if (ours[i] === theirs || ++differences > 10) return;
  console.error(`${toJson(value)}\n  expected ${JSON.stringify(theirs)}\n  got      ${JSON.stringify(ours[i])}`);
});
console.log(`${all.length} values, ${differences} differences`);
process.exit(differences === 0 ? 0 : 1);
