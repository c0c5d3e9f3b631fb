// SPDX-License-Identifier: Apache-2.0
// without_findings.js takes out the findings, and nothing else that looks like one.
'use strict';

const assert = require('assert');
const { execFileSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const layout = (json) => JSON.stringify(json, undefined, 2);
const finding = { type: 'aws:cdk:warning', data: 'It is odd: correct it [ack: constcloud:core.danglingReference]' };

/// None of these is a finding.
const others = [
  { type: 'aws:cdk:logicalId', data: 'Odd' },
  { type: 'aws:cdk:warning', data: 'It is odd [ack: @aws-cdk/core:Stack.templateSize]' },
  { type: 'aws:cdk:warning', data: 'It is odd [ack: my-constcloud:core.danglingReference]' },
  { type: 'aws:cdk:warning', data: 'It is odd [ack: constcloud:danglingReference]' },
  { type: 'aws:cdk:warning', data: 'It is odd [ack: constcloud:core.danglingReference] or not' },
  { type: 'aws:cdk:warning', data: 'It is odd: constcloud:core.danglingReference' },
  { type: 'aws:cdk:warning', data: ['It is odd [ack: constcloud:core.danglingReference]'] },
  { type: 'aws:cdk:info', data: finding.data },
  { type: 'aws:cdk:error', data: finding.data },
  { ...finding, trace: [] },
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'constcloud-findings-'));
try {
  const put = (name, json) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), layout(json));
  };
  const check = (name, json) => assert.strictEqual(fs.readFileSync(path.join(folder, name), 'utf8'), layout(json), name);
  const with_findings = { '/S/A': [finding], '/S/B': [...others, finding, others[0]], '/constcloud:core.x': others };
  const without = { '/S/B': [...others, others[0]], '/constcloud:core.x': others };
  put('a/S.metadata.json', with_findings);
  put('a/assembly-Stage/S.metadata.json', with_findings);
  put('a/asset.0123/S.metadata.json', with_findings);
  put('a/S.template.json', with_findings);
  put('a/manifest.json', with_findings);
  put('a/T.metadata.json', without);

  const printed = execFileSync(process.execPath, [path.join(__dirname, 'without_findings.js'), folder], { encoding: 'utf8' });
  const lines = (name) => `${name} /S/A: ${finding.data}\n${name} /S/B: ${finding.data}\n`;
  assert.strictEqual(printed, lines('a/S.metadata.json') + lines('a/assembly-Stage/S.metadata.json'));
  check('a/S.metadata.json', without);
  check('a/assembly-Stage/S.metadata.json', without);
  check('a/asset.0123/S.metadata.json', with_findings);
  check('a/S.template.json', with_findings);
  check('a/manifest.json', with_findings);
  check('a/T.metadata.json', without);

  // A layout that would be lost is not passed over.
  fs.writeFileSync(path.join(folder, 'a/T.metadata.json'), JSON.stringify(without));
  assert.throws(() => execFileSync(process.execPath, [path.join(__dirname, 'without_findings.js'), folder], { stdio: 'pipe' }));
} finally {
  fs.rmSync(folder, { recursive: true });
}
