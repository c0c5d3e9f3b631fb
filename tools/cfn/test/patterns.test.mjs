// SPDX-License-Identifier: Apache-2.0
// Of what kind a pattern is, and whether it says anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { describe, spelled } from "../lib/patterns.mjs";

test("a pattern is of the last kind that anything in it has", () => {
  const patterns = {
    plain: ["^[a-zA-Z0-9-_]{1,128}$", "^arn:aws[a-z-]*:iam::\\d{12}:role/.+$", "a\\.b", "[^\\]]+", "^a{,3}$", "a+?"],
    groups: ["^(a|b)$", "^a$|^b$", "(?:ab)+", "a^b", "(?<name>a)"],
    unicode: ["^\\p{L}+$", "[\\u0020-\\uD7FF]", "é", "[é]", "(\\p{L})"],
    looks: ["^(?!aws:).+", "(?<=a)b", "\\bword\\b", "(?=\\p{L})"],
    references: ["(a)\\1", "(?<n>a)\\k<n>"],
    foreign: ["(?i)aws", "(?s).+", "[a-z&&[^b]]", "a++", "a**", "(a", "a)", "[a", "\\Qa\\E", "a{3,1}", "*a", "\\p{L", "[]", "[^]"],
  };
  for (const [kind, list] of Object.entries(patterns)) {
    for (const pattern of list) assert.equal(describe(pattern).kind, kind, pattern);
  }
});

test("classes and counts hide what they hold", () => {
  assert.equal(describe("^[(|)$^]$").kind, "plain");
  assert.equal(describe("^[\\b\\1]$").kind, "plain");
  assert.equal(describe("^\\(\\|\\)$").kind, "plain");
  assert.equal(describe("^[\\x41\\u0041]$").kind, "plain");
});

test("a pattern that every text has says nothing", () => {
  for (const pattern of ["", ".*", "^.*$", "^[\\s\\S]*$", "(.*)", "[a-z]*", "[a-z]*$", "^[a-z]*", "^(arn:.*)|()$", "(a|b)?", "(a|b*)", "(^a$)?",
                         "a{0,3}"]) {
    assert.equal(describe(pattern).says, false, pattern);
  }
  for (const pattern of ["^[a-z]*$", ".+", "^$", "^(a|b)?$", "(^$)|a", "^(?!aws:).*", "a{1,3}", "^(^a$|^b$)"]) {
    assert.equal(describe(pattern).says, true, pattern);
  }
});

test("anchors hold for all alternatives or are none", () => {
  const anchors = { "^a$": "both", "^a": "start", "a$": "end", "a": "none", "^a|b$": "none", "^a$|^b$": "both", "^(a|b)$": "both", "(^a|^b)c": "start" };
  for (const [pattern, expected] of Object.entries(anchors)) assert.equal(describe(pattern).anchors, expected, pattern);
});

test("the edges of other dialects are spelled as ECMAScript's", () => {
  assert.equal(spelled("\\Aa\\Z"), "^a$");
  assert.equal(spelled("\\A^a\\z"), "^a$");
  assert.equal(spelled("a\\\\Z"), "a\\\\Z");
});
