// SPDX-License-Identifier: Apache-2.0
// Takes the findings, of which the CDK knows nothing, out of the `*.metadata.json` files of an assembly, and prints them:
// `file /path: text`, one a line. Everything else keeps its bytes. What a finding is: docs/assembly.md.
// usage: node without_findings.js <folder>
'use strict';

const fs = require('fs');
const path = require('path');

const is_finding = (entry) =>
  entry.type === 'aws:cdk:warning' &&
  typeof entry.data === 'string' &&
  / \[ack: constcloud:\w+\.\w+\]$/.test(entry.data) &&
  Object.keys(entry).join() === 'type,data';

const layout = (json) => JSON.stringify(json, undefined, 2);

/// Gives the lines of what was taken out of a file.
const take_findings = (file, name) => {
  const text = fs.readFileSync(file, 'utf8');
  const json = JSON.parse(text);
  if (layout(json) !== text) throw new Error(`${name}: not the layout of JSON.stringify`);
  const taken = [];
  for (const [construct, entries] of Object.entries(json)) {
    const kept = entries.filter((entry) => !is_finding(entry));
    for (const entry of entries.filter(is_finding)) taken.push(`${name} ${construct}: ${entry.data}`);
    if (kept.length === entries.length) continue;
    if (kept.length > 0) json[construct] = kept;
    else delete json[construct];
  }
  if (taken.length > 0) fs.writeFileSync(file, layout(json));
  return taken;
};

const take_all = (folder, name) =>
  fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    const its_name = path.posix.join(name, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('asset.') ? [] : take_all(file, its_name);
    return entry.name.endsWith('.metadata.json') ? take_findings(file, its_name) : [];
  });

for (const line of take_all(process.argv[2], '')) console.log(line);
