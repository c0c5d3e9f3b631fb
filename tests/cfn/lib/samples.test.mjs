// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { element } from "./cpp.mjs";
import { matchingText } from "./matching_text.mjs";
import { Sampler, expected, given } from "./samples.mjs";

const patterns = [
  "^[a-zA-Z0-9-_]+$", "[\\w+=,.@-]{1,64}", "^arn:aws(-[a-z]+)*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "^(GET|PUT)$",
  "^(?!aws:)[a-z:]{4,8}$", "(\\d{12})|default", "^\\p{L}{2,}$", "[^\\s]*", "^(?:a|b(?=c))c?$", "\\u0041\\x42",
  ".*", "^.{3}$",
  "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "^(?<year>\\d{4})-\\d{2}$", "^(?P<name>x)$", "^[\\s\\S]{1,5}$", "^a{2}b?c+?$",
];

test("a text matches its pattern from start to end, and is as long as it has to be", () => {
  for (const pattern of patterns) {
    const text = matchingText(pattern);
    assert.notEqual(text, undefined, pattern);
    const its = pattern.replace("?P<", "?<");
    const regex = new RegExp(`^(?:${its})$`, /\\p/.test(pattern) ? "u" : "");
    assert.match(text, regex, pattern);
  }
  assert.equal(matchingText("^[a-z]*$", { fewest: 30, most: 40 }).length >= 30, true);
  assert.equal(matchingText("^[a-z]{1,}$", { most: 2 }).length <= 2, true);
  assert.equal(matchingText("^ab?$", { fewest: 2 }), "ab");
  assert.match(matchingText("^(?!aws:)", { fewest: 3 }), /^(?!aws:).{3,}$/);
});

test("texts of one pattern differ by the seed", () => {
  const all = Array.from({ length: 20 }, (_, seed) => matchingText("^[a-z]{8}$", { seed }));
  assert.equal(new Set(all).size > 15, true);
});

test("there is none for what cannot be, or is not understood", () => {
  for (const pattern of ["^a{3}$", "(?<=x)y", "(", "[b-a]", "(?>a)", "\\k<x>"]) {
    assert.equal(matchingText(pattern, { most: 2 }), undefined, pattern);
  }
});

const field = (name, cpp, more) =>
  ({ cfnName: name, tsName: name, name, cpp, required: false, one: "it", known: {}, ...more });
const struct = (name, fields) => ({ name, fields, members: fields, treeFields: fields });
const sampled = (fields, structs = []) => {
  const sampler = new Sampler({ props: struct("P", fields), structs });
  return { most: expected(sampler.most()), leftOut: sampler.leftOut };
};

test("values obey what is known of their field", () => {
  const { most, leftOut } = sampled([
    field("allowed", "Value<Text>", { allowed: ["A", "B"] }),
    field("knownAllowed", "Value<long long>", { known: { allowed: [7, 9] } }),
    field("pattern", "Value<Text>", { known: { pattern: "^x+$", fewest: 4 } }),
    field("never", "Value<Text>", { known: { pattern: "^x$", fewest: 4 } }),
    field("short", "Value<Text>", { known: { most: 3 } }),
    field("long", "Value<Text>", { known: { fewest: 12 } }),
    field("from", "Value<long long>", { known: { smallest: 100, largest: 100 } }),
    field("to", "Value<double>", { known: { smallest: 0, largest: 1 } }),
    field("one", "TextList", { known: { mostItems: 1 } }),
    field("above", "Value<long long>", { known: { above: 7, largest: 8 } }),
    field("even", "Value<long long>", { known: { multipleOf: 60, smallest: 120 } }),
    field("numbers", "Value<double>", { known: { allowedNumbers: [0.25] } }),
    field("elements", "TextList", { known: { fewestItems: 1, element: { allowed: ["E"] } } }),
    field("entries", "Map<Value<Text>>", { known: { mostEntries: 1, element: { pattern: "^m$" } } }),
    field("three", "List<Value<long long>>", { known: { fewestItems: 3 } }),
  ]);
  assert.equal(["A", "B"].includes(most.allowed), true);
  assert.equal([7, 9].includes(most.knownAllowed), true);
  assert.match(most.pattern, /^x{4,}$/);
  assert.equal(most.short.length, 3);
  assert.equal(most.long.length, 12);
  assert.equal(most.from, 100);
  assert.equal(most.to, 0.5);
  assert.equal(most.above, 8);
  assert.equal(most.even % 60 === 0 && most.even >= 120, true);
  assert.equal(most.numbers, 0.25);
  assert.deepEqual(most.elements, ["E", "E"]);
  assert.deepEqual(most.entries, { z: "m" });
  assert.equal(most.one.length, 1);
  assert.equal(most.three.length, 3);
  assert.equal(most.never.length >= 4, true);
  assert.deepEqual(leftOut, []);
});

test("a structure has all of its properties once, then the required ones, and one within itself ends", () => {
  const fields = [field("a", "Value<bool>", { required: true }), field("b", "Value<bool>"), field("s", "List<S>")];
  const inner = struct("S", fields);
  const { most, leftOut } = sampled([field("x", "S"), field("y", "S")], [inner]);
  assert.deepEqual(Object.keys(most.x), ["a", "b", "s"]);
  assert.deepEqual(most.x.s.map(Object.keys), [["a"], ["a"]]);
  assert.deepEqual(Object.keys(most.y), ["a"]);
  assert.deepEqual(leftOut, []);
  const endless = struct("E", [field("e", "E", { required: true })]);
  assert.deepEqual(sampled([field("x", "E")], [endless]), { most: {}, leftOut: ["E.e", "E.e", "P.x"] });
});

test("as C++ has them", () => {
  const fields = [field("n", "Value<double>"), field("s", "S"), field("m", "Map<S>"), field("j", "Value<Json>")];
  const inner = struct("S", [field("t", "Value<Text>")]);
  const most = new Sampler({ props: struct("P", fields), structs: [inner] }).most();
  assert.equal(element(most, "other"), '{.n = 1.5, .s = {{.t = "text 3"}}, ' +
    '.m = {{"z", {}}, {"10", {}}, {"a", {}}}, .j = Json::object({{"Z", 7}, {"a", "b"}})}');
  assert.deepEqual(given(most).s, { t: "text 3" });
});
