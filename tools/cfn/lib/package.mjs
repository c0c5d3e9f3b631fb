// SPDX-License-Identifier: Apache-2.0
// What aws-cdk-lib itself says of its L1 classes. Its manifest (`.jsii`) has the classes, their structures, the types of
// what they hold and what is required; the code of a class has the names that CloudFormation gives the properties, the
// order in which a template and the tree of an assembly have them, the kind of tags and the transform.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";

const base = "aws-cdk-lib.CfnResource";

/** The package that NODE_PATH leads to. */
export function loadPackage() {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve("aws-cdk-lib/package.json"));
  const zipped = join(root, ".jsii.gz");
  const manifest = existsSync(zipped) ? gunzipSync(readFileSync(zipped)) : readFileSync(join(root, ".jsii"));
  return new Package(JSON.parse(manifest), (file) => readFileSync(join(root, file), "utf8"));
}

/** From `first` to the next of `last`: the text between. */
function between(text, first, last) {
  const from = text.indexOf(first);
  if (from === -1) return undefined;
  const to = text.indexOf(last, from + first.length);
  return text.slice(from + first.length, to === -1 ? undefined : to);
}

export class Package {
  #types;
  #read;
  #codes = new Map();

  /** Of a parsed manifest and what reads a file of the package. */
  constructor(manifest, read) {
    this.version = manifest.version;
    this.#types = manifest.types;
    this.#read = read;
  }

  /** The L1 classes: `{fqn, cfnType}`; a type may have several. */
  classes() {
    return Object.values(this.#types)
      .filter((type) => type.kind === "class" && type.base === base)
      .map(({ fqn, docs }) => ({ fqn, cfnType: docs.custom.cloudformationResource }));
  }

  /** The classes of constructs in modules of services that are no L1: `{module, name}`. */
  constructs() {
    const isConstruct = ({ fqn, base: parent }) => fqn === "constructs.Construct" || parent === "constructs.Construct" ||
      this.#types[parent] !== undefined && isConstruct(this.#types[parent]);
    return Object.values(this.#types)
      .filter((type) => type.kind === "class" && type.abstract !== true && type.base !== base && isConstruct(type))
      .filter(({ fqn, namespace }) => /^aws_/.test(namespace ?? "") && !namespace.includes(".") && fqn !== base)
      .map(({ namespace: module, name }) => ({ module, name }));
  }

  /** The full names of all enumerations. */
  enumerations() {
    return Object.values(this.#types).filter((type) => type.kind === "enum").map((type) => type.fqn);
  }

  /** `{fqn, name, cfnType, link, props, inTree, attributes, tags?, transform?}` of one class. */
  resource(fqn) {
    const type = this.#types[fqn];
    const code = this.#classCode(type);
    const held = between(between(code, "get cfnProperties(){", "set "), "return{", "}");
    const tags = /TagManager\(cdk\(\)\.TagType\.(\w+),"[^"]*",[^,]*,\{tagPropertyName:"(\w+)"/.exec(code);
    return {
      fqn,
      name: type.name,
      cfnType: type.docs.custom.cloudformationResource,
      link: linkOf(type.docs),
      props: this.struct(`${fqn}Props`),
      inTree: [...held.matchAll(/(\w+):this\b/g)].map(([, name]) => name),
      attributes: type.properties
        .filter(({ docs }) => docs.custom?.cloudformationAttribute !== undefined)
        .map(({ name, type: its, docs }) => ({ name, cfnName: docs.custom.cloudformationAttribute, type: its })),
      tags: tags === null ? undefined : { kind: tags[1], property: tags[2] },
      transform: /REQUIRED_TRANSFORM="([^"]+)"/.exec(code)?.[1],
    };
  }

  /** The full names of all enumerations. */
  enumerations() {
    return Object.values(this.#types).filter(({ kind }) => kind === "enum").map(({ fqn }) => fqn);
  }

  /** Whether there is a class or a structure of this full name. */
  has(fqn) {
    return this.#types[fqn] !== undefined;
  }

  /** `{fqn, name, link, fields: {cfnName, tsName, required, type, link, deprecated, text}[]}`, as a template has them. */
  struct(fqn) {
    const type = this.#types[fqn];
    const known = new Map((type.properties ?? []).map((property) => [property.name, property]));
    const fields = this.#conversion(type).map(([cfnName, tsName]) => {
      const { optional, type: its, docs } = known.get(tsName);
      known.delete(tsName);
      return {
        cfnName, tsName, type: its, required: optional !== true, link: linkOf(docs),
        deprecated: docs.deprecated !== undefined, text: `${docs.summary ?? ""}\n${docs.remarks ?? ""}`,
      };
    });
    if (known.size !== 0) throw new Error(`${fqn}: ${[...known.keys()].join(", ")} would never be written`);
    return { fqn, name: type.name, link: linkOf(type.docs), fields };
  }

  /** The pairs of CloudFormation's and the package's names that the code of a structure writes. */
  #conversion({ fqn, locationInModule }) {
    const name = fqn.split(".").slice(fqn.endsWith("Props") ? -1 : -2).join("");
    const body = between(this.#code(locationInModule), `function convert${name}ToCloudFormation(properties){`, "function ");
    if (body === undefined) throw new Error(`${fqn}: no code writes it`);
    return [...body.matchAll(/[{,]"?([\w.:-]+)"?:[^{}]*?\(properties\.(\w+)\)/g)].map(([, cfn, ts]) => [cfn, ts]);
  }

  #classCode({ name, locationInModule }) {
    return between(this.#code(locationInModule), `class ${name} extends `, "inspect(inspector)");
  }

  #code({ filename }) {
    if (!this.#codes.has(filename)) this.#codes.set(filename, this.#read(filename.replace(/\.ts$/, ".js")));
    return this.#codes.get(filename);
  }
}

const linkOf = (docs) => docs?.see?.replace(/^http:/, "https:");
