// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { camelCase, memberName, moduleName, snakeCase } from "../lib/names.mjs";

test("members have Python's names", () => {
  const names = {
    apiId: "api_id",
    s3BucketName: "s3_bucket_name",
    ipv6Address: "ipv6_address",
    memoryGiBPerVCpu: "memory_gib_per_v_cpu",
    targetMiBps: "target_mi_bps",
    apiKeySelectionExpression: "api_key_selection_expression",
  };
  for (const [tsName, expected] of Object.entries(names)) assert.equal(memberName(tsName), expected);
});

test("members that C++, a macro or the builder has another use for end with _", () => {
  for (const name of ["namespace", "default", "operator", "linux", "minor", "props", "when"]) {
    assert.equal(memberName(name), `${name}_`);
  }
  assert.equal(memberName("lambda"), "lambda");
  const hostile = readFileSync(new URL("../../../tests/support/hostile_macros.hpp", import.meta.url), "utf8");
  const names = [...hostile.matchAll(/^#define ([a-z]\w*)/gm)].map(([, name]) => name);
  assert.ok(names.length > 20);
  for (const name of names) assert.equal(memberName(name), `${name}_`);
});

test("modules and paths", () => {
  assert.equal(moduleName("AWS::ApiGatewayV2"), "aws_apigatewayv2");
  assert.equal(moduleName("Alexa::ASK"), "alexa_ask");
  assert.equal(moduleName("AWS::Serverless"), "aws_sam");
  assert.equal(snakeCase(camelCase("DBInstance")), "db_instance");
  assert.equal(snakeCase(camelCase("RouteResponse")), "route_response");
});
