// SPDX-License-Identifier: Apache-2.0
// Values for the properties of resource types, as the package takes them, as a template has them, and in C++. The first
// time that a resource has a structure, all of its properties are set, then the required ones only: so everything is
// there, and no resource is larger than its description.
import { matchingText } from "./matching_text.mjs";

/** What the package takes in no form: it gives the structure of these tags to what wants a list. */
const unusable = new Set(["AWS::CloudFront::AnycastIpList Tags"]);

/** Makes the values of one resource type. */
export class Sampler {
  #model;
  #mayBeTokens;
  #tokens = false;
  #seen = new Set();   // names of the structures that had all of their properties
  #open = [];          // names of those around the value at hand
  count = 0;           // how many values it has made
  leftOut = [];        // properties for which it knows no value

  /** With `tokens`, some values of the second are intrinsics. */
  constructor(model, { tokens = false } = {}) {
    this.#model = model;
    this.#mayBeTokens = tokens;
  }

  /** Of the required properties only; undefined where one of them has no value. */
  least() {
    this.#tokens = false;
    return this.#struct(this.#model.props, (field) => field.required);
  }

  /** Of all properties. */
  most() {
    this.#tokens = this.#mayBeTokens;
    return this.#struct(this.#model.props, () => true);
  }

  #struct({ name, fields, members, treeFields }, isWanted) {
    this.#open.push(name);
    const given = [];
    let isWhole = true;
    for (const field of fields) {
      if (!isWanted(field) || unusable.has(`${this.#model.cfnType} ${field.cfnName}`)) continue;
      const value = this.#value(field.cpp, factsOf(field));
      if (value !== undefined) given.push([field, value]);
      else if (field.required) isWhole = false;
      if (value === undefined) this.leftOut.push(`${name}.${field.cfnName}`);
    }
    this.#open.pop();
    if (!isWhole) return undefined;
    const as = (order) => [...given].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return { is: "struct", name, fields: given, members: as(members), inTree: as(treeFields) };
  }

  #value(cpp, facts) {
    const inner = /^(List|Map)<(.*)>$/.exec(cpp);
    if (cpp === "TextList") return this.#list("Value<Text>", facts);
    if (inner?.[1] === "List") return this.#list(inner[2], facts);
    if (inner?.[1] === "Map") {
      // Like those of an array, such a key comes first in a template.
      const { fewestEntries = 0, mostEntries = 3 } = facts;
      const keys = ["z", "10", "a", ...Array.from({ length: fewestEntries }, (_, i) => `k${i}`)];
      const entries = keys.slice(0, Math.max(fewestEntries, Math.min(mostEntries, 3)))
        .map((key) => [key, this.#value(inner[2], factsOfElement(facts))]);
      return entries.every(([, value]) => value !== undefined) ? { is: "map", entries } : undefined;
    }
    ++this.count;
    switch (cpp) {
      case "Value<Text>": return this.#token("text") ?? this.#text(facts);
      case "Value<bool>": return this.#token("json") ?? { is: "literal", value: this.count % 2 === 0 };
      case "Value<long long>": return this.#token("number") ?? this.#number(facts, 0);
      case "Value<double>": return this.#token("number") ?? this.#number(facts, 0.5);
      case "Value<Json>":
        // What has one of several shapes is free-form here and looked at by the package, unless it is an intrinsic.
        if (facts.isOfShapes) return { is: "json", value: { "Fn::ImportValue": `text ${this.count}` } };
        return { is: "json", value: { Z: this.count, a: "b" } };
      case "CfnTag": return { is: "tag", key: `key ${this.count}`, value: "v" };
      case "TagList":
      case "TagMap":
      case "AutoScalingTagList":
        return { is: cpp, tags: [["b", "2"], ["9", "5"], ["B", "3"], ["a", "1"], ["b", "4"]] };
      default: return this.#structure(cpp);
    }
  }

  #list(cpp, facts) {
    const length = Math.max(facts.fewestItems ?? 0, Math.min(facts.mostItems ?? 2, 2));
    const items = Array.from({ length }, () => this.#value(cpp, factsOfElement(facts)));
    return items.every((item) => item !== undefined) ? { is: "list", items } : undefined;
  }

  #structure(cpp) {
    const struct = this.#model.structs.find(({ name }) => name === cpp);
    if (struct === undefined) return undefined;
    if (this.#seen.has(cpp)) {
      // A structure that requires one of its own kind never ends.
      if (this.#open.filter((name) => name === cpp).length > 1) return undefined;
      return this.#struct(struct, (field) => field.required);
    }
    this.#seen.add(cpp);
    return this.#struct(struct, () => true);
  }

  /** Sometimes an intrinsic: `ref` or the name of an attribute of another resource. */
  #token(as) {
    if (!this.#tokens || this.count % 5 !== 0) return undefined;
    return as === "text" && this.count % 10 === 0 ? { is: "ref" } : { is: "attribute", name: `A${this.count}`, as };
  }

  #text({ allowed, pattern, fewest = 0, most = Infinity, isDate }) {
    const literal = (value) => (value === undefined ? undefined : { is: "literal", value });
    // Whole seconds: the package leaves fractions out.
    if (isDate) return { is: "date", date: new Date(this.count * 86_400_000) };
    if (allowed !== undefined) return literal(allowed[this.count % allowed.length]);
    // Not every dialect of patterns is known here, and nothing that is compared looks at them.
    const matching = pattern && matchingText(pattern, { fewest, most, seed: this.count });
    return literal(matching ?? `text ${this.count}`.slice(0, most).padEnd(fewest, "x"));
  }

  #number(facts, fraction) {
    const { smallest, above = -Infinity, largest, below = Infinity, multipleOf } = facts;
    const allowed = facts.allowedNumbers ?? facts.allowed;
    if (allowed !== undefined) return { is: "literal", value: Number(allowed[this.count % allowed.length]) };
    const [from, to] = [smallest ?? -Infinity, largest ?? Infinity];
    const step = multipleOf ?? 1;
    const near = [this.count * step + (multipleOf === undefined ? fraction : 0), from + fraction, from, from + step,
      to, to - step, (from + to) / 2];
    const isIn = (each) => each >= from && each > above && each <= to && each < below;
    const value = near.find((each) => Number.isFinite(each) && isIn(each) &&
      (fraction !== 0 || Number.isInteger(each)) && (multipleOf === undefined || each % multipleOf === 0));
    return { is: "literal", value: value ?? [from, to, this.count].find(Number.isFinite) };
  }
}

function factsOf({ allowed, known, facts, note, one }) {
  return { allowed, ...known, ...facts, isOfShapes: note !== undefined, isDate: /\bdates? (and a|with) time/.test(one) };
}

/** What is known of what a list or a map holds; without a word of it, what is known of the field. */
function factsOfElement({ element, ...facts }) {
  const { fewestItems, mostItems, fewestEntries, mostEntries, ...others } = facts;
  return element === undefined ? others : { isDate: facts.isDate, isOfShapes: facts.isOfShapes, ...element };
}

/** Whether a sample of such a tag goes on to instances. */
export const isPropagated = (value) => Number(value) % 2 === 0;

/** As the package takes it. `other` is the resource that intrinsics are of. Structures have their fields as the tree of
 *  our assemblies has them, or in the opposite order. */
export function given(sample, cdk, other, { reversed = false } = {}) {
  const inner = (value) => given(value, cdk, other, { reversed });
  const attribute = (type) => other.getAtt(sample.name, type);
  switch (sample.is) {
    case "literal": return sample.value;
    case "date": return sample.date;
    case "ref": return other.ref;
    case "attribute":
      if (sample.as === "text") return cdk.Token.asString(attribute());
      return sample.as === "number" ? cdk.Token.asNumber(attribute()) : attribute();
    case "json": return sample.value;
    case "list": return sample.items.map(inner);
    case "map": return Object.fromEntries(sample.entries.map(([key, value]) => [key, inner(value)]));
    case "tag": return { key: sample.key, value: sample.value };
    case "TagList": return sample.tags.map(([key, value]) => ({ key, value }));
    case "TagMap": return Object.fromEntries(sample.tags);
    case "AutoScalingTagList":
      return sample.tags.map(([key, value]) => ({ key, propagateAtLaunch: isPropagated(value), value }));
    case "struct": {
      const fields = sample.inTree.map(([field, value]) => [field.tsName, inner(value)]);
      return Object.fromEntries(reversed ? fields.reverse() : fields);
    }
  }
}

/** As a template has it, intrinsics apart. */
export function expected(sample) {
  const sorted = { 9: "5", a: "1", b: "4", B: "3" };
  switch (sample.is) {
    case "literal":
    case "json": return sample.value;
    case "date": return sample.date.toISOString().replace(".000", "");
    case "list": return sample.items.map(expected);
    case "map": return Object.fromEntries(sample.entries.map(([key, value]) => [key, expected(value)]));
    case "tag": return { Key: sample.key, Value: sample.value };
    case "TagList": return Object.entries(sorted).map(([Key, Value]) => ({ Key, Value }));
    case "TagMap": return sorted;
    case "AutoScalingTagList":
      return Object.entries(sorted)
        .map(([Key, Value]) => ({ Key, PropagateAtLaunch: isPropagated(Value), Value }));
    case "struct": return Object.fromEntries(sample.fields.map(([{ cfnName }, value]) => [cfnName, expected(value)]));
  }
}
