// SPDX-License-Identifier: Apache-2.0
// What is a fact in a sentence, and what is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../lib/facts.mjs";

const known = (name, type, documentation) =>
  Object.fromEntries(Object.entries(factsOf(name, { type }, documentation)).filter(([, value]) => value !== undefined));

test("units come from names, and from sentences that have one", () => {
  assert.deepEqual(known("TtlInSeconds", "integer"), { unit: "seconds" });
  assert.deepEqual(known("Age", "number", "How long (in days) it is there."), { unit: "days" });
  assert.deepEqual(known("Age", "integer", "Given in minutes, or in hours."), {});
  assert.deepEqual(known("Zone", "string", "The time in seconds."), {});
});

test("ranges are whole sentences", () => {
  assert.deepEqual(known("A", "integer", "It counts. Valid values range from 1 to 2,880 minutes."),
                   { smallest: 1, largest: 2880 });
  assert.deepEqual(known("A", "integer", "The maximum value is 3600, or 1 hour."), { largest: 3600 });
  assert.deepEqual(known("A", "integer", "*Minimum:* 10\n\n*Maximum:* 20"), { smallest: 10, largest: 20 });
  assert.deepEqual(known("A", "integer", "The maximum value is 5 for the small ones."), {});
  assert.deepEqual(known("A", "string", "A name, up to 64 characters in length."), { most: 64 });
  assert.deepEqual(known("A", "string", "The value, from 1\u2013255 characters in length."), { fewest: 1, most: 255 });
  assert.deepEqual(known("A", "string", "With a prefix it is limited to 64 characters in length."), {});
});

test("defaults are values of the type, no words", () => {
  assert.deepEqual(known("A", "integer", "The default is 3 seconds."), { unit: "seconds", defaultValue: "3" });
  assert.deepEqual(known("AInDays", "integer", "The default is 3 hours."), { unit: "days", defaultValue: "3 hours" });
  assert.deepEqual(known("A", "integer", "The default is five."), {});
  assert.deepEqual(known("A", "boolean", "The default value is TRUE."), { defaultValue: "true" });
  assert.deepEqual(known("A", "string", "If omitted, the default is `COPY` ."), { defaultValue: "COPY" });
  assert.deepEqual(known("A", "string", "The default is yours."), {});
  assert.deepEqual(known("A", "string", "The default is the one before."), {});
  assert.deepEqual(known("A", "string", "If it is not included, it defaults to a slash (/)."), { defaultValue: "/" });
});
