// SPDX-License-Identifier: Apache-2.0
// What CloudFormation's registry schemas say of values: which texts are allowed, how long they are and how they are
// spelled, between what a number lies, how many items a list has. They are read as cfn-lint ships them: facts only, no
// sentence of theirs.
//
// A schema may say less than it means, never more: of alternatives (`anyOf`, `oneOf`) only what each of them says is a
// fact, and what hangs on another property (`if`, `not`, `dependencies`) is none. A pattern has JSON Schema's meaning:
// it is found anywhere in a text unless it has anchors. Schemas speak of the value that CloudFormation resolves, so no
// fact holds for a token, nor for a text with a dynamic reference (`{{resolve:`) in it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, spelled } from "./patterns.mjs";

const folders = ["", "schemas", "data/schemas", "cfnlint/data/schemas"];

/** The facts of each kind of value. Facts of different kinds do not touch each other. */
const kinds = {
  text: { types: ["string"], facts: ["allowed", "anyCase", "pattern", "fewest", "most"] },
  number: {
    types: ["number", "integer"],
    facts: ["allowedNumbers", "smallest", "above", "largest", "below", "multipleOf"],
  },
  list: { types: ["array"], facts: ["fewestItems", "mostItems", "unique"] },
  map: { types: ["object"], facts: ["fewestEntries", "mostEntries"] },
  other: { types: ["boolean", "null"], facts: [] },
};
const allKinds = Object.keys(kinds);

const union = (a, b) => [...new Set([...a, ...b])];
const least = Math.min;
const greatest = Math.max;
const same = (a, b) => (a === b ? a : undefined);

/** What is left of a fact of which both hold, and of which either holds. */
const both = {
  allowed: (a, b) => a.filter((value) => b.includes(value)),
  allowedNumbers: (a, b) => a.filter((value) => b.includes(value)),
  anyCase: (a, b) => a && b, unique: (a, b) => a || b,
  pattern: (a) => a, multipleOf: (a) => a,  // one of two is less than is said
  fewest: greatest, smallest: greatest, above: greatest, fewestItems: greatest, fewestEntries: greatest,
  most: least, largest: least, below: least, mostItems: least, mostEntries: least,
};
const either = {
  allowed: union, allowedNumbers: union,
  anyCase: (a, b) => a || b, unique: (a, b) => a && b,
  pattern: same, multipleOf: same,
  fewest: least, smallest: least, above: least, fewestItems: least, fewestEntries: least,
  most: greatest, largest: greatest, below: greatest, mostItems: greatest, mostEntries: greatest,
};

/** What is known of nothing: a value of any kind, of which nothing is said. */
const anything = () => ({ kinds: new Set(allKinds) });

function combine(a, b, rules, isBoth) {
  const result = { kinds: new Set() };
  for (const kind of allKinds) {
    const [inA, inB] = [a.kinds.has(kind), b.kinds.has(kind)];
    if (isBoth ? !(inA && inB) : !(inA || inB)) continue;
    result.kinds.add(kind);
    for (const name of kinds[kind].facts) {
      let value;
      const isSaidTwice = a[name] !== undefined && b[name] !== undefined;
      if (isBoth) value = isSaidTwice ? rules[name](a[name], b[name]) : a[name] ?? b[name];
      else if (!inA) value = b[name];
      else if (!inB) value = a[name];
      else if (isSaidTwice) value = rules[name](a[name], b[name]);
      else if (name === "anyCase") value = a[name] ?? b[name];
      if (value !== undefined && value !== false) result[name] = value;
    }
  }
  const [one, other] = [a.element, b.element];
  if (one !== undefined && other !== undefined) result.element = combine(one, other, rules, isBoth);
  else if (isBoth) result.element = one ?? other;
  else if (!a.kinds.has("list") && !a.kinds.has("map")) result.element = other;
  else if (!b.kinds.has("list") && !b.kinds.has("map")) result.element = one;
  if (result.element === undefined) delete result.element;
  return result;
}

/** The facts of a value of which both are said. */
export const meet = (a, b) => combine(a, b, both, true);

/** The facts of a value of which one or the other is said: the looser of the two. */
export const loosest = (a, b) => combine(a, b, either, false);

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const asList = (value) => (value === undefined ? undefined : [value].flat());

/** One resource type's schema: places in it, and what it says of the values there.
 *
 *  A place is a part of the schema, or `{all: places}` or `{any: places}`. */
class Schema {
  #root;
  #interned = new Map();
  #numbers = new Map();
  #children = new Map();
  #facts = new Map();

  constructor(root) {
    this.#root = root;
  }

  get root() {
    return this.#root;
  }

  /** Where a property is: of a structure, of the structures in a list, or of those in a map. */
  child(place, name) {
    let known = this.#children.get(place);
    if (known === undefined) this.#children.set(place, known = new Map());
    if (!known.has(name)) {
      known.set(name, undefined);  // a list of itself has no such property
      known.set(name, this.#child(place, name));
    }
    return known.get(name);
  }

  #child(place, name) {
    if (place.all !== undefined) return this.#all(place.all.map((each) => this.child(each, name)));
    if (place.any !== undefined) return this.#any(place.any.map((each) => this.child(each, name)));
    const node = this.#resolved(place);
    if (!isObject(node)) return undefined;
    if (node !== place) return this.child(node, name);
    const parts = [];
    const own = node.properties?.[name];
    if (own !== undefined) parts.push(own);
    else parts.push(...this.#elements(node).map((element) => this.child(element, name)));
    for (const each of node.allOf ?? []) parts.push(this.child(each, name));
    for (const choice of [node.anyOf, node.oneOf]) {
      if (choice === undefined) continue;
      // A branch that does not speak of the property either forbids it or lets it be anything.
      const branches = choice.map((each) => this.child(each, name) ?? (this.#forbids(each) ? undefined : {}));
      if (branches.some((each) => each !== undefined && Object.keys(each).length !== 0)) parts.push(this.#any(branches));
    }
    return this.#all(parts);
  }

  #forbids(place) {
    const node = this.#resolved(place);
    if (node?.all !== undefined) return node.all.some((each) => this.#forbids(each));
    return node === false || node?.additionalProperties === false && node.properties !== undefined;
  }

  /** What the elements of a list or of a map are. */
  #elements(node) {
    const found = [];
    if (isObject(node.items)) found.push(node.items);
    found.push(...Object.values(node.patternProperties ?? {}));
    if (isObject(node.additionalProperties)) found.push(node.additionalProperties);
    return found.filter(isObject);
  }

  #resolved(place) {
    let node = place;
    for (let i = 0; i < 20 && node?.$ref !== undefined; ++i) {
      const target = this.#target(node.$ref);
      const { $ref, ...rest } = node;
      const says = Object.keys(rest).some((key) => !["description", "title", "$comment"].includes(key));
      if (says) return this.#all([target, this.#intern("rest", node, rest)].filter((each) => each !== undefined));
      node = target;
    }
    return node;
  }

  #target(reference) {
    if (!reference.startsWith("#/")) return undefined;
    const words = reference.slice(2).split("/").map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"));
    return words.reduce((node, word) => node?.[word], this.#root);
  }

  #all(places) {
    return this.#joined("all", places.filter((each) => each !== undefined && Object.keys(each).length !== 0));
  }

  #any(places) {
    return this.#joined("any", places.filter((each) => each !== undefined));
  }

  /** The same places make the same one, so that schemas that hold themselves come to an end. */
  #joined(kind, places) {
    const flat = new Set(places.flatMap((each) => each[kind] ?? [each]));
    if (flat.size <= 1) return [...flat][0];
    const list = [...flat].sort((a, b) => this.#number(a) - this.#number(b));
    return this.#intern(kind, list.map((each) => this.#number(each)).join(), { [kind]: list });
  }

  #intern(kind, key, value) {
    const name = typeof key === "string" ? `${kind} ${key}` : `${kind} of ${this.#number(key)}`;
    if (!this.#interned.has(name)) this.#interned.set(name, value);
    return this.#interned.get(name);
  }

  #number(place) {
    if (!this.#numbers.has(place)) this.#numbers.set(place, this.#numbers.size);
    return this.#numbers.get(place);
  }

  /** What is said of the value at a place, with the facts of its elements where it is a list or a map. */
  facts(place) {
    if (place === undefined) return anything();
    if (!this.#facts.has(place)) {
      this.#facts.set(place, anything());  // of a list of itself nothing more is said
      this.#facts.set(place, this.#factsOf(place));
    }
    return this.#facts.get(place);
  }

  #factsOf(place) {
    if (place.all !== undefined) return place.all.map((each) => this.facts(each)).reduce(meet);
    if (place.any !== undefined) return place.any.map((each) => this.facts(each)).reduce(loosest);
    const node = this.#resolved(place);
    if (node !== place) return this.facts(node);
    let facts = ownFacts(node);
    const elements = this.#elements(node);
    if (elements.length !== 0 && node.properties === undefined) {
      facts.element = elements.map((each) => this.facts(each)).reduce(loosest);
    }
    for (const each of node.allOf ?? []) facts = meet(facts, this.facts(each));
    for (const choice of [node.anyOf, node.oneOf]) {
      if (choice !== undefined) facts = meet(facts, choice.map((each) => this.facts(each)).reduce(loosest));
    }
    return facts;
  }
}

/** What a part of a schema says by itself. */
function ownFacts(node) {
  const facts = anything();
  const values = asList(node.enum) ?? (node.const === undefined ? undefined : [node.const]);
  const types = asList(node.type) ?? (values === undefined ? undefined : [...new Set(values.map((each) => typeof each))]);
  if (types !== undefined) {
    for (const kind of allKinds) if (!types.some((type) => kinds[kind].types.includes(type))) facts.kinds.delete(kind);
  }
  const set = (name, value) => {
    if (value !== undefined && value !== null && value !== false) facts[name] = value;
  };
  if (facts.kinds.has("text")) {
    const folded = asList(node.enumCaseInsensitive);
    const texts = (values ?? folded)?.filter((each) => ["string", "number"].includes(typeof each)).map(String);
    if (texts !== undefined) set("allowed", [...new Set(texts)]);
    set("anyCase", values === undefined && folded !== undefined);
    if (node.pattern !== undefined && describe(node.pattern).says) set("pattern", spelled(node.pattern));
    set("fewest", node.minLength === 0 ? undefined : node.minLength);
    set("most", node.maxLength);
  }
  if (facts.kinds.has("number")) {
    const numbers = values?.map(Number).filter((each) => !Number.isNaN(each));
    if (numbers !== undefined && numbers.length !== 0) set("allowedNumbers", [...new Set(numbers)]);
    const exclusive = (bound, limit) => (bound === true ? limit : bound === false ? undefined : bound);
    set("above", exclusive(node.exclusiveMinimum, node.minimum));
    set("below", exclusive(node.exclusiveMaximum, node.maximum));
    if (node.exclusiveMinimum !== true) set("smallest", node.minimum);
    if (node.exclusiveMaximum !== true) set("largest", node.maximum);
    set("multipleOf", node.multipleOf);
  }
  if (facts.kinds.has("list")) {
    set("fewestItems", node.minItems === 0 ? undefined : node.minItems);
    set("mostItems", node.maxItems);
    set("unique", node.uniqueItems);
  }
  if (facts.kinds.has("map")) {
    set("fewestEntries", node.minProperties === 0 ? undefined : node.minProperties);
    set("mostEntries", node.maxProperties);
  }
  return facts;
}

/** Facts without what only the reading of schemas needs; undefined where nothing is said. */
function plain({ kinds: _, element, ...facts }) {
  const inner = element === undefined ? undefined : plain(element);
  const result = inner === undefined ? facts : { ...facts, element: inner };
  return Object.keys(result).length === 0 ? undefined : result;
}

/** The full names of the structures that a value of this type holds, in lists and maps too. */
function structuresIn({ fqn, collection, union: choice }) {
  if (choice !== undefined) return choice.types.flatMap(structuresIn);
  if (collection !== undefined) return structuresIn(collection.elementtype);
  return fqn === undefined ? [] : [fqn];
}

/** The schemas of all types. Facts are
 *
 *      {allowed?: string[], anyCase?: true, pattern?: string, fewest?, most?        of a text (characters)
 *       allowedNumbers?: number[], smallest?, above?, largest?, below?, multipleOf?  of a number
 *       fewestItems?, mostItems?, unique?: true                                      of a list
 *       fewestEntries?, mostEntries?                                                 of a map
 *       element?: the facts of what is in the list or the map}
 */
export class Schemas {
  #read;
  #known = new Map();

  /** Of the names of types and what reads the schema of one. */
  constructor(types, read) {
    this.types = [...types].sort();
    this.#read = read;
    for (const type of this.types) this.#known.set(type, undefined);
  }

  has(cfnType) {
    return this.#known.has(cfnType);
  }

  #of(cfnType) {
    if (this.#known.has(cfnType) && this.#known.get(cfnType) === undefined) {
      this.#known.set(cfnType, new Schema(this.#read(cfnType)));
    }
    return this.#known.get(cfnType);
  }

  /** The facts at a path such as `DefaultRouteSettings.ThrottlingBurstLimit`, which goes through lists and maps. */
  at(cfnType, path) {
    const schema = this.#of(cfnType);
    const place = path.split(".").reduce((at, name) => at && schema.child(at, name), schema?.root);
    return place && plain(schema.facts(place));
  }

  /** The facts of all fields of a class and of the structures it holds: `of(structure's full name, CloudFormation's
   *  name)`, the facts or undefined. Names of structures differ between schemas and package, so each is found where its
   *  fields are; what is in several places has the facts that hold in all of them. `package_` is a Package of
   *  package.mjs.
   *
   *  `has(...)` tells what the schema does not know from what it says nothing of. */
  factsOf(package_, { fqn, cfnType }) {
    const schema = this.#of(cfnType);
    const found = new Map();  // structure -> field -> facts
    const seen = new Map();   // structure -> places
    const open = schema === undefined ? [] : [[`${fqn}Props`, schema.root]];
    while (open.length !== 0) {
      const [struct, place] = open.pop();
      if (!seen.has(struct)) seen.set(struct, new Set());
      if (!package_.has(struct) || seen.get(struct).has(place)) continue;
      seen.get(struct).add(place);
      const fields = found.get(struct) ?? new Map();
      found.set(struct, fields);
      for (const { cfnName, type } of package_.struct(struct).fields) {
        const child = schema.child(place, cfnName);
        if (child === undefined) continue;
        const facts = schema.facts(child);
        fields.set(cfnName, fields.has(cfnName) ? loosest(fields.get(cfnName), facts) : facts);
        for (const inner of structuresIn(type)) if (inner.startsWith(`${fqn}.`)) open.push([inner, child]);
      }
    }
    return {
      has: (struct, cfnName) => found.get(struct)?.has(cfnName) === true,
      of: (struct, cfnName) => {
        const facts = found.get(struct)?.get(cfnName);
        return facts && plain(facts);
      },
    };
  }
}

/** The schemas in a folder: an unpacked cfn-lint, or its `data/schemas`. */
export function loadSchemas(folder = process.env.CONSTCLOUD_CFN_SCHEMAS) {
  if (folder === undefined) throw new Error("CONSTCLOUD_CFN_SCHEMAS does not say where the schemas of cfn-lint are");
  const root = folders.map((each) => join(folder, each)).find((each) => existsSync(join(each, "providers")));
  if (root === undefined) throw new Error(`${folder} has no schemas of cfn-lint`);
  const json = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));
  // Types are in the regions that have them; a type has the same schema in all of them.
  const files = new Map();
  for (const region of readdirSync(join(root, "providers")).filter((name) => name.endsWith(".json"))) {
    for (const [type, file] of Object.entries(json("providers", region))) files.set(type, file);
  }
  return new Schemas(files.keys(), (type) => json("resources", `${files.get(type)}.json`));
}
