// SPDX-License-Identifier: Apache-2.0
// From the package and the database of the specification to what a header says of one resource type. The package has
// the last word on what there is, its names, types and order; the database knows more of it: whole numbers, what a
// change does, what else is allowed.
import { createRequire } from "node:module";
import { loadEnumerations } from "./enumerations.mjs";
import { factsOf } from "./facts.mjs";
import { byUtf16, memberName, moduleName, snakeCase, camelCase } from "./names.mjs";
import { loadPackage } from "./package.mjs";
import { ruleOf } from "./rules.mjs";
import { loadSchemas } from "./schemas.mjs";
import { share } from "./shared.mjs";
import { structureInTree } from "./tree_order.mjs";
import { Values, fitting } from "./values.mjs";

/** The type that the CDK's L1 classes give a property or an attribute: the oldest one, for its users' sake. */
const firstType = (field) => field?.previousTypes?.[0] ?? field?.type;

const simple = {
  "string": { cpp: "Value<Text>", one: "a text", many: "texts" },
  "boolean": { cpp: "Value<bool>", one: "true or false", many: "booleans" },
  "integer": { cpp: "Value<long long>", one: "a whole number", many: "whole numbers" },
  "number": { cpp: "Value<double>", one: "a number", many: "numbers" },
  "date-time": { cpp: "Value<Text>", one: "a date and a time", many: "dates with times" },
  "json": { cpp: "Value<Json>", one: "JSON", many: "JSON" },
};
const primitives = { "string": "string", "boolean": "boolean", "number": "number", "date": "date-time", "any": "json" };

/** What package.json pins: the package and the database. Found as CommonJS packages are, so that NODE_PATH may say where.
 *  `schemas` is the folder of what requirements.txt pins; without it nothing is known of values but what the database
 *  has. */
export function loadSpecification(constraints = {}, schemas = process.env.CONSTCLOUD_CFN_SCHEMAS) {
  const { loadAwsServiceSpecSync } = createRequire(import.meta.url)("@aws-cdk/aws-service-spec");
  const package_ = loadPackage();
  const values = schemas && new Values(package_, loadSchemas(schemas), loadEnumerations(package_.enumerations()));
  return new Specification(package_, loadAwsServiceSpecSync(), constraints, values);
}

/** The order in which a struct has its fields, and programs name them. Templates have them in the order of `fields`. */
function declared(fields) {
  return [...fields].sort((a, b) => Number(b.required) - Number(a.required) || byUtf16(a.name, b.name));
}

/** The shapes that a value may have: what stands in for the package's own resources counts for nothing. */
function shapesOf(type) {
  if (type.union !== undefined) return type.union.types.flatMap(shapesOf);
  return /\.IResolvable$|\.interfaces\.|\.I[A-Z]\w*Ref$/.test(type.fqn ?? "") ? [] : [type];
}

/** Describes the L1 classes of one package. */
export class Specification {
  #package;
  #db;
  #constraints;
  #values;
  #classes = new Map();  // fqn -> cfnType
  #ofType = new Map();   // cfnType -> fqn of the class in the module that is named after the type
  #modules = new Map();  // name -> {models, shared}, made when the first of its classes is asked for

  constructor(package_, db, constraints = {}, values = undefined) {
    this.#package = package_;
    this.#db = db;
    this.#constraints = constraints;
    this.#values = values;
    for (const { fqn, cfnType } of package_.classes()) {
      this.#classes.set(fqn, cfnType);
      const [vendor, service] = cfnType.split("::");
      const isOwn = fqn.split(".")[1] === moduleName(`${vendor}::${service}`);
      if (isOwn || !this.#ofType.has(cfnType)) this.#ofType.set(cfnType, fqn);
    }
    for (const cfnType of Object.keys(constraints)) this.#find(cfnType);
  }

  /** All type names, sorted. */
  types() {
    return [...this.#ofType.keys()].sort(byUtf16);
  }

  /** The names of all classes, sorted; a type may have several. */
  classes() {
    return [...this.#classes.keys()].sort(byUtf16);
  }

  /** The version of the package. */
  get version() {
    return this.#package.version;
  }

  /** Types of the database that the package has no class for. */
  unknownTypes() {
    return [...this.#db.all("resource")].map((resource) => resource.cloudFormationType)
      .filter((type) => !this.#ofType.has(type)).sort(byUtf16);
  }

  /** What the header of a type, or of a class by its full name, says. */
  resource(name) {
    const fqn = this.#classes.has(name) ? name : this.#find(name);
    return this.#module(moduleOf(fqn)).models.get(fqn);
  }

  /** The structures that types of the module of `model` share. */
  sharedBeside({ module }) {
    return this.#module(module).shared;
  }

  #module(name) {
    if (!this.#modules.has(name)) {
      const classes = this.classes().filter((fqn) => moduleOf(fqn) === name);
      const models = new Map(classes.map((fqn) => [fqn, this.#model(fqn)]));
      keepApart([...models.values()]);
      this.#modules.set(name, { models, shared: share([...models.values()]) });
    }
    return this.#modules.get(name);
  }

  #model(fqn) {
    const cfnType = this.#classes.get(fqn);
    const [known] = this.#db.lookup("resource", "cloudFormationType", "equals", cfnType);
    return new ResourceModel(this.#package, this.#db, known, fqn, this.#constraints[cfnType] ?? {}, this.#values).result();
  }

  #find(cfnType) {
    const found = this.#ofType.get(cfnType);
    if (found !== undefined) return found;
    const alike = this.types().find((type) => type.toLowerCase() === cfnType.toLowerCase());
    throw new Error(`${cfnType} is not in the specification${alike === undefined ? "" : `: ${alike} is`}`);
  }
}

/** Gives types of two models another name where they would have one: of a FrameworkId of CfnAssessment and an Id of
 *  CfnAssessmentFramework. */
function keepApart(models) {
  const taken = new Set();
  for (const { className, rules } of models) {
    for (const rule of rules) {
      if (taken.has(rule.name)) rule.name = `${className}Own${rule.name.slice(className.length)}`;
      taken.add(rule.name);
    }
  }
}

/** Where the headers of a module are. */
const folderOf = (module) => module.replace(/^aws_/, "") || "core";
/** The module of a class; none of the core's own. */
const moduleOf = (fqn) => fqn.split(".").slice(1, -1).join(".");

class ResourceModel {
  /** `known` is the resource in the database, where there is one. */
  constructor(package_, db, known, fqn, constraints, values) {
    this.package = package_;
    this.resource = package_.resource(fqn);
    this.known = known;
    this.definitions = new Map();
    if (known !== undefined) {
      for (const { entity } of db.follow("usesType", known)) this.definitions.set(entity.name, entity);
    }
    this.className = this.resource.name;
    this.includes = new Set();
    this.rules = new Map();      // what is checked of a value -> the type that checks it
    this.structs = [];           // in the order in which C++ wants them
    this.structOf = new Map();   // fqn -> struct
    this.open = new Set();       // those around the one at hand
    this.constraints = constraints;
    this.used = new Set();       // of the constraints
    this.agreedOn = values?.of(this.resource);
    this.differences = known === undefined ? [`${this.resource.cfnType}: only the package has it`] : [];
  }

  result() {
    const { resource } = this;
    const module = moduleOf(resource.fqn);
    const props = {
      name: resource.props.name,
      link: resource.props.link,
      fields: this.#fields(resource.props, this.known, resource.cfnType, ""),
    };
    props.members = declared(props.fields);
    props.treeFields = resource.inTree.map((tsName) => props.fields.find((field) => field.tsName === tsName));
    const unused = Object.keys(this.constraints).find((path) => !this.used.has(path));
    if (unused !== undefined) throw new Error(`constraints: ${resource.cfnType} has no property ${unused}`);
    return {
      fqn: resource.fqn,
      cfnType: resource.cfnType,
      module,
      folder: folderOf(module),
      path: `${folderOf(module)}/${snakeCase(camelCase(this.className.slice("Cfn".length)))}.hpp`,
      className: this.className,
      builderName: this.#builderName(),
      link: resource.link,
      ref: this.known?.cfnRefIdentifier ?? this.known?.primaryIdentifier ?? [],
      transform: resource.transform,
      rules: [...this.rules.values()],
      structs: this.structs,
      props,
      attributes: this.#attributes(),
      includes: [...this.includes].sort(byUtf16),
      differences: this.differences,
    };
  }

  #attributes() {
    const known = this.known?.attributes ?? {};
    const list = this.resource.attributes.map(({ name, cfnName, type }) => {
      const its = firstType(known[cfnName]);
      if (this.known !== undefined && its === undefined) this.#differs(`${this.resource.cfnType}.${name}`, "only the package has it");
      return { cfnName, name: snakeCase(name), tsName: name, cpp: this.#attributeType(type, its) };
    });
    for (const cfnName of Object.keys(known)) {
      if (list.every((each) => each.cfnName !== cfnName)) {
        this.#differs(`${this.resource.cfnType}: attribute ${cfnName}`, "only the database has it; left out");
      }
    }
    return list.sort((a, b) => byUtf16(a.name, b.name));
  }

  #differs(where, what) {
    this.differences.push(`${where}: ${what}`);
  }

  /** `CfnStageBuilder`; AppStream has both an AppBlock and an AppBlockBuilder. */
  #builderName() {
    const taken = this.package.has(`${this.resource.fqn}Builder`);
    return `${this.className}${taken ? "Resource" : ""}Builder`;
  }

  /** The fields of a structure, beside what the database knows of it; `path` leads to it, as constraints name it. */
  #fields(struct, known, where, path) {
    const list = struct.fields.map((field) => {
      const { cfnName, tsName, required, link, deprecated, text } = field;
      const its = known?.properties[cfnName];
      if (known !== undefined && its === undefined) this.#differs(`${where}.${cfnName}`, "only the package has it");
      if (its !== undefined && (its.required === true) !== required) {
        this.#differs(`${where}.${cfnName}`, required ? "required in the package only" : "required in the database only; may be left out");
      }
      const type = this.#fieldType(field, firstType(its), `${path}${cfnName}`);
      const prose = factsOf(cfnName, firstType(its) ?? { type: scalarOf(field.type) }, its?.documentation ?? text);
      const { facts, differences = [] } = this.agreedOn?.(struct.fqn, cfnName, firstType(its), prose) ?? {};
      for (const each of differences) this.#differs(`${where}.${cfnName}`, each);
      const held = { ...fitting(facts, type.cpp), ...this.constraints[`${path}${cfnName}`]?.facts };
      return {
        cfnName,
        name: memberName(tsName),
        tsName,
        link,
        known: prose,
        facts: Object.keys(held).length === 0 ? undefined : held,
        rule: this.#rule(struct, memberName(tsName), cfnName, type.cpp, held),
        required,
        replacement: its?.causesReplacement ?? "no",
        defaultValue: its?.defaultValue,
        deprecated,
        ...type,
      };
    });
    for (const [cfnName, { deprecated }] of Object.entries(known?.properties ?? {})) {
      if (deprecated === "IGNORE" || list.some((field) => field.cfnName === cfnName)) continue;
      this.#differs(`${where}.${cfnName}`, "only the database has it; left out");
    }
    const names = new Set(list.map((field) => field.name));
    if (names.size !== list.length) throw new Error(`${where}: two fields share a name`);
    return list;
  }

  /** The type that checks the value of a field, or undefined. One serves all fields of a name that have one rule. */
  #rule(struct, name, cfnName, cpp, facts) {
    const holds = ruleOf(cpp, facts);
    if (holds === undefined) return undefined;
    const key = `${cfnName} ${holds.holds}`;
    if (!this.rules.has(key)) {
      const plain = `${this.className}${cfnName}Value`;
      const own = `${this.className}${struct.name.replace(/^Cfn|Prop(?:s|erty)$/g, "")}${cfnName}Value`;
      const isTaken = [...this.rules.values()].some((rule) => rule.name === plain);
      this.rules.set(key, { ...holds, name: isTaken ? own : plain, what: `${this.className}: ${name}` });
    }
    return this.rules.get(key);
  }

  #fieldType(field, its, path) {
    const plain = this.#plainType(field, its, path);
    const constraint = this.constraints[path];
    if (constraint === undefined) return plain;
    this.used.add(path);
    if (constraint.include !== undefined) this.includes.add(constraint.include);
    return { ...plain, cpp: constraint.type ?? plain.cpp };
  }

  #plainType({ type, tsName }, its, path) {
    const { tags } = this.resource;
    if (tags?.property === tsName && !path.includes(".")) {
      const isList = shapesOf(type).every(({ collection }) => collection?.kind === "array");
      if (tags.kind === "MAP" && !isList) return this.#tags("TagMap", "tags");
      if (tags.kind === "STANDARD" && isList) return this.#tags("TagList", "tags");
      if (tags.kind === "AUTOSCALING_GROUP" && isList) return this.#tags("AutoScalingTagList", "tags");
    }
    return this.#type(type, its, path);
  }

  #tags(cpp, one) {
    this.includes.add("constcloud/values/cfn_tag.hpp");
    return { cpp, one, many: "tags" };
  }

  /** `{cpp, one, many, allowed?, note?}`: in C++, and what one and many of it are in words. `its` is the type in the
   *  database, where that knows one. */
  #type(type, its, path) {
    const shapes = shapesOf(type);
    if (shapes.length !== 1) return this.#union(shapes);
    const [{ primitive, collection, fqn }] = shapes;
    if (collection !== undefined) {
      const isList = collection.kind === "array";
      const element = this.#type(collection.elementtype, its?.type === collection.kind ? its.element : undefined, path);
      const words = isList ? ["a list of", "lists of"] : ["a map of", "maps of"];
      const list = element.cpp === "Value<Text>" ? "TextList" : `List<${element.cpp}>`;
      return {
        ...element, cpp: isList ? list : `Map<${element.cpp}>`,
        one: `${words[0]} ${element.many}`, many: `${words[1]} ${element.many}`,
      };
    }
    if (primitive !== undefined) {
      const isWhole = primitive === "number" && its?.type === "integer";
      return { ...simple[isWhole ? "integer" : primitives[primitive]], allowed: its?.allowedValues };
    }
    return fqn === "aws-cdk-lib.CfnTag" ? this.#tags("CfnTag", "a tag") : this.#reference(fqn, path);
  }

  #reference(fqn, path) {
    const alias = fqn.split(".").at(-1);
    const name = alias.replace(/Property$/, "");
    if (this.open.has(fqn)) return { ...simple.json, note: `a ${name} within itself` };
    let struct = this.structOf.get(fqn);
    if (struct === undefined) {
      const described = this.package.struct(fqn);
      struct = { name: `${this.className}${alias}`, alias, link: described.link };
      this.structOf.set(fqn, struct);
      this.open.add(fqn);
      const known = this.definitions.get(name);
      if (this.known !== undefined && known === undefined) this.#differs(`${this.resource.cfnType} ${name}`, "only the package has it");
      struct.fields = this.#fields(described, known, `${this.resource.cfnType} ${name}`, `${path}.`);
      struct.members = declared(struct.fields);
      struct.treeFields = structureInTree(this.resource.cfnType, name, struct.fields);
      this.open.delete(fqn);
      this.structs.push(struct);
    }
    const article = /^[AEIOU]/.test(name) ? "an" : "a";
    return { cpp: struct.name, one: `${article} \`${name}\``, many: `\`${name}\`` };
  }

  /** A value of several shapes is free-form. */
  #union(shapes) {
    return { ...simple.json, note: `one of: ${shapes.map((type) => nameOf(type)).join(", ")}` };
  }

  #attributeType(type, its) {
    const known = its?.type === "array" ? undefined : simple[its?.type]?.cpp;
    const [shape] = shapesOf(type);
    if (shape?.collection?.elementtype.primitive === "string" && shape.collection.kind === "array") return "TextList";
    if (shape?.primitive === undefined) return known ?? "Value<Json>";
    return shape.primitive === "number" ? known ?? simple.number.cpp : simple[primitives[shape.primitive]].cpp;
  }
}

/** The name of a type that is no collection and no structure. */
function scalarOf(type) {
  const shapes = shapesOf(type);
  return shapes.length === 1 ? primitives[shapes[0].primitive] : undefined;
}

function nameOf(type) {
  const shapes = shapesOf(type);
  if (shapes.length !== 1) return shapes.map(nameOf).join(" or ");
  const [{ primitive, collection, fqn }] = shapes;
  if (collection !== undefined) return `${collection.kind === "array" ? "list" : "map"} of ${nameOf(collection.elementtype)}`;
  if (primitive !== undefined) return simple[primitives[primitive]].one.replace(/^a /, "");
  return fqn === "aws-cdk-lib.CfnTag" ? "tag" : fqn.split(".").at(-1).replace(/Property$/, "");
}
