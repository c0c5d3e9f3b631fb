// SPDX-License-Identifier: Apache-2.0
// Makes trees of files and lists of patterns at random, and asks aws-cdk-lib and a program of ours the same about them:
// fingerprints, what is ignored, and copies.
//   node compare.js <program> <empty folder> <number of cases> [seed]
'use strict';
const child_process = require('child_process');
const fs = require('fs');
const path = require('path');

const [, , program, folder, countText, seedText] = process.argv;
const count = Number(countText);
const seed = Number(seedText ?? 1);
const { random, below, pick, chance, times } = require('../support/random.js')(seed);
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
process.env.HOME = path.join(folder, 'home'); // the package keeps fingerprints there
const { App, FileSystem, IgnoreStrategy, Stack } = require('aws-cdk-lib');
const lambda = require('aws-cdk-lib/aws-lambda');
const { Asset } = require('aws-cdk-lib/aws-s3-assets');

const names = ['a', 'b', 'c', 'ab', 'abc', 'A', 'aB', 'x.js', 'X.JS', 'x.min.js', 'y.ts', 'index.js', 'node_modules',
  'test', 'a.txt', '.hidden', '.git', '.env.js', '..dots', '...', 'sp ace', ' lead', 'trail ', '!bang', '#hash', '[br]',
  '[a]', 'br{a,b}', '{a}', 'a1', 'a2', 'a01', 'ü', 'é.js', 'É.js', 'ß', '\u017f', '\u212a', 'ı', 'İ', 'ǆ', 'ǅ', 'ς', 'Σ', 'K', 'ῼ', '日本', '😀', '😀.js', 'a😀b', '\ufb00.txt',
  '\ue000', '\u{10400}', '\u{10428}', 'back\\slash', 'constructor', 'toString', '__proto__', 'star*', 'q?', 'new\nline', '-dash', 'a-b',
  'a+b', '(p)', '$d', '^c', 'a|b', 'tab\t', '\u00a0nbsp', '\ufeffbom', 'a.b.c', 'a,b', '~', "it's", '@', '%25', '&'];

// --- trees -----------------------------------------------------------------------------------------------------------

const outside = path.join(folder, 'outside');
fs.mkdirSync(path.join(outside, 'inner'), { recursive: true });
fs.writeFileSync(path.join(outside, 'file.txt'), 'outside\r\n');
fs.writeFileSync(path.join(outside, 'inner', 'deep.js'), 'deep');
fs.symlinkSync('../file.txt', path.join(outside, 'inner', 'up'));
child_process.execFileSync('mkfifo', [path.join(outside, 'pipe')]);

function content() {
  const pieces = [];
  const size = pick([0, 0, 1, 5, 40, 300, 8190, 8191, 8192, 8193, 16384, 20000]);
  const units = ['a', 'line\n', 'line\r\n', '\r', '\n', 'é', '日', '😀', ' '.repeat(7)];
  if (chance(0.2)) units.push('\0');
  const bytes = chance(0.2) ? [0xff, 0xc3, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0xed, 0xa0, 0x80, 0xc0, 0xf5] : [];
  let length = 0;
  while (length < size) {
    const piece = bytes.length && chance(0.2) ? Buffer.from([pick(bytes)]) : Buffer.from(pick(units));
    pieces.push(piece);
    length += piece.length;
  }
  let all = Buffer.concat(pieces);
  if (chance(0.3)) all = all.subarray(0, size);
  // What stands at the ends of the pieces that are read.
  for (const end of [8192, 16384]) {
    if (all.length >= end && chance(0.4)) all[end - 1] = pick([0x0d, 0x0a, 0xc3, 0]);
  }
  return all;
}

function target(root, at) {
  return pick([
    () => pick(names), () => '../' + pick(names), () => '.', () => '..', () => './' + pick(names) + '/' + pick(names),
    () => path.join(root, pick(names)), () => root, () => path.dirname(root), () => '/nowhere/' + pick(names),
    () => path.join(outside, 'file.txt'), () => path.join(outside, 'inner'), () => outside,
    () => path.relative(path.dirname(at), path.join(outside, 'file.txt')),
    () => path.relative(path.dirname(at), path.join(outside, 'inner')), () => path.join(outside, 'inner', 'up'),
    () => path.basename(at), () => 'a/../b/./c', () => path.relative(path.dirname(at), path.join(root, pick(names), pick(names))),
    () => path.join(outside, chance(0.1) ? 'pipe' : 'inner'),
  ])();
}

// Few links: where all are followed, each doubles what there is to walk over.
let links = 0;
function fill(root, at, depth) {
  fs.mkdirSync(at, { recursive: true });
  for (const name of new Set(times(below(6), () => pick(names)))) {
    const here = path.join(at, name);
    const kind = random();
    if (kind < 0.3 && depth < 4) fill(root, here, depth + 1);
    else if (kind < 0.5 && ++links < 5) fs.symlinkSync(target(root, here), here);
    else if (kind < 0.505) child_process.execFileSync('mkfifo', [here]);
    else fs.writeFileSync(here, content(), { mode: pick([0o644, 0o755, 0o600]) });
  }
}

// --- patterns --------------------------------------------------------------------------------------------------------

const usual = ['*', '**', '*.js', '**/*.js', '!*.js', '!**/x.js', 'node_modules', 'node_modules/', '**/node_modules', '/a', 'a/',
  'a/**', '!a/**', 'a/*', '**/a', '*.*', '.*', '!.*', '?', '??', 'a*', '*b', '[a-c]', '[!a]', '!index.js', 'test/**/*.js',
  '**/.git', '*.{js,ts}', 'a{1..3}', '!(*.js)', '+(a|b)', '@(a|b)*', '**/*', '!a', '!a/b', '!/a/b/c', 'A', '*.JS', 'É*', 'ü',
  '/*', '!/*/', '/*/', '#hash', '\\#hash', '\\!bang', '!!a', 'sp\\ ace', 'trail\\ ', ' lead', 'a ', '', ' ', '.', '..', './a', '/', '//a', 'a//b',
  '**/**', 'a/**/b', '**/a/**/b/**', '**/a/b/**/c/**', 'a/**/b/**/c', '*/*', '*/', '**/', '[', '[a', 'a]', '[]a]', '[^a]*', '{a,b', '*(a|b)c', '?(a)b', '!()',
  '\u212a', 'K', 'k', '\u017f', 's', 'ß', 'σ', 'ǅ', 'i', '[σ]', '[à-ö]', '😀', '?😀?', '\u{10428}', '[😀]', '\ufeffbom'];
const tokens = ['a', 'b', 'c', 'x', '.js', '.', '*', '*', '**', '?', '/', '/', '!', '\\', '[a-c]', '[!a]', '[^b]', '[z-a]', '[a-]', '[]', '[]a]', '[\\]]', '[[:digit:]]',
  '[![:alpha:]]', '[a[:space:]]', '[[:graph:]]', '{a,b}', '{b,c{1..3}}', '{1..3}', '{01..10..4}', '{c..a}', '{a}', '{,a}', '{}', '${a,b}', '+(a|b)', '!(x)', '!(a|*.js)', '?(a)', '*(a|b)', '@(a|*.js)',
  '*(a|+(b|c))', '!(!(a)|b)', '@(?(a)|b)', '+(a|*(.b)|@(c))', '!(a)!(b)', '+(a', ' ', '(', ')', '|', '+', '$', '^', '#', '[', ']', '{', '}', '\t', '-', ',', '..', '\\*', '\\\\', '\\ ',
  'é', 'É', '😀', '1', '\\d', '\\w', '\\b', '\\1', '\\u0061', '\\x61', '{2}', '{1,}', '(a)', '\r\n', '\n', '\u2028', '~', '@', '!(', '.*', '*.', '[.]', '[.]*', '\\.'];

function pattern() {
  if (chance(0.4)) return pick(usual);
  if (chance(0.3)) return (chance(0.3) ? '!' : '') + times(1 + below(3), () => (chance(0.4) ? pick(['*', '**', '?', '*.js']) : pick(names))).join('/');
  return times(1 + below(7), () => pick(tokens)).join('');
}
const patterns = () => times(below(5), pattern);
const relativePath = () => times(1 + below(4), () => pick(names)).join('/');

/** A path that the pattern may mean. */
function near(text) {
  const made = text.replace(/^[!/ ]+/, '').replace(/\*\*?/g, () => pick(['a', 'a/b', 'x.js', '', '.b']))
    .replace(/\?/g, () => pick(['a', 'é', '.'])).replace(/\[[^\]]*\]/g, () => pick(['a', 'b', '.', 'z', '-', '1']))
    .replace(/\{([^,}]*)[,}].*/g, '$1').replace(/[!?+*@]\(([^)|]*)[^)]*\)/g, (_, a) => pick([a, '', a + a]))
    .replace(/\\(.)/g, '$1').replace(/\/+/g, '/').replace(/[/ ]+$/, '') + pick(['', '', '/a', '.js', 'x', '/b/c']);
  const kept = made.split('/').filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
  return kept || pick(names);
}

// --- questions and the package's answers ----------------------------------------------------------------------------

const root = '/r';
function verdict(f) {
  try {
    return f() ? '1' : '0';
  } catch {
    return 'E';
  }
}
function ignores({ mode, patterns, paths }) {
  const strategy = IgnoreStrategy[mode](root, [...patterns]);
  return paths.map((p) => verdict(() => strategy.ignores(`${root}/${p}`)) + verdict(() => strategy.completelyIgnores(`${root}/${p}`))).join('');
}
const options = (q) => ({ extraHash: q.extra, exclude: [...q.patterns], ignoreMode: q.mode, follow: q.follow });

function listing(at, name = '') {
  if (!fs.existsSync(at)) return ['missing'];
  return fs.readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const here = path.join(at, entry.name);
    const inner = `${name}/${entry.name}`;
    if (entry.isSymbolicLink()) return [`${inner} -> ${fs.readlinkSync(here)}`];
    if (entry.isDirectory()) return [`${inner}/`, ...listing(here, inner)];
    return [`${inner} ${(fs.statSync(here).mode & 0o7777).toString(8)} ${fs.readFileSync(here, 'base64')}`];
  });
}

const questions = [];
const expected = [];
function ask(question, answer) {
  questions.push(question);
  try {
    expected.push(answer(question));
  } catch (error) {
    expected.push('error\t' + error.message.replace(/\n/g, ' '));
  }
}
const modes = ['glob', 'git', 'docker'];
const follows = ['never', 'always', 'external', 'internal-only'];

for (let i = 0; i < count; ++i) {
  for (const mode of modes) {
    const list = patterns();
    const paths = [...times(8, relativePath), ...list.flatMap((one) => [near(one), near(one)])];
    ask({ kind: 'ignores', mode, patterns: list, paths }, ignores);
  }
  if (i % 3 !== 0) continue;
  const tree = path.join(folder, `tree${i}`, 'root');
  links = 0;
  fill(tree, tree, 0);
  const shared = chance(0.3) ? [] : patterns();
  for (const follow of follows) {
    const mode = pick(modes);
    ask({ kind: 'fingerprint', path: tree, mode, follow, patterns: shared, extra: pick(['', 'extra']) }, (q) => FileSystem.fingerprint(q.path, options(q)));
    const to = path.join(folder, `copy${i}${follow}`);
    ask({ kind: 'copy', path: tree, mode, follow, patterns: shared, to: to + '.ours', theirs: to }, (q) => {
      fs.mkdirSync(to);
      FileSystem.copyDirectory(q.path, to, options(q));
      return 'copied';
    });
  }
  const file = path.join(folder, `single${i}.zip`);
  fs.writeFileSync(file, content());
  ask({ kind: 'fingerprint', path: file, mode: 'glob', follow: 'external', patterns: [], extra: '' }, (q) => FileSystem.fingerprint(q.path, options(q)));
  for (const follow of follows) {
    ask({ kind: 'fingerprint', path: tree, mode: 'glob', follow, patterns: [], extra: '' }, (q) => FileSystem.fingerprint(q.path, options(q)));
  }
}

// Assets: what they are called, what is known of them, and with which words they are refused.
const app = new App({ outdir: path.join(folder, 'theirs'), analyticsReporting: false });
let stacks = 0;
function stage({ path, code, mode, follow, patterns, assetHash, assetHashType }) {
  const props = { path, exclude: [...patterns], ignoreMode: mode, followSymlinks: follow, assetHash, assetHashType };
  const stack = new Stack(app, `S${stacks++}`);
  if (code) {
    const { path, ...options } = props;
    new lambda.Function(stack, 'F', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'a.b', code: lambda.Code.fromAsset(path, options) });
    return 'made';
  }
  const asset = new Asset(stack, 'A', props);
  return `${asset.assetHash} ${asset.assetPath} ${asset.isFile} ${asset.isZipArchive}`;
}
fill(path.join(folder, 'staged'), path.join(folder, 'staged', 'tree'), 0);
fs.writeFileSync(path.join(folder, 'staged', 'tree', 'file'), 'x');
fs.symlinkSync(path.join(outside, 'file.txt'), path.join(folder, 'staged', 'tree', 'out'));
for (const name of ['a.zip', 'b.JAR', 'c.tar.gz', 'd.Tgz', 'e.txt', 'noext', '.hidden', 'x.zip.bak']) {
  fs.writeFileSync(path.join(folder, 'staged', name), name);
}
for (const name of ['tree', 'a.zip', 'b.JAR', 'c.tar.gz', 'd.Tgz', 'e.txt', 'noext', '.hidden', 'x.zip.bak', 'none', 'tree/../e.txt', 'tree/']) {
  for (const code of [false, true]) {
    for (const follow of follows) {
      const hash = pick([{}, {}, { assetHash: 'mine' }, { assetHash: '' }]);
      const type = pick([{}, {}, {}, { assetHashType: pick(['source', 'output', 'bundle', 'custom']) }]);
      ask({ kind: 'stage', path: `${folder}/staged/${name}`, code, mode: pick(modes), follow, patterns: patterns(), ...hash, ...type }, stage);
    }
  }
}
ask({ kind: 'stage', path: path.join(outside, 'pipe'), code: false, mode: 'glob', follow: 'never', patterns: [], assetHash: 'mine' }, stage);
ask({ kind: 'stage', path: '', code: false, mode: 'glob', follow: 'never', patterns: [] }, stage);

// --- ours ------------------------------------------------------------------------------------------------------------

const file = path.join(folder, 'questions');
fs.writeFileSync(file, questions.map((question) => JSON.stringify(question) + '\n').join(''));
const output = child_process.execFileSync(program, [file], { maxBuffer: 1 << 30, encoding: 'utf8' });
const answers = output.split('\n');
let failures = 0;
const shown = (text) => (text.length > 600 ? text.slice(0, 600) + '...' : text);
// The messages of systems and of regular expressions are each one's own.
const kindOf = (answer) => (answer.startsWith('error\t') && !/^error\t(A|C|`)/.test(answer) ? (/external symbolic link|neither a file/.test(answer) ? answer : 'error') : answer);
const tally = {};
questions.forEach((question, i) => {
  let theirs = expected[i];
  let ours = answers[i];
  theirs = kindOf(theirs);
  ours = kindOf(ours);
  tally[question.kind] = (tally[question.kind] ?? 0) + 1;
  if (theirs === 'error') tally.errors = (tally.errors ?? 0) + 1;
  if (question.kind === 'ignores' && theirs !== 'error') {
    tally.ignored = (tally.ignored ?? 0) + theirs.split('1').length - 1;
    tally.kept = (tally.kept ?? 0) + theirs.split('0').length - 1;
  }
  if (theirs === 'copied' && ours === 'copied') {
    theirs = listing(question.theirs).join('\n');
    ours = listing(question.to).join('\n');
  }
  if (theirs === ours) return;
  // A glob that is no good is refused when it is read, not with the first path.
  if (question.mode === 'glob' && ours === 'error' && /^E+$/.test(theirs)) return;
  // With a hash of the program's own, files are first looked at when they are copied, with the assembly.
  if (question.assetHash && theirs === 'error') return;
  // Properties of Unicode are known here for ASCII only: all else is refused.
  if (/\[:\w+:\]/.test(question.patterns)) {
    if (ours === 'error') return;
    theirs = theirs.replace(/./g, (one, j) => (ours[j] === 'E' && /[^ -~]/.test(question.paths[j >> 1]) ? 'E' : one));
    if (theirs === ours) return;
  }
  if (++failures > 10) return;
  console.error(`seed ${seed}: ${JSON.stringify({ ...question, paths: undefined })}`);
  if (question.paths && theirs !== 'error' && ours !== 'error') {
    question.paths.forEach((p, j) => {
      const [a, b] = [theirs, ours].map((text) => text.slice(2 * j, 2 * j + 2));
      if (a !== b) console.error(`  ${JSON.stringify(p)}: ${a} in the package, ${b} here`);
    });
  } else {
    const here = new Set(ours.split('\n'));
    const there = new Set(theirs.split('\n'));
    const only = (lines, others) => shown([...lines].filter((line) => !others.has(line)).join('\n') || expected[i]);
    console.error(`  in the package: ${only(there, here)}\n  here:           ${only(here, there)}`);
  }
});
console.log(JSON.stringify(tally));
if (failures) {
  console.error(`${failures} of ${questions.length} answers differ`);
  process.exitCode = 1;
} else {
  fs.rmSync(folder, { recursive: true, force: true });
}
