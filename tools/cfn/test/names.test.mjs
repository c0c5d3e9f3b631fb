// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import test from "node:test";
import { attributeName, camelCase, headerPath, memberName, moduleName, propertyName, snakeCase } from "../lib/names.mjs";

test("properties have the CDK's names", () => {
  const names = {
    ApiId: "apiId",
    KMSKeyArn: "kmsKeyArn",
    SourceKMSKeyArn: "sourceKmsKeyArn",
    S3BucketName: "s3BucketName",
    OKActions: "okActions",
    EC2SecurityGroupId: "ec2SecurityGroupId",
    SubjectAlternativeNameARNs: "subjectAlternativeNameArns",
    SizeInMBs: "sizeInMBs",
    isSandboxEnvironment: "isSandboxEnvironment",
    vCpu: "vCpu",
    Equals: "equalTo",
    Build: "buildProperty",
    GetObject: "objectAccess",
    VPCs: "vpcs",
  };
  for (const [cfnName, expected] of Object.entries(names)) assert.equal(propertyName(cfnName), expected);
});

test("members have Python's names", () => {
  const names = {
    ApiId: "api_id",
    S3BucketName: "s3_bucket_name",
    Ipv6Address: "ipv6_address",
    MemoryGiBPerVCpu: "memory_gib_per_v_cpu",
    TargetMiBps: "target_mi_bps",
    ApiKeySelectionExpression: "api_key_selection_expression",
  };
  for (const [cfnName, expected] of Object.entries(names)) assert.equal(memberName(cfnName), expected);
});

test("members that C++, a macro or the builder has another use for end with _", () => {
  for (const name of ["Namespace", "Default", "Operator", "Linux", "Minor", "Props", "When"]) {
    assert.equal(memberName(name), `${name.toLowerCase()}_`);
  }
  assert.equal(memberName("Lambda"), "lambda");
});

test("attributes, modules and paths", () => {
  assert.equal(attributeName("Arn"), "attr_arn");
  assert.equal(attributeName("Endpoint.Address"), "attr_endpoint_address");
  assert.equal(attributeName("CertificateAuthority.Data"), "attr_certificate_authority_certificate_data");
  assert.equal(moduleName("AWS::ApiGatewayV2"), "aws_apigatewayv2");
  assert.equal(moduleName("Alexa::ASK"), "alexa_ask");
  assert.equal(moduleName("AWS::Serverless"), "aws_sam");
  assert.equal(headerPath("AWS::ApiGatewayV2::RouteResponse"), "apigatewayv2/route_response.hpp");
  assert.equal(headerPath("Alexa::ASK::Skill"), "alexa_ask/skill.hpp");
  assert.equal(snakeCase(camelCase("DBInstance")), "db_instance");
});
