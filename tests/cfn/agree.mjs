// SPDX-License-Identifier: Apache-2.0
// Compares what the generator says of resource types with what the real aws-cdk-lib has and does: names, what is
// required, the shape of values, attributes, and the order in which all properties are rendered, in the template and in
// the tree of the assembly.
// usage: node agree.mjs <tools/cfn> [<type>...]; without types: those of types.txt. NODE_PATH says where aws-cdk-lib is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

process.env.JSII_DEPRECATED = "quiet";

const [tool, ...chosen] = process.argv.slice(2);
const { loadSpecification } = await import(pathToFileURL(resolve(tool, "lib/model.mjs")));
const { header } = await import(pathToFileURL(resolve(tool, "lib/render.mjs")));
const require = createRequire(import.meta.url);
const cdk = require("aws-cdk-lib");
const assembly = JSON.parse(
  gunzipSync(readFileSync(join(dirname(require.resolve("aws-cdk-lib/package.json")), ".jsii.gz"))));

const faults = [];
let values = 0;

/** The names of a jsii type, without what CDK adds for its own resources (IResolvable, references to L2s). */
function shapes(type) {
  if (type.union !== undefined) return type.union.types.flatMap(shapes);
  if (type.collection !== undefined) {
    const inner = shapes(type.collection.elementtype);
    return inner.map((each) => `${type.collection.kind} of ${each}`);
  }
  if (type.primitive !== undefined) return [type.primitive];
  if (/\.IResolvable$|\.interfaces\.|\.I[A-Z]\w*Ref$/.test(type.fqn)) return [];
  return [type.fqn.replace(/^aws-cdk-lib\./, "")];
}

/** What a C++ type is in the CDK. */
function shapeOf(cpp, model) {
  const list = /^(List|Map)<(.*)>$/.exec(cpp);
  if (list !== null) return `${list[1] === "List" ? "array" : "map"} of ${shapeOf(list[2], model)}`;
  const known = {
    "Value<Text>": "string", "Value<bool>": "boolean", "Value<long long>": "number", "Value<double>": "number",
    "Value<Json>": "any", "TextList": "array of string", "CfnTag": "CfnTag", "TagList": "array of CfnTag",
    "TagMap": "map of string",
  };
  if (known[cpp] !== undefined) return known[cpp];
  const struct = model.structs.find(({ name }) => name === cpp);
  return `${model.module}.${model.className}.${struct.alias}`;
}

function compareStruct(model, where, fields, interfaceName) {
  const theirs = assembly.types[interfaceName];
  if (theirs === undefined) return faults.push(`${where}: the package has no ${interfaceName}`);
  const known = new Map(theirs.properties?.map((property) => [property.name, property]));
  for (const { tsName, required, cpp, note } of fields) {
    const property = known.get(tsName);
    known.delete(tsName);
    if (property === undefined) { faults.push(`${where}.${tsName}: the package has no such property`); continue; }
    if (required === (property.optional === true)) faults.push(`${where}.${tsName}: required is ${required} here only`);
    const mine = shapeOf(cpp, model);
    const its = shapes(property.type);
    const freeForm = note !== undefined && mine.endsWith("any");
    const free = its.length === 1 && its[0] === "any";
    const map = mine === "map of string" && (free || its[0]?.startsWith("map of"));
    const date = mine === "string" && its[0] === "date";
    const tags = cpp === "TagList" && its[0]?.startsWith("array of");
    if (!its.includes(mine) && !freeForm && !map && !date && !tags) {
      faults.push(`${where}.${tsName}: ${mine} here, ${its.join(" or ")} in the package`);
    }
  }
  for (const name of known.keys()) faults.push(`${where}.${name}: only the package has it`);
}

/** A value for a type, as the CDK takes it and as a template has it. */
function sample(cpp, model, one) {
  ++values;
  if (one === "a date and a time") {
    const date = new Date(values * 86_400_000);  // whole seconds: the package leaves fractions out
    return { given: date, expected: date.toISOString().replace(".000", "") };
  }
  const list = /^(List|Map)<(.*)>$/.exec(cpp);
  if (list !== null) {
    const inner = sample(list[2], model);
    if (list[1] === "List") return { given: [inner.given], expected: [inner.expected] };
    return { given: { z: inner.given, a: inner.given }, expected: { z: inner.expected, a: inner.expected } };
  }
  const same = (value) => ({ given: value, expected: value });
  switch (cpp) {
    case "Value<Text>": return same(`text ${values}`);
    case "Value<bool>": return same(values % 2 === 0);
    case "Value<long long>": return same(values);
    case "Value<double>": return same(values + 0.5);
    case "Value<Json>": return same({ Z: values, a: "b" });
    case "TextList": return same([`text ${values}`]);
    case "CfnTag": return { given: { value: "v", key: "k" }, expected: { Key: "k", Value: "v" } };
    case "TagList":
      return {
        given: [{ key: "b", value: "2" }, { key: "B", value: "3" }, { key: "a", value: "1" }, { key: "b", value: "4" }],
        expected: [{ Key: "a", Value: "1" }, { Key: "b", Value: "4" }, { Key: "B", Value: "3" }],
      };
    case "TagMap": return { given: { b: "2", 9: "3", B: "4", a: "1" }, expected: { 9: "3", a: "1", b: "2", B: "4" } };
    default: return sampleOf(model.structs.find(({ name }) => name === cpp).fields, model);
  }
}

function sampleOf(fields, model) {
  const given = {};
  const expected = {};
  const pairs = fields.map((field) => [field, sample(field.cpp, model, field.one)]);
  for (const [{ cfnName }, value] of pairs) expected[cfnName] = value.expected;
  for (const [{ tsName }, value] of pairs.reverse()) given[tsName] = value.given;
  return { given, expected };
}

function compareResource(type, model) {
  const CfnClass = require(`aws-cdk-lib/${model.module.replaceAll("_", "-")}`)[model.className];
  if (CfnClass === undefined) return faults.push(`${type}: the package has no ${model.module}.${model.className}`);
  const stack = new cdk.Stack(new cdk.App({ analyticsReporting: false }), "S");
  const { given, expected } = sampleOf(model.props.fields, model);
  const resource = new CfnClass(stack, "R", given);

  const rendered = stack.resolve(resource._toCloudFormation()).Resources.R;
  if (rendered.Type !== type) faults.push(`${type}: rendered as ${rendered.Type}`);
  const [mine, its] = [JSON.stringify(expected, undefined, 1), JSON.stringify(rendered.Properties, undefined, 1)];
  if (mine !== its) {
    const at = mine.split("\n").findIndex((line, i) => line !== its.split("\n")[i]);
    faults.push(`${type}: line ${at + 1} is ${mine.split("\n")[at]} here, ${its.split("\n")[at]} in the package`);
  }

  const held = Object.keys(resource.cfnProperties).join(" ");
  const inTree = model.props.treeFields.map(({ tsName }) => tsName).join(" ");
  if (inTree !== held) faults.push(`${type}: in the tree ${inTree} here, ${held} in the package`);
  const { fqn } = CfnClass[Symbol.for("jsii.rtti")];
  if (!header(model).includes(`"${fqn}"`)) faults.push(`${type}: the package calls the class ${fqn}`);

  const attributes = new Map(model.attributes.map((attribute) => [attribute.tsName, attribute]));
  const theirs = assembly.types[`aws-cdk-lib.${model.module}.${model.className}`].properties
    .filter((property) => /^attr[A-Z]/.test(property.name) && !(property.name in given));
  for (const { name } of theirs) if (!attributes.has(name)) faults.push(`${type}.${name}: only the package has it`);
  for (const [name, { cfnName }] of attributes) {
    const attribute = JSON.stringify(stack.resolve(resource[name]));
    if (attribute !== JSON.stringify({ "Fn::GetAtt": ["R", cfnName] })) {
      faults.push(`${type}.${name}: ${attribute} in the package`);
    }
  }
}

const specification = loadSpecification();
const types = chosen.length !== 0 ? chosen : readFileSync(join(tool, "types.txt"), "utf8")
  .split("\n").filter((line) => line !== "" && !line.startsWith("#"));
for (const type of types) {
  const model = specification.resource(type);
  const name = `aws-cdk-lib.${model.module}.${model.className}`;
  compareStruct(model, type, model.props.fields, `${name}Props`);
  for (const { alias, fields } of model.structs) compareStruct(model, `${type} ${alias}`, fields, `${name}.${alias}`);
  try {
    compareResource(type, model);
  } catch (error) {
    faults.push(`${type}: ${error.message}`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`${types.length} types with ${values} values, ${faults.length} faults`);
process.exitCode = faults.length === 0 && values > 0 ? 0 : 1;
