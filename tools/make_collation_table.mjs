#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Writes include/constcloud/text/detail/collation_table.hpp: what JavaScript's localeCompare knows of the characters up to
// U+017F and of the combining marks. All of it comes from asking Intl.Collator, which only says how two texts compare.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const usage = `usage: node make_collation_table.mjs [--check]

Writes the table; with --check it writes nothing, and fails if the file is not what would be written.`;

const here = dirname(fileURLToPath(import.meta.url));
const file = resolve(here, "../include/constcloud/text/detail/collation_table.hpp");

const all = new Intl.Collator("en-US");
const primary = new Intl.Collator("en-US", { sensitivity: "base" });
const secondary = new Intl.Collator("en-US", { sensitivity: "accent" });

const span = (from, to) => Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
const last = 0x180;
const marks_from = 0x300;
const marks_to = 0x363; // the marks from there on are letters above other letters
const characters = span(0, last).filter((c) => all.compare(c, "") !== 0);
const marks = span(marks_from, marks_to).filter((c) => all.compare(c, "") !== 0);

const sorted = (list, collator) => [...list].sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
/** The rank of each text: equal for equal ones, 1 and more. */
function ranks(list, collator) {
  const rank = new Map();
  let previous;
  let current = 0;
  for (const text of sorted(list, collator)) {
    if (previous === undefined || collator.compare(previous, text) !== 0) ++current;
    rank.set(text, current);
    previous = text;
  }
  return rank;
}

// --- primary: one of its own, or two or three letters in one ---------------------------------------------------------------
const letters = [...characters, "\u2044", "\u02bc"]; // the last two are in the fractions and in the n with an apostrophe
const own = []; // per class of equal characters, the one that stands for it
const class_of = (c) => own.find((known) => primary.compare(known, c) === 0);
const several = new Map();
function split(c) {
  const parts = [...c.normalize("NFKD")].filter((part) => primary.compare(part, "") !== 0);
  if (parts.length > 1) return primary.compare(c, parts.join("")) === 0 ? parts : undefined;
  for (const first of "aos") {
    for (const second of "es") if (primary.compare(c, first + second) === 0) return [first, second];
  }
  return undefined;
}
for (const c of letters) {
  const parts = class_of(c) === undefined ? split(c) : undefined;
  if (parts) several.set(c, parts);
  else if (class_of(c) === undefined) own.push(c);
}
const primary_rank = ranks(own, primary);
const heads = (c) => (several.get(c) ?? [c]).map(class_of);

// --- secondary: the marks, and behind them those of letters that no mark makes ---------------------------------------------
const mark_rank = ranks(marks, secondary); // from 1; 0 is "no mark", and what has a primary weighs less than any mark
let special = Math.max(...mark_rank.values());
const specials = new Map();
function accent(c) {
  const base = heads(c);
  if (secondary.compare(c, base.join("")) === 0) return 0;
  if (base.length === 1) {
    const mark = marks.find((m) => secondary.compare(c, base[0] + m) === 0);
    if (mark) return mark_rank.get(mark);
  }
  const greatest = marks.every((m) => secondary.compare(c, base[0] + m + base.slice(1).join("")) > 0);
  if (!greatest) throw new Error(`the secondary weight of ${c} is among those of the marks`);
  const known = [...specials.keys()].find((s) => secondary.compare(s, c) === 0);
  if (known) return specials.get(known);
  specials.set(c, ++special);
  return special;
}

// --- tertiary: 1 lower case, 2 a variant of it, 3 upper case, 4 a variant of that -------------------------------------------
function variant(c) {
  const base = heads(c);
  const decomposed = c.normalize("NFD");
  const bare = decomposed.length > 1 && primary.compare(decomposed.slice(1), "") === 0 ? decomposed[0] : c;
  const lower = base.join("").toLowerCase();
  const upper = base.join("").toUpperCase();
  const alike = secondary.compare(bare, lower) === 0;
  if (!alike) return bare.toLowerCase() === bare ? 1 : 3; // nothing else has these weights but its other case
  if (all.compare(bare, lower) === 0) return 1;
  if (lower === upper) return 2;
  if (all.compare(bare, upper) === 0) return 3;
  return all.compare(bare, upper[0] + lower.slice(1)) < 0 ? 2 : 4;
}

/** The weights as one integer: three primaries of 7 bits from the lowest up, the mark of the first, the variant of all. */
function packed(c) {
  if (all.compare(c, "") === 0) return 0;
  const code = c.charCodeAt(0);
  if (code >= marks_from) return mark_rank.get(c) << 21;
  const [first, second = 0, third = 0] = heads(c).map((head) => primary_rank.get(head));
  return (first | (second << 7) | (third << 14) | (accent(c) << 21) | (variant(c) << 28)) >>> 0;
}

const table = [...span(0, last), ...span(marks_from, marks_to)].map(packed);
if (Math.max(...primary_rank.values()) > 127 || special > 127) throw new Error("a weight needs more than 7 bits");

// --- the model that compare_collated has of it, against Intl.Collator ------------------------------------------------------
function weights(text) {
  const levels = [[], [], []];
  const points = [...text];
  for (let i = 0; i !== points.length; ++i) {
    let code = points[i].codePointAt(0);
    if ((points[i] === "l" || points[i] === "L") && points[i + 1] === "\u00b7") {
      code = points[i] === "l" ? 0x140 : 0x13f;
      ++i;
    }
    const entry = table[code >= marks_from ? code - marks_from + last : code];
    const [first, second, third] = [entry & 127, (entry >> 7) & 127, (entry >> 14) & 127];
    const mark = (entry >> 21) & 127;
    const add = (head) => head !== 0 && (levels[0].push(head), levels[1].push(0.5), levels[2].push(entry >>> 28));
    add(first);
    if (mark !== 0) levels[1].push(mark), levels[2].push(1);
    add(second);
    add(third);
  }
  return levels;
}
function model(a, b) {
  const left = weights(a);
  const right = weights(b);
  for (let level = 0; level !== 3; ++level) {
    for (let i = 0; ; ++i) {
      const difference = (left[level][i] ?? 0) - (right[level][i] ?? 0);
      if (difference !== 0) return Math.sign(difference);
      if (i >= left[level].length) break;
    }
  }
  return 0;
}
function verify(a, b) {
  const expected = Math.sign(all.compare(a, b));
  if (model(a, b) !== expected) {
    throw new Error(`${JSON.stringify(a)} and ${JSON.stringify(b)} compare as ${expected}, in the table as ${model(a, b)}`);
  }
}
const known = [...span(0, last), ...span(marks_from, marks_to)];
for (const a of known) for (const b of known) verify(a, b);
let state = 1;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const random_text = (alphabet) => Array.from({ length: random(7) }, () => alphabet[random(alphabet.length)]).join("");
const letters_only = [..."aAbBlLsSoOeEæÆœßſøØéÉèÈĳĲŀĿ·ðÐđĐ1²½-/ "];
const decomposed = [...letters_only.filter((c) => c < "\x7f"), ...[..."aos"].flatMap((c) => marks.map((m) => c + m))];
for (let i = 0; i !== 200_000; ++i) {
  const alphabet = [characters, letters_only, decomposed][i % 3];
  verify(random_text(alphabet), random_text(alphabet));
}

const rows = [];
for (let i = 0; i < table.length; i += 8) {
  rows.push("    " + table.slice(i, i + 8).map((entry) => `0x${entry.toString(16)},`).join(" "));
}
const text = `// SPDX-License-Identifier: Apache-2.0
#pragma once
// GENERATED by tools/make_collation_table.mjs: the weights by which localeCompare orders characters (en-US).
#include <constcloud/base/standard.hpp>
#include <cstdint>

namespace constcloud::text::detail {

// clang-format off
/// The characters up to U+017F and then the marks from U+0300 to U+0362. From the lowest bit: three primary weights of 7
/// bits (of a letter that is two or three in one), 7 bits for the mark of the first, 4 for case and variant.
inline constexpr std::uint32_t collation_table[] = {
${rows.join("\n")}
};
// clang-format on

}  // namespace constcloud::text::detail
`;

const arguments_given = process.argv.slice(2);
if (arguments_given.length === 0) {
  writeFileSync(file, text);
} else if (arguments_given.length === 1 && arguments_given[0] === "--check") {
  if (readFileSync(file, "utf8") !== text) {
    console.error(`${relative(process.cwd(), file)} is not what ${relative(process.cwd(), process.argv[1])} writes`);
    process.exit(1);
  }
} else {
  console.error(usage);
  process.exit(2);
}
