// SPDX-License-Identifier: Apache-2.0
// Which of many things a test looks at: those that a branch changed first, then others by a seed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";

/** A number that is the same for a text wherever it is asked. */
export function hashOf(text) {
  return createHash("md5").update(text).digest().readUInt32BE();
}

/** The seed of a test, or the one that CONSTCLOUD_SEED says. */
export function seedOr(seed) {
  return Number(process.env.CONSTCLOUD_SEED ?? seed);
}

/** In an order that the seed says. */
export function shuffled(names, seed) {
  return names.map((name) => [hashOf(`${seed} ${name}`), name]).sort(([a], [b]) => a - b).map(([, name]) => name);
}

/** The files of a folder that differ from those of the branch that this one goes to, as far as git knows. */
export function changedFiles(source, folder) {
  const git = (...words) => spawnSync("git", ["-C", source, ...words], { encoding: "utf8" });
  const bases = ["origin/main", "main"].map((name) => git("merge-base", "HEAD", name));
  const base = bases.find(({ status }) => status === 0);
  if (base === undefined) return new Set();
  return new Set(git("diff", "--name-only", "--relative", base.stdout.trim(), "--", folder).stdout.trim().split("\n"));
}
