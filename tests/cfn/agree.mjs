// SPDX-License-Identifier: Apache-2.0
// Compares what the generator says of resource types with what the real aws-cdk-lib has and does: names, what is
// required, the shape of values, attributes, and the order in which all properties are rendered, in the template and in
// the tree of the assembly.
// usage: node agree.mjs <tools/cfn> [<type or class>...]; without: all classes. NODE_PATH says where aws-cdk-lib is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { classOf } from "./lib/halves.mjs";
import { Sampler, expected, given } from "./lib/samples.mjs";

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
    "AutoScalingTagList": "array of CfnTag", "TagMap": "map of string",
  };
  if (known[cpp] !== undefined) return known[cpp];
  const struct = model.structs.find(({ name }) => name === cpp);
  return `${model.fqn.replace("aws-cdk-lib.", "")}.${struct.alias}`;
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
    const tags = /TagList$/.test(cpp) && its[0]?.startsWith("array of");
    if (!its.includes(mine) && !freeForm && !map && !date && !tags) {
      faults.push(`${where}.${tsName}: ${mine} here, ${its.join(" or ")} in the package`);
    }
  }
  for (const name of known.keys()) faults.push(`${where}.${name}: only the package has it`);
}

function compareResource(type, model) {
  const CfnClass = classOf(model);
  const stack = new cdk.Stack(new cdk.App({ analyticsReporting: false }), "S");
  const sampler = new Sampler(model);
  const sample = sampler.most();
  values += sampler.count;
  for (const name of sampler.leftOut) faults.push(`${type}: no value for ${name}`);
  const properties = given(sample, cdk, undefined, { reversed: true });
  const resource = new CfnClass(stack, "R", properties);

  const rendered = stack.resolve(resource._toCloudFormation()).Resources.R;
  if (rendered.Type !== model.cfnType) faults.push(`${type}: rendered as ${rendered.Type}`);
  const [mine, its] = [expected(sample), rendered.Properties ?? {}].map((each) => JSON.stringify(each, undefined, 1));
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
  const theirs = assembly.types[model.fqn].properties
    .filter((property) => /^attr[A-Z]/.test(property.name) && !(property.name in properties));
  for (const { name } of theirs) if (!attributes.has(name)) faults.push(`${type}.${name}: only the package has it`);
  for (const [name, { cfnName }] of attributes) {
    const attribute = JSON.stringify(stack.resolve(resource[name]));
    if (attribute !== JSON.stringify({ "Fn::GetAtt": ["R", cfnName] })) {
      faults.push(`${type}.${name}: ${attribute} in the package`);
    }
  }
}

const specification = loadSpecification();
const types = chosen.length !== 0 ? chosen : specification.classes();
for (const type of types) {
  const model = specification.resource(type);
  compareStruct(model, type, model.props.fields, `${model.fqn}Props`);
  for (const { alias, fields } of model.structs) {
    compareStruct(model, `${type} ${alias}`, fields, `${model.fqn}.${alias}`);
  }
  try {
    compareResource(type, model);
  } catch (error) {
    faults.push(`${type}: ${error.message}`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`${types.length} types with ${values} values, ${faults.length} faults`);
process.exitCode = faults.length === 0 && values > 0 ? 0 : 1;
