// SPDX-License-Identifier: Apache-2.0
// Samples as C++: what stands in the braces of props, or in the parentheses of setters.

import { isPropagated } from "./samples.mjs";

const text = (value) => JSON.stringify(value);
const nameOf = ({ module, className }) => ["constcloud", module, className].filter((part) => part !== "").join("::");
const braces = (items) => `{${items.join(", ")}}`;
const member = ([key, value]) => braces([text(key), value]);

function json(value) {
  if (Array.isArray(value)) return `Json::array(${braces(value.map(json))})`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `Json::object(${braces(Object.entries(value).map(([key, each]) => member([key, json(each)])))})`;
}

/** A value as an element of a list or a map, or as what a setter is given. `other` names the resource that intrinsics
 *  are of. */
export function element(sample, other) {
  switch (sample.is) {
    case "literal": return JSON.stringify(sample.value);
    case "date": return text(sample.date.toISOString().replace(".000", ""));
    case "ref": return `${other}.ref()`;
    case "attribute": return `${other}.get_att(${text(sample.name)})`;
    case "json": return json(sample.value);
    case "list": return braces(sample.items.map((item) => element(item, other)));
    case "map": return braces(sample.entries.map(([key, value]) => member([key, element(value, other)])));
    case "tag": return braces([`.key = ${text(sample.key)}`, `.value = ${text(sample.value)}`]);
    case "TagList":
    case "TagMap": return braces(sample.tags.map(([key, value]) => member([key, text(value)])));
    case "AutoScalingTagList":
      return braces(sample.tags.map(([key, value]) =>
        `{.key = ${text(key)}, .propagate_at_launch = ${isPropagated(value)}, .value = ${text(value)}}`));
    case "struct": return members(sample, other);
  }
}

/** A value as what initializes a member of a structure: the braces of a structure stand in those of its field. */
function initializer(sample, other) {
  const value = element(sample, other);
  return sample.is === "struct" || sample.is === "tag" ? braces([value]) : value;
}

/** A structure as its fields in braces. */
export function members(sample, other) {
  return braces(sample.members.map(([{ name }, value]) => `.${name} = ${initializer(value, other)}`));
}

/** The statement of a resource in braces. */
export function inBraces(model, id, sample, other) {
  return `${nameOf(model)}(stack, ${text(id)}, ${members(sample, other)})`;
}

/** The same by its builder. */
export function byBuilder(model, id, sample, other) {
  const calls = sample.members.map(([{ name }, value]) => `\n      .${name}(${element(value, other)})`);
  return `${nameOf(model)}::builder(stack, ${text(id)})${calls.join("")}\n      .build()`;
}
