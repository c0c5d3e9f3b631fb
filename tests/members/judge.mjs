// SPDX-License-Identifier: Apache-2.0
// What a set of modules that is said to be whole lacks, and which of its exceptions do not hold.

/** At most this share of the members of a set may be exceptions. */
const mostExceptions = 0.02;

const matches = (patterns, name) =>
  patterns.some((pattern) =>
    new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(name));

/**
 * Faults of a set `{ modules, exceptions, not_yet }`, as texts. `found` has the modules here:
 * `Map(module -> [{ name, there, members: [{ name, there }] }])`, all names those of the CDK in Python; `hasModule(name)`
 * says whether one is here at all, and `hasMember("aws_x.Type.member")` whether a member is.
 */
export function faultsOf(set, found, { hasModule, hasMember }) {
  const faults = [];
  const exceptions = new Map(Object.entries(set.exceptions ?? {}));
  const left = Object.values(set.not_yet ?? {}).flat();
  const used = new Set();
  let members = 0;
  for (const module of set.modules) {
    const types = found.get(module);
    if (types === undefined) { faults.push(`${module}: there is no such module`); continue; }
    for (const type of types) {
      const name = `${module}.${type.name}`;
      if (matches(left, name)) { used.add(name); continue; }
      members += type.members.length;
      if (!type.there) {
        faults.push(`${name}: the type is missing, with ${type.members.length} members`);
        continue;
      }
      for (const member of type.members) {
        const full = `${name}.${member.name}`;
        if (member.there) continue;
        if (matches(left, full)) { used.add(full); continue; }
        if (exceptions.has(full)) used.add(full);
        else faults.push(`${full}: missing`);
      }
    }
  }
  for (const pattern of left) {
    if (![...used].some((name) => matches([pattern], name))) faults.push(`${pattern}: nothing is left out by it`);
  }
  for (const [full, { reason, lacks, instead }] of exceptions) {
    if (!used.has(full)) faults.push(`${full}: an exception for what is no member that is missing`);
    if (!reason) faults.push(`${full}: an exception without a reason`);
    if (lacks === undefined) continue;
    if (hasModule(lacks)) faults.push(`${full}: an exception for want of ${lacks}, which is here now`);
    if (!instead || !hasMember(instead)) {
      faults.push(`${full}: ${instead ?? "nothing"} stands in for it, which is not there`);
    }
  }
  if (exceptions.size > members * mostExceptions) {
    faults.push(`${set.modules.join(", ")}: ${exceptions.size} exceptions of ${members} members, ` +
      `at most ${Math.floor(members * mostExceptions)} are allowed`);
  }
  return faults;
}

/** What share of a module is here: its types and their members. */
export function shareOf(types) {
  const all = types.flatMap(({ there, members }) => [there, ...members.map((member) => member.there)]);
  return { there: all.filter(Boolean).length, of: all.length };
}
