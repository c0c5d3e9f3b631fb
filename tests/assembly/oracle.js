// SPDX-License-Identifier: Apache-2.0
// Runs the JavaScript half of every pair on the real aws-cdk-lib. Each writes a whole cloud assembly, which its C++ twin
// has to equal file by file:  <out>/<topic>.<pair>/...
// usage: node oracle.js <output directory> [<topic> ...]
// What docs/assembly.md says to differ is taken out: stack traces, the report on feature flags, and tags of stacks whose
// values are the names of tokens.
'use strict';

process.env.JSII_DEPRECATED = 'quiet';
for (const name of Object.keys(process.env)) {
  if (name.startsWith('CDK_') || name === 'CONTEXT_OVERFLOW_LOCATION_ENV') delete process.env[name];
}

const fs = require('fs');
const path = require('path');
const cdk = require('aws-cdk-lib');

/// The package gives a stack the tags that it says to ignore: with the name of a token, which its process made up.
const drop_token_tags = (properties) => {
  for (const [key, value] of Object.entries(properties.tags ?? {})) {
    if (value.includes('${Token[')) delete properties.tags[key];
  }
  if (Object.keys(properties.tags ?? { none: 1 }).length === 0) delete properties.tags;
};

/// Takes stack traces out of `*.metadata.json`, and the report on feature flags out of `manifest.json`.
const normalise = (folder) => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('assembly-')) normalise(file);
      continue;
    }
    const is_metadata = entry.name.endsWith('.metadata.json');
    if (!is_metadata && entry.name !== 'manifest.json') continue;
    const json = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (is_metadata) {
      for (const entries of Object.values(json)) for (const e of entries) delete e.trace;
    } else {
      delete json.artifacts['aws-cdk-lib/feature-flag-report'];
      for (const { properties } of Object.values(json.artifacts)) drop_token_tags(properties ?? {});
    }
    fs.writeFileSync(file, JSON.stringify(json, undefined, 2));
  }
};

const run_pair = (name, make, out) => {
  const outdir = path.join(out, name);
  let app;
  make((props = {}) => {
    app = new cdk.App({
      outdir,
      analyticsReporting: false,
      builtinCloudFormationValidation: false,
      ...props,
      context: { 'aws:cdk:disable-creation-stack-traces': true, ...props.context },
    });
    return app;
  });
  app.synth();
  normalise(outdir);
};

const main = ([out, ...wanted]) => {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const pairs = path.join(__dirname, 'pairs');
  const topics = fs.readdirSync(pairs).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3)).sort();
  let count = 0;
  for (const topic of wanted.length > 0 ? wanted : topics) {
    for (const [pair, make] of Object.entries(require(path.join(pairs, `${topic}.js`)))) {
      run_pair(`${topic}.${pair}`, make, path.resolve(out));
      count += 1;
    }
  }
  console.log(`${count} assemblies`);
};

main(process.argv.slice(2));
