// SPDX-License-Identifier: Apache-2.0
// Runs the JavaScript half of every pair on the real aws-cdk-lib and writes what its C++ twin has to equal:
//   <out>/<topic>.<pair>.<artifact id>.template.json   for a stack, a nested one by its file's name,
//   <out>/<topic>.<pair>.<artifact id>.run_time.json   for one whose twin is known only when its program runs,
//   <out>/<topic>.<pair>.tree.json                     for the tree of the app,
//   <out>/<topic>.<pair>.error.txt                     for a program that must be refused.
// usage: node oracle.js [--validate] <output directory> [<topic> ...]
// --validate lets the package's own linter look at every template and prints what it finds.
'use strict';

process.env.JSII_DEPRECATED = 'quiet';

const fs = require('fs');
const os = require('os');
const path = require('path');
const cdk = require('aws-cdk-lib');

const kinds = ['pairs', 'app_pairs', 'run_time_app_pairs', 'errors', 'app_errors'];

/// The package's text without what only its build or its process has: class names that the bundler
/// suffixed with a 2, the counters in the names of tokens, and the frame that each nested lazy value
/// puts around the text ("Resolution error: " before it, a full stop behind it).
const without_artifacts = (message) => {
  const frame = 'Resolution error: ';
  while (message.startsWith(frame) && message.endsWith('.')) message = message.slice(frame.length, -1);
  return message
    .replace(/\b([A-Z][A-Za-z0-9]*?)2(?= \[| at '|$)/g, '$1')
    .replace(/[$#]\{Token\[[^\]]*\]\}/g, '${Token}');
};

const load = (topic) => {
  const table = require(path.join(__dirname, 'pairs', `${topic}.js`));
  for (const kind of Object.keys(table)) {
    if (!kinds.includes(kind)) throw new Error(`${topic}: no such kind of pairs: ${kind}`);
  }
  return table;
};

const topics_in = (directory) =>
  fs
    .readdirSync(directory)
    .filter((name) => name.endsWith('.js') && name !== 'support.js')
    .map((name) => name.slice(0, -3))
    .sort();

const make_app = (outdir, validate) =>
  new cdk.App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: validate });

const build = (kind, make, app) => {
  if (kind.includes('app_')) return make(app);
  return make(new cdk.Stack(app, 'S'));
};

const report_findings = (outdir, name) => {
  const file = path.join(outdir, 'validation-report.json');
  if (!fs.existsSync(file)) return;
  for (const plugin of JSON.parse(fs.readFileSync(file, 'utf8')).pluginReports) {
    for (const v of plugin.violations ?? []) {
      const where = (v.violatingConstructs ?? []).map((c) => c.constructPath).join(' ');
      console.log(`${name}: ${v.ruleName} ${v.description} ${where}`);
    }
  }
};

const run_pair = (name, kind, make, out, scratch, validate) => {
  const outdir = path.join(scratch, name);
  const app = make_app(outdir, validate);
  build(kind, make, app);
  const stacks = app.synth().stacksRecursively;
  if (stacks.length === 0) throw new Error(`${name} makes no stack`);
  for (const stack of stacks) {
    const ending = kind.startsWith('run_time_') ? 'run_time.json' : 'template.json';
    fs.copyFileSync(stack.templateFullPath, path.join(out, `${name}.${stack.id}.${ending}`));
  }
  fs.copyFileSync(path.join(outdir, 'tree.json'), path.join(out, `${name}.tree.json`));
  const nested = fs.readdirSync(outdir).filter((file) => file.endsWith('.nested.template.json'));
  for (const file of nested) fs.copyFileSync(path.join(outdir, file), path.join(out, `${name}.${file}`));
  if (validate) report_findings(outdir, name);
  return stacks.length + nested.length;
};

const run_error = (name, kind, make, out, scratch) => {
  const app = make_app(path.join(scratch, name), false);
  let message;
  try {
    build(kind, make, app);
    app.synth();
  } catch (error) {
    message = error.message;
  }
  if (message === undefined) throw new Error(`${name} must be refused, but it is not`);
  fs.writeFileSync(path.join(out, `${name}.error.txt`), without_artifacts(message));
};

const main = (args) => {
  const validate = args[0] === '--validate';
  const [out, ...wanted] = validate ? args.slice(1) : args;
  if (out === undefined)
    throw new Error('usage: node oracle.js [--validate] <output directory> [<topic> ...]');
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
  process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
  const counts = { pairs: 0, templates: 0, errors: 0 };
  const faults = [];
  for (const topic of wanted.length > 0 ? wanted : topics_in(path.join(__dirname, 'pairs'))) {
    const seen = new Set();
    for (const [kind, table] of Object.entries(load(topic))) {
      for (const [pair, make] of Object.entries(table)) {
        const name = `${topic}.${pair}`;
        try {
          if (seen.has(pair)) throw new Error(`${name} is there twice`);
          seen.add(pair);
          if (kind.endsWith('errors')) {
            run_error(name, kind, make, out, scratch);
            counts.errors += 1;
          } else {
            counts.templates += run_pair(name, kind, make, out, scratch, validate);
            counts.pairs += 1;
          }
        } catch (error) {
          faults.push(`${name}: ${error.stack}`);
        }
      }
    }
  }
  console.log(`${counts.pairs} pairs with ${counts.templates} templates, ${counts.errors} errors`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
};

main(process.argv.slice(2));
