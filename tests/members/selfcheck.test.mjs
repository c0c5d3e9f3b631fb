// SPDX-License-Identifier: Apache-2.0
// That the comparison of members sees what is missing: headers of which members are renamed, and tables with exceptions
// that do not hold. COMPILER, INCLUDE, TOOL and NODE_PATH say what members.mjs is told.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { faultsOf, shareOf } from "./judge.mjs";
import { modulesOf } from "./manifest.mjs";
import { answersOf, probeOf } from "./probe.mjs";

const here = dirname(fileURLToPath(import.meta.url));

test("a member of each kind that the headers lack is listed", () => {
  const { COMPILER, INCLUDE, TOOL } = process.env;
  const gone = new Map([
    ["callback_url", ["aws_apigatewayv2.IWebSocketStage.callback_url", "aws_apigatewayv2.WebSocketStage.callback_url"]],
    ["from_web_socket_stage_attributes", ["aws_apigatewayv2.WebSocketStage.from_web_socket_stage_attributes"]],
    ["tls_1_2", ["aws_apigatewayv2.SecurityPolicy.tls_1_2"]],
    ["burst_limit", ["aws_apigatewayv2.ThrottleSettings.burst_limit"]],
    ["header_x_api_key", ["aws_apigatewayv2.WebSocketApiKeySelectionExpression.header_x_api_key"]],
  ]);
  const run = spawnSync(process.execPath,
    [join(here, "members.mjs"), "--compiler", COMPILER, "--include", INCLUDE, "--tool", TOOL,
      "--table", join(here, "selfcheck.json"),
      ...[...gone.keys()].flatMap((name) => ["--rename", `${name}=no_${name}`]),
      "--rename", "WebSocketMockIntegration=NoMock",
      ...(process.env.FLAGS ? ["--", process.env.FLAGS] : [])],
    { encoding: "utf8" });
  assert.equal(run.status, 1, run.stderr);
  for (const name of [...gone.values()].flat()) {
    assert.ok(run.stderr.includes(`${name}: missing\n`), `${name}\n${run.stderr}`);
  }
  assert.match(run.stderr, /apigatewayv2_integrations\.WebSocketMockIntegration: the type is missing, with 1 members/);
  assert.doesNotMatch(run.stderr, /aws_apigatewayv2\.WebSocketStage\.url: missing/);
});

const found = (members) => new Map([["aws_x", [{ name: "A", there: true, members }]]]);
const fifty = Array.from({ length: 50 }, (_, i) => ({ name: `m${i}`, there: true }));
const whole = { hasModule: () => false, hasMember: () => true };
const fault = (exceptions, members, asked = whole, more = {}) =>
  faultsOf({ modules: ["aws_x"], exceptions, ...more }, found(members), asked);
const missing = { name: "x", there: false };

test("an exception covers one member that is missing", () => {
  assert.deepEqual(fault({}, [missing]), ["aws_x.A.x: missing"]);
  assert.deepEqual(fault({ "aws_x.A.x": { reason: "why" } }, [...fifty, missing]), []);
});

test("an exception that is not needed, or has no reason, is a fault", () => {
  assert.match(fault({ "aws_x.A.m1": { reason: "why" } }, fifty)[0], /for what is no member that is missing/);
  assert.match(fault({ "aws_x.A": { reason: "why" } }, fifty)[0], /for what is no member that is missing/);
  assert.match(fault({ "aws_x.A.x": {} }, [...fifty, missing])[0], /without a reason/);
});

test("a type is no exception", () => {
  const lacks = new Map([["aws_x", [{ name: "A", there: true, members: fifty },
    { name: "B", there: false, members: [missing] }]]]);
  const faults = faultsOf({ modules: ["aws_x"], exceptions: { "aws_x.B": { reason: "why" } } }, lacks, whole);
  assert.match(faults[0], /aws_x\.B: the type is missing, with 1 members/);
  assert.match(faults[1], /aws_x\.B: an exception for what is no member/);
});

test("an exception for want of a module fails when that is here, or when nothing stands in for the member", () => {
  const exceptions = { "aws_x.A.x": { reason: "why", lacks: "aws_y", instead: "aws_x.A.x_arn" } };
  const members = [...fifty, missing];
  assert.deepEqual(fault(exceptions, members), []);
  assert.match(fault(exceptions, members, { ...whole, hasModule: () => true })[0], /aws_y, which is here now/);
  assert.match(fault(exceptions, members, { ...whole, hasMember: () => false })[0], /x_arn stands in for it/);
});

test("two of a hundred members may be exceptions", () => {
  const reasons = { "aws_x.A.x": { reason: "why" }, "aws_x.A.y": { reason: "why" } };
  const two = [missing, { name: "y", there: false }];
  assert.deepEqual(fault(reasons, [...fifty, ...fifty.map(({ name }) => ({ name: `n${name}`, there: true })), ...two]), []);
  assert.match(fault(reasons, [...fifty, ...two])[0], /2 exceptions of 52 members, at most 1 are allowed/);
});

test("what is not yet here is left out by pattern, which must leave something out", () => {
  assert.deepEqual(fault({}, [missing], whole, { not_yet: { group: ["aws_x.A*"] } }), []);
  assert.match(fault({}, fifty, whole, { not_yet: { group: ["aws_x.B*"] } })[0], /nothing is left out by it/);
});

test("a share counts types and members", () => {
  assert.deepEqual(shareOf([{ there: true, members: [missing, { name: "y", there: true }] }]), { there: 2, of: 3 });
});

test("the manifest's public members, inherited ones of structs and of the same module, are asked for", () => {
  const assembly = { types: Object.fromEntries([
    { fqn: "aws-cdk-lib.aws_x.Props", kind: "interface", datatype: true, interfaces: ["aws-cdk-lib.aws_y.Base"],
      properties: [{ name: "aB" }] },
    { fqn: "aws-cdk-lib.aws_y.Base", kind: "interface", datatype: true, properties: [{ name: "cD" }] },
    { fqn: "aws-cdk-lib.aws_x.K", kind: "class", base: "aws-cdk-lib.aws_x.J", interfaces: ["aws-cdk-lib.aws_y.I"],
      properties: [{ name: "PROPERTY_INJECTION_ID", static: true }, { name: "hidden", protected: true }],
      methods: [{ name: "delete" }] },
    { fqn: "aws-cdk-lib.aws_x.J", kind: "class", methods: [{ name: "ofJ", static: true }] },
    { fqn: "aws-cdk-lib.aws_y.I", kind: "interface", methods: [{ name: "ofI" }] },
    { fqn: "aws-cdk-lib.aws_x.CfnK", kind: "class" },
    { fqn: "aws-cdk-lib.aws_x.E", kind: "enum", members: [{ name: "V_1" }] },
  ].map((type) => [type.fqn, type])) };
  const types = modulesOf(assembly, (name) => name).get("aws_x");
  assert.deepEqual(types.map(({ name, kind, members }) => [name, kind, ...members.map((member) => member.name)]), [
    ["Props", "struct", "aB", "cD"], ["K", "class", "PROPERTY_INJECTION_ID", "delete", "ofJ"],
    ["J", "class", "ofJ"], ["E", "enum", "V_1"]]);
});

test("a member is there where one line of its question has no error, in a base that is there", () => {
  const types = [{ scope: "s", name: "A", members: [{ cpp: "m", isStatic: true }, { cpp: "n" }] }];
  const { text, questions } = probeOf(["h"], types);
  const lineOf = (part) => text.split("\n").findIndex((line) => line.includes(part)) + 1;
  const inBase = lineOf("using s::A::m;");
  const answers = (...parts) => answersOf(types, questions, new Set(parts))[0];
  assert.deepEqual(answers(), { there: true, members: [true, true] });
  assert.deepEqual(answers(lineOf("using s::A::n;")), { there: true, members: [true, false] });
  assert.deepEqual(answers(lineOf("struct P0"), inBase), { there: true, members: [true, false] });
  assert.deepEqual(answers(lineOf("using T = "), lineOf("concept C"), lineOf("namespace N")),
    { there: false, members: [false, false] });
});
