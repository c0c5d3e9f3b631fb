// SPDX-License-Identifier: Apache-2.0
// The two halves of a pair made by machine, of one stack. Each type has one resource of its required properties, one of
// all its properties, which refers to the first, and one that shows the attributes of the first. One of the first two
// is made in braces and one by the builder.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { byBuilder, inBraces } from "./cpp.mjs";
import { Sampler, given } from "./samples.mjs";
import { hashOf } from "./selection.mjs";

const cdk = createRequire(import.meta.url)("aws-cdk-lib");
const typeOfShown = "Test::Machine::Attributes";
const stackTag = { key: "of the stack", value: "t" };
/** The package gives it a list of tags that it then does not take. */
const untaggable = "AWS::CloudFront::AnycastIpList";

/** `{name, model, id, least, most, size, leftOut}` of a type or a class; throws where the package takes no such values.
 *  `size` is how many values it has, `leftOut` names the properties that have none. */
export function pairOf(name, model) {
  const sampler = new Sampler(model, { tokens: true });
  const [least, most] = [sampler.least(), sampler.most()];
  if (least === undefined || most === undefined) throw new Error("no value for what is required");
  const id = name.replace(/^aws-cdk-lib\./, "").replace(/\W|_/g, "");
  const pair = { name, model, id, least, most, size: sampler.count, leftOut: sampler.leftOut };
  const stack = new cdk.Stack(new cdk.App({ analyticsReporting: false }), "S");
  addToPackage(stack, pair);
  stack.resolve(stack._toCloudFormation());
  return pair;
}

/** The class of the package; that of the core stands in its root. */
export function classOf({ module, className }) {
  const room = module === "" ? cdk : cdk[module];
  if (room?.[className] === undefined) throw new Error(`the package has no ${module}.${className}`);
  return room[className];
}

function addToPackage(stack, { model, id, least, most }) {
  const CfnClass = classOf(model);
  const first = new CfnClass(stack, `${id}Least`, given(least, cdk));
  new CfnClass(stack, `${id}Most`, given(most, cdk, first));
  const shown = model.attributes.map(({ cfnName, tsName }) => [cfnName, first[tsName]]);
  const properties = Object.fromEntries([["ref", first.ref], ...shown]);
  new cdk.CfnResource(stack, `${id}Shown`, { type: typeOfShown, properties });
}

/** The template and the tree that the package makes in a folder. */
export function halfOfPackage(folder, pairs) {
  const app = new cdk.App({ outdir: folder, analyticsReporting: false, builtinCloudFormationValidation: false });
  const stack = new cdk.Stack(app, "S");
  cdk.Tags.of(stack).add(stackTag.key, stackTag.value, { excludeResourceTypes: [untaggable] });
  for (const pair of pairs) addToPackage(stack, pair);
  const { templateFullPath } = app.synth().getStackByName("S");
  // Dates are texts in our tree, as they are in a template: docs/assembly.md.
  const tree = readFileSync(join(folder, "tree.json"), "utf8").replaceAll(/(T\d\d:\d\d:\d\d)\.000Z"/g, '$1Z"');
  return { template: readFileSync(templateFullPath, "utf8"), tree };
}

function functionOf({ model, id, least, most }) {
  const [first, second] = hashOf(id) % 2 === 0 ? [inBraces, byBuilder] : [byBuilder, inBraces];
  const shown = ['{"ref", least.ref()}',
    ...model.attributes.map(({ cfnName, name }) => `{${JSON.stringify(cfnName)}, least.${name}()}`)];
  return `CONSTCLOUD_CONSTEXPR void ${id}(Stack& stack) {
  const auto least = ${first(model, `${id}Least`, least)};
  ${second(model, `${id}Most`, most, "least")};
  CfnResource(stack, "${id}Shown", {.type = "${typeOfShown}", .properties = {{${shown.join(", ")}}}});
}
`;
}

/** The program that makes the same. */
export function halfInCpp(pairs) {
  return `${pairs.map(({ model }) => `#include <constcloud/cfn/${model.path}>\n`).join("")}#include "pairs.hpp"

using constcloud::CfnResource;
using constcloud::Json;
using constcloud::Stack;

namespace {

${pairs.map(functionOf).join("\n")}
CONSTCLOUD_CONSTEXPR void all(Stack& stack) {
  constcloud::Tags::of(stack).add("${stackTag.key}", "${stackTag.value}",
                                  {.exclude_resource_types = {{"${untaggable}"}}});
${pairs.map(({ id }) => `  ${id}(stack);\n`).join("")}}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic topic(argc, argv, "machine");
  topic.pair<all>("all");
  return topic.finish();
}
`;
}

/** The pair whose function has a line of that program, or whose class compilers' words are about. */
export function pairAt(pairs, program, line, words) {
  const head = program.split("\n").slice(0, line).findLast((each) => each.startsWith("CONSTCLOUD_CONSTEXPR void "));
  const isNamed = ({ model }) => words.includes(`cfn/${model.path}`) || words.includes(`::${model.className}Props`);
  return pairs.find(({ id }) => head?.includes(` ${id}(`)) ?? pairs.find(isNamed);
}

/** Where ours and theirs differ: `{pair, where, ours, theirs}` of each resource, the first line that does. */
export function differences(pairs, ours, theirs) {
  if (ours === theirs) return [];
  const [here, there] = [ours, theirs].map((text) => {
    const value = JSON.parse(text);
    return new Map(Object.entries(value.Resources ?? value.tree.children.S.children));
  });
  const found = [];
  for (const name of new Set([...here.keys(), ...there.keys()])) {
    const [mine, its] = [here, there].map((map) => JSON.stringify(map.get(name), undefined, 1)?.split("\n") ?? []);
    const at = Array.from({ length: Math.max(mine.length, its.length) }).findIndex((_, i) => mine[i] !== its[i]);
    if (at === -1) continue;
    const pair = pairs.find(({ id }) => ["Least", "Most", "Shown"].some((ending) => name === `${id}${ending}`));
    found.push({ pair, where: name, ours: mine[at] ?? "nothing", theirs: its[at] ?? "nothing" });
  }
  return found.length !== 0 ? found : [{ where: "beside the resources", ours: "something", theirs: "something else" }];
}
