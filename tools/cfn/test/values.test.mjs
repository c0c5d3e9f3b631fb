// SPDX-License-Identifier: Apache-2.0
// What holds of a value where several speak of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Enumerations } from "../lib/enumerations.mjs";
import { Schemas } from "../lib/schemas.mjs";
import { Values, agreed, fitting, grows } from "../lib/values.mjs";

const text = (...allowedValues) => ({ type: "string", allowedValues });

test("of lists of values the union holds, and what one lacks is told", () => {
  const same = agreed({ name: "A", schema: { allowed: ["a", "b"] }, type: text("b", "a") });
  assert.deepEqual(same, { facts: { allowed: ["a", "b"] }, differences: [] });
  const both = agreed({ name: "A", schema: { allowed: ["a", "b"] }, type: text("b", "c") });
  assert.deepEqual(both, {
    facts: { allowed: ["a", "b", "c"] }, differences: ["the database lacks `a`; all are taken", "the schema lacks `c`; all are taken"],
  });
  assert.deepEqual(agreed({ name: "A", type: text("a", "b") }), { facts: { allowed: ["a", "b"] }, differences: [] });
  assert.deepEqual(agreed({ name: "A", type: text("a"), emitted: ["a", "b"] }), {
    facts: { allowed: ["a", "b"] }, differences: ["only the package's enumeration has `b`; all are taken"],
  });
  assert.deepEqual(agreed({ name: "A", schema: { allowed: ["a", "b"] } }).facts, { today: ["a", "b"] });
  assert.deepEqual(agreed({ name: "A", emitted: ["a"] }), { facts: undefined, differences: [] });
});

test("where cases count for nothing the database has the spelling", () => {
  const { facts, differences } = agreed({ name: "A", schema: { allowed: ["ab", "c"], anyCase: true }, type: text("AB") });
  assert.deepEqual(facts, { allowed: ["AB", "c"], anyCase: true });
  assert.deepEqual(differences, ["the database lacks `c`; all are taken"]);
});

test("a list of values makes a pattern and a length needless", () => {
  const schema = { allowed: ["a"], pattern: "^[ab]$", fewest: 1, most: 1 };
  assert.deepEqual(agreed({ name: "A", schema, type: text("a") }).facts, { allowed: ["a"] });
  assert.deepEqual(agreed({ name: "InstanceType", schema }).facts, { today: ["a"], pattern: "^[ab]$", fewest: 1, most: 1 });
});

test("lists of values stand where the values are", () => {
  const list = { mostItems: 3, element: { allowed: ["a"] } };
  assert.deepEqual(agreed({ name: "A", schema: list, type: { type: "array", element: text("a", "b") } }).facts,
                   { mostItems: 3, element: { allowed: ["a", "b"] } });
  assert.deepEqual(agreed({ name: "A", schema: { mostItems: 3 }, type: { type: "array", element: text("a") } }).facts,
                   { mostItems: 3, element: { allowed: ["a"] } });
});

test("a list of values that grows with time is no limit", () => {
  const count = (n) => Array.from({ length: n }, (_, i) => `v${i}`);
  assert.equal(grows("Mode", count(20)), undefined);
  assert.equal(grows("Mode", count(21)), "long");
  for (const name of ["Runtime", "CompatibleRuntimes", "CacheNodeType", "InstanceType", "EngineVersion", "AwsRegion", "runtime"]) {
    assert.equal(grows(name, ["a"]), "name", name);
  }
  for (const name of ["Type", "Mode", "RuntimeMode", "RegionConcurrencyType"]) assert.equal(grows(name, ["a"]), undefined, name);
  for (const value of ["5.0.1", "8.x1.2", "ml.c5.2xlarge", "db.influx.medium", "eu-west-1", "AWS::S3::Bucket", "python3.12", "PYTHON_3_10",
                       "WINDOWS_2022", "VERSION_1", "cloudfront-js-2.0"]) {
    assert.equal(grows("A", ["none", value]), "values", value);
  }
  for (const value of ["1.5", "a-b", "IPV4", "TLS1_2", "S3", "aws:kms", "gp3", "10", "G.1X"]) {
    assert.equal(grows("A", ["none", value]), value === "1.5" ? "values" : undefined, value);
  }
});

test("lists of numbers are united as well", () => {
  const type = { type: "integer", allowedValues: ["1", "5"] };
  assert.deepEqual(agreed({ name: "A", schema: { allowedNumbers: [1, 3], smallest: 0 }, type }), {
    facts: { allowedNumbers: [1, 3, 5], smallest: 0 }, differences: ["the database lacks `3`; all are taken", "the schema lacks `5`; all are taken"],
  });
  assert.deepEqual(agreed({ name: "A", type }).facts, { allowedNumbers: [1, 5] });
});

test("of figures of schema and documentation the looser holds", () => {
  const taken = (schema, prose) => agreed({ name: "A", schema, prose });
  assert.deepEqual(taken({ smallest: 1, largest: 5 }, { smallest: 0, largest: 3 }), {
    facts: { smallest: 0, largest: 5 },
    differences: ["smallest: 1 in the schema, 0 in the documentation; 0 is taken",
                  "largest: 5 in the schema, 3 in the documentation; 5 is taken"],
  });
  assert.deepEqual(taken({ fewest: 2, most: 5 }, { fewest: 3, most: 6 }).facts, { fewest: 2, most: 6 });
  assert.deepEqual(taken(undefined, { largest: 3 }), { facts: { largest: 3 }, differences: [] });
  assert.deepEqual(taken({ largest: 3 }, {}), { facts: { largest: 3 }, differences: [] });
  assert.deepEqual(taken({ above: 0 }, { smallest: 1 }).facts, { above: 0 });
  assert.deepEqual(taken({ element: { most: 3 } }, { most: 2 }).facts, { element: { most: 3 } });
  assert.deepEqual(agreed({ name: "A", schema: { allowed: ["a"] }, type: text("a"), prose: { most: 2 } }).facts, { allowed: ["a"] });
});

test("what no value satisfies is not taken", () => {
  assert.deepEqual(agreed({ name: "A", schema: { fewest: 3, most: 2 } }),
                   { facts: undefined, differences: ["from 3 to 2 there is nothing; neither is taken"] });
  assert.deepEqual(agreed({ name: "A", schema: { element: { allowedNumbers: [] } } }).differences, ["no value is allowed; all are taken"]);
});

test("enumerations are of the field that is called as they are", () => {
  const all = new Enumerations([["aws_x.LaunchType", ["EC2", "FARGATE", "EXTERNAL"]], ["aws_x.ReadWriteType", ["Read", "Write"]],
                                ["aws_x.Inner.Mode", ["on"]], ["Top", ["on"]]]);
  assert.deepEqual(all.of("aws_x", "CfnTaskSetProps", "LaunchType", ["EC2", "FARGATE"]), ["EC2", "FARGATE", "EXTERNAL"]);
  assert.deepEqual(all.of("aws_x", "CfnTaskSetProps", "launchType", ["EC2", "FARGATE"]), ["EC2", "FARGATE", "EXTERNAL"]);
  assert.deepEqual(all.of("aws_x", "CfnTaskSetProps", "LaunchType", ["EC2"]), []);
  assert.deepEqual(all.of("aws_x", "CfnTaskSetProps", "LaunchType", ["ec2", "fargate"]), []);
  assert.deepEqual(all.of("aws_x", "ReadWriteProperty", "Type", ["Read"]), ["Read", "Write"]);
  assert.deepEqual(all.of("aws_x", "CfnTrailProps", "Type", ["Read"]), []);
  assert.deepEqual(all.of("aws_x", "CfnTrailProps", "Mode", ["on"]), ["on"]);
  assert.deepEqual(all.of("aws_y", "CfnTrailProps", "Mode", ["on"]), []);
});

test("a class is asked for field by field", () => {
  const schema = { properties: { LaunchType: { type: "string", enum: ["EC2", "FARGATE"] }, Name: { type: "string", maxLength: 3 } } };
  const fields = ["LaunchType", "Name", "Other"].map((cfnName) => ({ cfnName, type: { primitive: "string" } }));
  const package_ = { has: () => true, struct: () => ({ fields }) };
  const values = new Values(package_, new Schemas(["AWS::X::TaskSet"], () => schema),
                            new Enumerations([["aws_x.LaunchType", ["EC2", "EXTERNAL"]]]));
  const of = values.of({ fqn: "aws-cdk-lib.aws_x.CfnTaskSet", cfnType: "AWS::X::TaskSet" });
  const props = "aws-cdk-lib.aws_x.CfnTaskSetProps";
  assert.deepEqual(of(props, "LaunchType", text("EC2", "FARGATE"), {}).facts, { allowed: ["EC2", "FARGATE", "EXTERNAL"] });
  assert.deepEqual(of(props, "Name", { type: "string" }, { most: 4 }).facts, { most: 4 });
  assert.deepEqual(of(props, "Other", undefined, {}), { facts: undefined, differences: ["the schema lacks it; of its values nothing is known"] });
  const unknown = values.of({ fqn: "aws-cdk-lib.aws_x.CfnOther", cfnType: "AWS::X::Other" });
  assert.deepEqual(unknown("aws-cdk-lib.aws_x.CfnOtherProps", "Other", undefined, {}), { facts: undefined, differences: [] });
});

test("a field has the facts that its type can have", () => {
  const text = { allowed: ["a"], most: 1 };
  const all = { ...text, largest: 3, mostItems: 2, mostEntries: 1, element: { ...text, largest: 3 } };
  assert.deepEqual(fitting(all, "Value<Text>"), text);
  assert.deepEqual(fitting(all, "Value<long long>"), { largest: 3 });
  assert.deepEqual(fitting(all, "TextList"), { mostItems: 2, element: text });
  assert.deepEqual(fitting(all, "List<Value<double>>"), { mostItems: 2, element: { largest: 3 } });
  assert.deepEqual(fitting(all, "Map<Value<Text>>"), { mostEntries: 1, element: text });
  assert.deepEqual(fitting(all, "List<CfnXProperty>"), { mostItems: 2 });
  for (const cpp of ["Value<Json>", "CfnXProperty", "TagList"]) assert.equal(fitting(all, cpp), undefined, cpp);
  assert.equal(fitting(undefined, "Value<Text>"), undefined);
});
