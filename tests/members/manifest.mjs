// SPDX-License-Identifier: Apache-2.0
// What the package says of itself: the public types of each of its modules, and their members, with their names in C++.

const packageName = "aws-cdk-lib";
/** The module of what the package has at its top. */
export const rootModule = "aws_cdk";

/** Left out: L1 classes and what stands in them, which tests/cfn compares with the package. */
const isL1 = (name) => /^Cfn[A-Z]/.test(name);

/** Where a type stands: `aws-cdk-lib.aws_lambda.Function` is `Function` of `aws_lambda`. */
export function placeOf(fqn) {
  const parts = fqn.split(".");
  if (parts[0] !== packageName) return { module: parts[0], name: parts.slice(1).join(".") };
  if (parts.length === 2) return { module: rootModule, name: parts[1] };
  return { module: parts[1], name: parts.slice(2).join(".") };
}

/** The C++ name of a member: the one that the CDK has in Python, but for the words of C++. */
export function memberNames({ escaped, snakeCase }) {
  return (name) => {
    // What names the class to those who inject properties: here the class's own name is what it has instead.
    if (name === "PROPERTY_INJECTION_ID") return "cdk_class";
    return escaped(/\p{Ll}/u.test(name) ? snakeCase(name) : name.toLowerCase());
  };
}

/** The modules of the package by name: their types, each with its kind, its C++ name and its public members. */
export function modulesOf(assembly, memberName) {
  const modules = new Map();
  for (const type of Object.values(assembly.types)) {
    const { module, name } = placeOf(type.fqn);
    if (module === "interfaces" || isL1(name)) continue;
    if (!modules.has(module)) modules.set(module, []);
    modules.get(module).push({
      name,
      kind: type.kind === "interface" && type.datatype === true ? "struct" : type.kind,
      members: membersOf(assembly, type).map((member) => ({ ...member, cpp: memberName(member.name) })),
    });
  }
  return modules;
}

/**
 * The public members of a type, those that it has from others too: a struct all of them, for here it is one aggregate;
 * a class and an interface those of the same module, for the others are asked where they stand.
 */
function membersOf(assembly, type) {
  const { module } = placeOf(type.fqn);
  const members = new Map();
  const add = (name, isStatic) => members.set(name, { name, isStatic: members.get(name)?.isStatic ?? isStatic });
  const visit = (each) => {
    if (each === undefined) return;
    if (type.datatype !== true && placeOf(each.fqn).module !== module) return;
    for (const member of [...(each.properties ?? []), ...(each.methods ?? [])]) {
      if (member.protected !== true) add(member.name, member.static === true);
    }
    for (const member of each.members ?? []) add(member.name, true);
    for (const fqn of [each.base, ...(each.interfaces ?? [])]) visit(assembly.types[fqn]);
  };
  visit(type);
  return [...members.values()];
}
