// SPDX-License-Identifier: Apache-2.0
// The JSON values that are written as YAML by constcloud and by the npm package: one list, the same in every run.
'use strict';

const choices = require('../support/random.js');

// Pieces of texts that mean something to YAML, in some place or in all.
const pieces = [
  ...' \t\n-?:,[]{}#&*!|>\'"%@`\\/~=<+._0189abexyYnNfTZ$',
  '\n\n', '  ', ' #', ': ', '- ', '? ', '---', '...', '<<', 'true', 'null', 'No', 'off', '0x', '0b1', '1e', '.5', '12:30',
  '2012-10-17', 'T12:00:00', '.inf', '.nan', 'word', 'a longer piece of text with blanks', '\r', '\r\n', '\0', '\x07',
  '\x0b', '\x1b', '\x1f', '\x7f', '\x80', '\x85', '\x9f', '\xa0', '\xad', 'ä', '€', '\u2028', '\u2029', '\ufeff', '\ufffd',
  '😀', '${A}', 'AWS::S3::Bucket', 'arn:aws:iam::123456789012:role/x', '!Ref', '*',
];

// Texts that another schema, a digit more or a digit less would read differently.
const texts = [
  '', '~', 'null', 'Null', 'NULL', 'nULL', 'y', 'Y', 'yes', 'Yes', 'YES', 'yES', 'n', 'N', 'no', 'No', 'NO', 'nO', 'true', 'True',
  'TRUE', 'tRUE', 'false', 'False', 'FALSE', 'on', 'On', 'ON', 'oN', 'off', 'Off', 'OFF', 'oFF', '0', '00', '-0', '+0', '08',
  '0o7', '0o8', '0b', '0b1', '-0b_', '0b2', '0x', '0x_', '0xfF', '0xg', '1_000', '_1', '1_', '-', '+', '--', '1.', '.1', '.', '-.', '+._',
  '1.2.3', '1e3', '1e', 'e3', 'E3', '-e5', '.e5', '1.5e+3', '1.5e+', '1_0.5_e3', '.inf', '-.Inf', '+.INF', '.iNF', '.nan', '-.nan', '.NaN',
  '.NAN', '.Nan', '12:30', '12:60', '12:5', '-1_2:30:59', '12:30:59.5', '12:', '12:3x', ':30', '190:20:30.15_', '1:2.', '1:75', '12e:30', '2012-10-17',
  '2012-1-1', '12-10-17', '2012-10-17T12:00:00', '2012-10-17t1:2:3.4Z', '2012-10-17 12:00:00 +1', '2012-10-17 \t 12:00:00\t-03:30',
  '2012-10-17T12:00:00 +01:0', '2012-10-17T12:00', '2012-10-17T12:00:00.', '2012-10-17T12:00:00+35', '2012-10-17 ', '2012-10-17x', '2012-100-17',
  '<<', '<< ', '<', '=', '...', '---', '--- a', '%', '%YAML', 'a\n---', 'a\n%', 'a\r---', 'a\u2028---', '\u2029%', 'a\u2027...', '- a', '-a', '?', '? a', '?a',
  ':', ':a', ': a', 'a:', 'a: b', 'a:b', 'a:\tb', 'a #b', 'a#b', 'a\t#b', '#', 'a ', ' a', 'a\t', '\ta', 'a\tb', "'", '"', "it's", 'say "x"', `both ' and "`, "''",
  '\\', 'a\\nb', '\n', '\n\n', ' \n', '\n ', '\n\ta', '  \n\n  a', 'a\n', 'a\n\n', 'a\n \n', 'a \n', 'a\n ', 'a\n\t', 'a\nb', 'a\n\nb', 'a\n\n\nb\n', ' a\nb', '\na\n', '\n a\n',
  ' \n a\n', '\ta\nb', 'a\n b\n  c\n', 'a\nb  ', 'a\nb\t\n', "it's\n", '"\n\t', '\x07\n', '\x00 \n \x00', ' \n', 'a\x1b' + '\n'.repeat(3) + 'long enough for two lines '.repeat(2),
  'control \x01 \n then \n\n  a line that starts with blanks and is long\n', 'ends \x01 with a break, and is long enough for lines\n',
  // in double quotes and JSON, 36 to 43 characters: from 40 on, a line break is one
  ...Array.from({ length: 8 }, (_, i) => `\x01${'x'.repeat(25 + i)}\ny`), ...Array.from({ length: 8 }, (_, i) => `\x01${'😀'.repeat(12)}${'€'.repeat(i + 1)}\ny`),
  '\x01 a\r%b\nlong enough for two lines, really', '\x01\n\n\n', '\x01'.repeat(8) + '\n\n\n b',
  'word '.repeat(60), ('word '.repeat(40) + '\n').repeat(3), 'x'.repeat(1024), 'x'.repeat(1025), '😀'.repeat(512), '😀'.repeat(513), '"' + 'x'.repeat(1022), '"' + 'x'.repeat(1021), '\n' + 'k'.repeat(1021), '\n' + 'k'.repeat(1020),
  'exports.handler = async (event) => {\n  return { statusCode: 200 };\n};', '#!/bin/sh\necho "$1"\n', '{"a": 1}', '{"Fn::Sub": "x"}', '\ufeffa', '\ufffe', '\xa0', '\x85', 'café', '日本語: テキスト',
];

const numbers = [0, -0, 1, -1, 1.5, 1e21, 1e-7, 123456789012345680000, 5e-324, 1.7976931348623157e308, -0.1, 2 ** 53, 1e400, -1e400];

/** All values: each text as a document, as a key, and in places of different depth; then made-up texts and structures. */
function* values(seed, count) {
  for (const text of texts) {
    yield text;
    yield { [text]: text, Other: [text, [text, { [text]: [] }], { [text]: { [text]: {} } }] };
    yield [text, { A: { B: text } }];
  }
  for (const number of numbers) yield { [number]: number, A: [number] };
  yield* [null, true, false, [], {}, [[]], [{}], [[[]], [[1, [2]], 3]], { A: [], B: {}, C: null, D: [[], {}, null, true], E: [{ F: 1, G: 2 }, [{ H: [{}] }]] }];

  const { random, below } = choices(seed);
  const text = () => (below(4) === 0 ? texts[below(texts.length)] : Array.from({ length: below(random() < 0.1 ? 40 : 7) }, () => pieces[below(pieces.length)]).join(''));
  const value = (depth) => {
    const kind = below(depth === 0 ? 7 : 12);
    if (kind < 5) return text();
    if (kind === 5) return [null, true, false][below(3)];
    if (kind === 6) return below(2) === 0 ? numbers[below(numbers.length)] : (random() - 0.5) * 10 ** below(30);
    if (kind < 9) return Array.from({ length: below(4) }, () => value(depth - 1));
    return Object.fromEntries(Array.from({ length: below(5) }, () => [text(), value(depth - 1)]));
  };
  for (let i = 0; i !== count; ++i) yield value(i % 5);
}

/** JSON text that keeps what JSON.stringify drops: the sign of -0, and infinity. */
function toJson(value) {
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.keys(value).map((key) => `${JSON.stringify(key)}:${toJson(value[key])}`).join(',')}}`;
  }
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : value === Infinity ? '1e999' : value === -Infinity ? '-1e999' : String(value);
  return JSON.stringify(value);
}

module.exports = { values, toJson };
