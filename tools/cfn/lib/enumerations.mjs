// SPDX-License-Identifier: Apache-2.0
// The enumerations of the package's own constructs: what they emit, CloudFormation takes. The manifest has their names,
// the code their values.
import { createRequire } from "node:module";

const wordsOf = (name) => (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\d]+/g) ?? []).map((word) => word.toLowerCase());

export class Enumerations {
  #ofModule = new Map();  // module -> words of the name -> values

  /** Of pairs of a name such as `aws_ecs.LaunchType` and its values. */
  constructor(list) {
    for (const [fqn, values] of list) {
      const names = fqn.split(".");
      const module = names.length === 1 ? "" : names[0];
      if (!this.#ofModule.has(module)) this.#ofModule.set(module, new Map());
      this.#ofModule.get(module).set(wordsOf(names.at(-1)).join(" "), values);
    }
  }

  /** The values of the enumeration for a field: the one that is called as the field, after what owns it or not, if at
   *  least half of it is among the values that are `known`. */
  of(module, owner, cfnName, known) {
    const own = this.#ofModule.get(module);
    if (own === undefined) return [];
    const ownerName = owner.replace(/^Cfn/, "").replace(/Prop(?:s|erty)$/, "");
    for (const name of [cfnName, `${ownerName}${cfnName}`]) {
      const values = own.get(wordsOf(name).join(" ")) ?? [];
      const agreeing = values.filter((value) => known.includes(value)).length;
      if (agreeing !== 0 && agreeing * 2 >= values.length) return values;
    }
    return [];
  }
}

/** Those of the package that NODE_PATH leads to. `names` are the full names of its enumerations. */
export function loadEnumerations(names) {
  process.env.JSII_DEPRECATED ??= "quiet";
  const cdk = createRequire(import.meta.url)("aws-cdk-lib");
  return new Enumerations(names.flatMap((fqn) => {
    const path = fqn.split(".").slice(1);
    const values = Object.values(path.reduce((at, name) => at?.[name], cdk) ?? {}).filter((value) => typeof value === "string");
    return values.length === 0 ? [] : [[path.join("."), values]];
  }));
}
