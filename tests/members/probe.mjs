// SPDX-License-Identifier: Apache-2.0
// Asks a compiler which types and members there are: a translation unit with one line for each question, of which those
// with an error are answered no.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The lines that ask for `types`, each `{ scope, name, kind, members: [{ cpp, isStatic }] }`. Whatever is there answers
 * one line of its question at least: what is a class in the package may be a class, an enumeration, a concept or a
 * namespace here, and its member whatever a using-declaration finds: functions with all overloads, templates, data.
 */
export function probeOf(headers, types, renamed = []) {
  const lines = [];
  const questions = [];  // for each line what it asks
  const line = (text, question) => { lines.push(text); questions.push(question); };
  for (const [from, to] of renamed) line(`#define ${from} ${to}`);
  for (const header of headers) line(`#include <${header}>`);
  for (const [from] of renamed) line(`#undef ${from}`);
  types.forEach((type, i) => {
    const path = `${type.scope}::${type.name}`;
    line(`namespace t${i} { using T = ${path}; }`, { type: i });
    line(`namespace c${i} { template <class G> concept C = ${path}<G>; }`, { type: i });
    line(`namespace n${i} { namespace N = ${path}; }`, { type: i });
    if (type.members.length === 0) return;
    line(`struct P${i} : ${path} {`, { base: i });
    type.members.forEach(({ cpp }, j) => line(`using ${path}::${cpp};`, { type: i, member: j, inBase: true }));
    line("};");
    type.members.forEach(({ cpp, isStatic }, j) => {
      if (!isStatic) return;
      line(`using V${i}_${j} = decltype(${path}::${cpp});`, { type: i, member: j });
      line(`namespace n${i}_${j} { using ${path}::${cpp}; }`, { type: i, member: j });
    });
  });
  return { text: lines.join("\n") + "\n", questions };
}

/** Of each type whether it is there, and of each member: `[{ there, members: [bool] }]`. */
export function answersOf(types, questions, badLines) {
  const answers = types.map(({ members }) => ({ there: false, members: members.map(() => false) }));
  const noBase = new Set(questions.flatMap((question, at) =>
    question?.base !== undefined && badLines.has(at + 1) ? [question.base] : []));
  questions.forEach((question, at) => {
    if (question?.type === undefined || badLines.has(at + 1)) return;
    if (question.inBase && noBase.has(question.type)) return;  // a compiler may say nothing of the members of no base
    const answer = answers[question.type];
    if (question.member === undefined) answer.there = true;
    else answer.members[question.member] = true;
  });
  for (const answer of answers) if (!answer.there) answer.members.fill(false);
  return answers;
}

/** Compiles the probe, and says in which of its lines there are errors. */
export function badLinesOf(text, { compiler, flags }) {
  const folder = mkdtempSync(join(tmpdir(), "members-"));
  try {
    const file = join(folder, "probe.cpp");
    writeFileSync(file, text);
    const noLimit = /clang/.test(compiler) ? ["-ferror-limit=0", "-fno-spell-checking"] : ["-fmax-errors=0"];
    const run = spawnSync(compiler, [...flags, ...noLimit, "-w", "-fsyntax-only", file],
      { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, LC_ALL: "C" } });
    if (run.error !== undefined) throw run.error;
    const bad = new Set();
    for (const [message, where, number] of run.stderr.matchAll(/^(.*?):(\d+):\d+: (?:fatal )?error: .*$/gm)) {
      if (where !== file || message.includes("fatal error")) throw new Error(`the headers do not compile: ${message}`);
      bad.add(Number(number));
    }
    if (run.status !== 0 && bad.size === 0) throw new Error(`${compiler} fails: ${run.stderr}`);
    return bad;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
