// SPDX-License-Identifier: Apache-2.0
// What of a schema is a fact of a value, and what is none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Schemas } from "../lib/schemas.mjs";

const of = (schema) => new Schemas(["A::B::C"], () => schema);
const at = (schema, path) => of(schema).at("A::B::C", path);
const value = (schema, definitions) => at({ properties: { V: schema }, definitions }, "V");

test("each kind of value has facts of its own", () => {
  assert.deepEqual(value({ type: "string", minLength: 1, maxLength: 9, pattern: "^a+$" }), { pattern: "^a+$", fewest: 1, most: 9 });
  assert.deepEqual(value({ type: "integer", minimum: 0, maximum: 9, multipleOf: 3 }), { smallest: 0, largest: 9, multipleOf: 3 });
  assert.deepEqual(value({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }), { above: 0, below: 1 });
  assert.deepEqual(value({ type: "number", minimum: 0, exclusiveMinimum: true }), { above: 0 });
  assert.deepEqual(value({ type: "object", minProperties: 1, maxProperties: 2 }), { fewestEntries: 1, mostEntries: 2 });
  assert.deepEqual(value({ type: "string", enum: ["b", "a"] }), { allowed: ["b", "a"] });
  assert.deepEqual(value({ type: "integer", enum: [1, 3] }), { allowedNumbers: [1, 3] });
  assert.equal(value({ type: "string", maximum: 3 }), undefined);
  assert.equal(value({ type: "boolean", enum: [true] }), undefined);
});

test("values of several types have the facts of each", () => {
  assert.deepEqual(value({ type: ["string", "integer"], maximum: 3, maxLength: 1 }), { largest: 3, most: 1 });
  assert.deepEqual(value({ type: ["boolean", "string"], enum: [true, "true", "x"] }), { allowed: ["true", "x"] });
  assert.deepEqual(value({ enum: ["a"] }), { allowed: ["a"] });
  assert.deepEqual(value({ const: "a" }), { allowed: ["a"] });
});

test("a minimum of nothing and a pattern that all texts have say nothing", () => {
  assert.equal(value({ type: "string", minLength: 0 }), undefined);
  assert.equal(value({ type: "array", minItems: 0, uniqueItems: false }), undefined);
  assert.equal(value({ type: "string", pattern: ".*" }), undefined);
  assert.equal(value({ type: "string", pattern: "^(arn:.+)|()$" }), undefined);
  assert.deepEqual(value({ type: "string", pattern: "\\A[a-z]\\Z" }), { pattern: "^[a-z]$" });
});

test("cases that count for nothing are told", () => {
  assert.deepEqual(value({ type: "string", enumCaseInsensitive: ["a"] }), { allowed: ["a"], anyCase: true });
});

test("lists and maps have facts, their elements others", () => {
  const text = { type: "string", maxLength: 3 };
  assert.deepEqual(value({ type: "array", items: text, minItems: 1, maxItems: 2, uniqueItems: true }),
                   { fewestItems: 1, mostItems: 2, unique: true, element: { most: 3 } });
  assert.deepEqual(value({ type: "object", patternProperties: { "^a": text, "^b": { type: "string", maxLength: 5 } } }),
                   { element: { most: 5 } });
  assert.deepEqual(value({ type: "object", additionalProperties: text }), { element: { most: 3 } });
  assert.deepEqual(value({ type: "array", items: { type: "array", items: text } }), { element: { element: { most: 3 } } });
});

test("paths go through references, lists and maps", () => {
  const inner = { type: "object", properties: { T: { type: "string", maxLength: 3 } } };
  const schema = (V) => ({ definitions: { "a/b": inner }, properties: { V } });
  const reference = { $ref: "#/definitions/a~1b" };
  for (const each of [reference, { type: "array", items: reference }, { type: "object", patternProperties: { ".*": reference } },
                      { additionalProperties: reference }, { type: "array", items: { type: "array", items: reference } }]) {
    assert.deepEqual(at(schema(each), "V.T"), { most: 3 });
    assert.equal(at(schema(each), "V.U"), undefined);
    assert.equal(at(schema(each), "U.T"), undefined);
  }
});

test("what stands beside a reference holds too", () => {
  const definitions = { T: { type: "string", maxLength: 9 } };
  assert.deepEqual(value({ $ref: "#/definitions/T", minLength: 2 }, definitions), { fewest: 2, most: 9 });
  assert.deepEqual(value({ $ref: "#/definitions/T", description: "A text." }, definitions), { most: 9 });
  const inner = { O: { type: "object", properties: { T: { type: "string", maxLength: 3 } } } };
  for (const each of [{ $ref: "#/definitions/O", default: {} }, { type: "array", items: { $ref: "#/definitions/O", maxItems: 1 } }]) {
    assert.deepEqual(at({ properties: { V: each }, definitions: inner }, "V.T"), { most: 3 });
  }
});

test("of all that holds the tightest is left", () => {
  assert.deepEqual(value({ type: "string", maxLength: 9, allOf: [{ maxLength: 5, minLength: 1 }, { minLength: 2 }] }),
                   { fewest: 2, most: 5 });
  assert.deepEqual(value({ allOf: [{ enum: ["a", "b", "c"] }, { enum: ["b", "c", "d"] }] }), { allowed: ["b", "c"] });
});

test("of alternatives only what each says is left, the loosest of it", () => {
  for (const choice of ["anyOf", "oneOf"]) {
    const some = (...list) => value({ [choice]: list });
    const text = (facts) => ({ type: "string", ...facts });
    assert.deepEqual(some(text({ minLength: 2, maxLength: 5, pattern: "^a" }), text({ minLength: 1, maxLength: 9, pattern: "^b" })),
                     { fewest: 1, most: 9 });
    assert.deepEqual(some(text({ enum: ["a"] }), text({ enum: ["b", "a"] })), { allowed: ["a", "b"] });
    assert.equal(some(text({ maxLength: 5 }), text({})), undefined);
    assert.equal(some(text({ maxLength: 5 }), {}), undefined);
    assert.deepEqual(some(text({ maxLength: 5 }), { type: "object" }), { most: 5 });
    assert.deepEqual(some(text({ maxLength: 5 }), { type: "array", items: text({ maxLength: 3 }) }), { most: 5, element: { most: 3 } });
    assert.deepEqual(some({ type: "array", items: text({ maxLength: 3 }) }, text({ maxLength: 5 })), { most: 5, element: { most: 3 } });
    assert.deepEqual(some(text({ maxLength: 5 }), { type: "integer", minimum: 1 }), { most: 5, smallest: 1 });
    assert.deepEqual(value({ type: "string", maxLength: 7, [choice]: [{ format: "x" }, { maxLength: 3 }] }), { most: 7 });
  }
});

test("properties of alternatives are found", () => {
  const one = (facts, more = {}) => ({ properties: { T: { type: "string", ...facts } }, ...more });
  const inner = (...list) => at({ properties: { V: { oneOf: list } } }, "V.T");
  const other = { properties: { U: {} } };
  assert.deepEqual(inner(one({ maxLength: 3 }), one({ maxLength: 4 })), { most: 4 });
  assert.equal(inner(one({ maxLength: 3 }), other), undefined);
  assert.deepEqual(inner(one({ maxLength: 3 }), { ...other, additionalProperties: false }), { most: 3 });
  assert.deepEqual(at({ properties: { V: { allOf: [one({ maxLength: 3 }), other] } } }, "V.T"), { most: 3 });
  assert.deepEqual(at({ properties: { V: { ...one({ maxLength: 3 }), oneOf: [{ required: ["T"] }, { required: ["U"] }] } } }, "V.T"),
                   { most: 3 });
});

test("conditions say nothing", () => {
  const V = { type: "string", if: { maxLength: 1 }, then: { pattern: "^a" }, not: { maxLength: 3 }, dependencies: {} };
  assert.equal(value(V), undefined);
});

test("schemas that hold themselves come to an end", () => {
  const definitions = {
    N: { type: "object", properties: { T: { type: "string", maxLength: 3 }, N: { $ref: "#/definitions/N" },
                                       M: { anyOf: [{ $ref: "#/definitions/N" }, { $ref: "#/definitions/O" }] } } },
    O: { type: "object", properties: { T: { type: "string", maxLength: 4 }, M: { oneOf: [{ $ref: "#/definitions/N" }, {}] } } },
    L: { type: "array", items: { $ref: "#/definitions/L" }, maxItems: 2 },
    S: { $ref: "#/definitions/S" },
  };
  const schema = { definitions, properties: { N: { $ref: "#/definitions/N" }, L: { $ref: "#/definitions/L" }, S: { $ref: "#/definitions/S" } } };
  assert.deepEqual(at(schema, "N.N.N.T"), { most: 3 });
  assert.deepEqual(at(schema, "N.M.T"), { most: 4 });
  assert.equal(at(schema, "L.T"), undefined);
  assert.equal(at(schema, "L").mostItems, 2);
  assert.equal(at(schema, "S.T"), undefined);
  const fields = [["T", { primitive: "string" }], ["N", { fqn: "p.C.NProperty" }], ["M", { fqn: "p.C.NProperty" }]]
    .map(([cfnName, type]) => ({ cfnName, type }));
  const package_ = { has: () => true, struct: () => ({ fields }) };
  assert.deepEqual(of(schema).factsOf(package_, { fqn: "p.C", cfnType: "A::B::C" }).of("p.C.NProperty", "T"), undefined);
});

test("a structure in several places has what holds in all of them", () => {
  const inner = (most, more) => ({ type: "object", properties: { T: { type: "string", maxLength: most, ...more } } });
  const schema = { properties: { A: inner(3, { pattern: "^a" }), B: { type: "array", items: inner(4) }, N: { type: "integer", minimum: 1 } } };
  const types = { A: { fqn: "p.C.AProperty" }, B: { collection: { kind: "array", elementtype: { fqn: "p.C.AProperty" } } },
                  N: { union: { types: [{ primitive: "number" }, { fqn: "p.IResolvable" }] } }, Z: { primitive: "string" } };
  const structs = { "p.CProps": types, "p.C.AProperty": { T: { primitive: "string" } } };
  const package_ = {
    has: (fqn) => fqn in structs,
    struct: (fqn) => ({ fields: Object.entries(structs[fqn]).map(([cfnName, type]) => ({ cfnName, type })) }),
  };
  const facts = of(schema).factsOf(package_, { fqn: "p.C", cfnType: "A::B::C" });
  assert.deepEqual(facts.of("p.C.AProperty", "T"), { most: 4 });
  assert.deepEqual(facts.of("p.CProps", "N"), { smallest: 1 });
  assert.equal(facts.has("p.CProps", "A"), true);
  assert.equal(facts.has("p.CProps", "Z"), false);
  assert.equal(of(schema).factsOf(package_, { fqn: "p.C", cfnType: "A::B::D" }).has("p.CProps", "N"), false);
});
