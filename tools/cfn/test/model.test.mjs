// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { loadSpecification } from "../lib/model.mjs";
import { header } from "../lib/render.mjs";

const specification = loadSpecification();
const field = (fields, name) => fields.find((each) => each.name === name);
const struct = (model, alias) => model.structs.find((each) => each.alias === alias);

test("fields stand in the order of UTF-16 units", () => {
  const names = specification.resource("AWS::CloudWatch::Alarm").props.fields.map((each) => each.cfnName);
  assert.ok(names.indexOf("OKActions") < names.indexOf("Period"));
  assert.deepEqual(names, [...names].sort());
  const lowerCase = specification.resource("AWS::Pinpoint::ApplicationSettings");
  for (const { fields } of [lowerCase.props, ...lowerCase.structs]) {
    const list = fields.map((each) => each.cfnName);
    assert.deepEqual(list, [...list].sort());
  }
});

test("structs and builders have what is required first, both by the alphabet", () => {
  const { props, structs } = specification.resource("AWS::Lambda::Function");
  const names = props.members.map((each) => each.name);
  assert.deepEqual(names.slice(0, 3), ["code", "role", "architectures"]);
  for (const { fields, members } of [props, ...structs]) {
    const required = members.filter((each) => each.required);
    const others = members.filter((each) => !each.required);
    assert.deepEqual(members, [...required, ...others]);
    for (const list of [required, others]) {
      const sorted = list.map((each) => each.name);
      assert.deepEqual(sorted, [...sorted].sort());
    }
    assert.equal(new Set([...fields, ...members]).size, fields.length);
  }
  const text = header(specification.resource("AWS::ApiGatewayV2::Stage"));
  assert.match(text, /struct CfnStageProps \{\n(  \/\/\/.*\n)+  Required<.*> api_id;\n(  \/\/\/.*\n)+  Required<.*> stage_name;\n/);
  assert.match(text, /CONSTCLOUD_BUILDER.*\n  CONSTCLOUD_REQUIRED\(api_id\)\n  CONSTCLOUD_REQUIRED\(stage_name\)\n/);
  assert.match(text, /fields<&P::access_log_settings, &P::access_policy_id, &P::api_id, /);
});

test("types and what is required", () => {
  const { props } = specification.resource("AWS::Lambda::Function");
  const expected = {
    code: ["CfnFunctionCodeProperty", true],
    role: ["Value<Text>", true],
    memory_size: ["Value<long long>", false],
    layers: ["TextList", false],
    tags: ["TagList", false],
    file_system_configs: ["List<CfnFunctionFileSystemConfigProperty>", false],
  };
  for (const [name, [cpp, required]] of Object.entries(expected)) {
    assert.deepEqual([field(props.fields, name).cpp, field(props.fields, name).required], [cpp, required], name);
  }
  const stage = specification.resource("AWS::ApiGatewayV2::Stage");
  assert.equal(field(stage.props.fields, "tags").cpp, "TagMap");
  assert.equal(field(stage.props.fields, "route_settings").cpp, "Value<Json>");
  assert.equal(field(struct(stage, "RouteSettingsProperty").fields, "throttling_rate_limit").cpp, "Value<double>");
  const bucket = specification.resource("AWS::S3::Bucket");
  assert.equal(field(struct(bucket, "RuleProperty").fields, "expiration_date").cpp, "Value<Text>");
});

test("every struct stands before its users, and none holds itself", () => {
  for (const type of ["AWS::S3::Bucket", "AWS::WAFv2::WebACL", "AWS::QuickSight::Dashboard"]) {
    const model = specification.resource(type);
    const before = new Set();
    for (const { name, fields } of [...model.structs, model.props]) {
      for (const { cpp } of fields) {
        for (const used of cpp.match(/\bCfn\w+Property\b/g) ?? []) assert.ok(before.has(used), `${used} before ${name}`);
      }
      before.add(name);
    }
  }
  const statement = struct(specification.resource("AWS::WAFv2::WebACL"), "NotStatementProperty");
  const inner = field(statement.fields, "statement");
  assert.deepEqual([inner.cpp, inner.note], ["Value<Json>", "a Statement within itself"]);
});

test("a property of several shapes is free-form and says so", () => {
  const { props } = specification.resource("AWS::Serverless::Function");
  const uri = field(props.fields, "code_uri");
  assert.deepEqual([uri.cpp, uri.note], ["Value<Json>", "one of: text, S3Location"]);
});

test("attributes", () => {
  const { attributes } = specification.resource("AWS::ApiGatewayV2::DomainName");
  assert.ok(attributes.some(({ name, cpp, cfnName }) =>
    name === "attr_regional_domain_name" && cpp === "Value<Text>" && cfnName === "RegionalDomainName"));
  const zone = specification.resource("AWS::Route53::HostedZone");
  assert.equal(zone.attributes.find(({ name }) => name === "attr_name_servers").cpp, "TextList");
});

test("each property has a sentence of facts, and no prose, and the link to more", () => {
  const guide = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide";
  const says = (type, sentence, link = "") => {
    const text = header(specification.resource(type)).replaceAll("\n  /// ", " ");
    assert.ok(text.includes(`${sentence} ${guide}/${link}`), `${type} does not say: ${sentence} ${link}`);
  };
  const stage = "aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-stagename";
  says("AWS::ApiGatewayV2::Stage",
       "`StageName`, required: a text of up to 128 characters. A change replaces the resource.", stage);
  says("AWS::ApiGatewayV2::Stage", "`AccessLogSettings`: an `AccessLogSettings`.");
  says("AWS::ApiGatewayV2::Stage", "`Format`: a text.",
       "aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-format");
  says("AWS::Lambda::Function", "`Mode`: `Active` or `PassThrough`.");
  says("AWS::Lambda::Function", "`Timeout`: a whole number of seconds from 1 to 5400; by default `3`.");
  says("AWS::Lambda::Function", "`MemorySize`: a whole number of MB from 128 to 32768; by default `128`.");
  says("AWS::CloudWatch::Alarm", "`ActionsEnabled`: true or false; by default `true`.");
  says("AWS::S3::Bucket", "`EncryptionType`: a list of texts, each `NONE` or `SSE-C`.");
  says("AWS::Serverless::Function", "`CodeUri`: JSON, one of: text, S3Location. A change replaces the resource.");
});

test("a builder that would be named like another resource has another name", () => {
  assert.equal(specification.resource("AWS::AppStream::AppBlock").builderName, "CfnAppBlockResourceBuilder");
  assert.equal(specification.resource("AWS::AppStream::AppBlockBuilder").className, "CfnAppBlockBuilder");
});

test("constraints replace types and bring their headers, also within structures", () => {
  const include = "constcloud/constraints/apigatewayv2.hpp";
  const model = loadSpecification({
    "AWS::ApiGatewayV2::Stage": {
      "StageName": { type: "StageName", include },
      "AccessLogSettings.Format": { type: "AccessLogFormat" },
    },
  }).resource("AWS::ApiGatewayV2::Stage");
  assert.equal(field(model.props.fields, "stage_name").cpp, "StageName");
  assert.equal(field(struct(model, "AccessLogSettingsProperty").fields, "format").cpp, "AccessLogFormat");
  const text = header(model);
  assert.match(text, /Required<StageName> stage_name;/);
  assert.match(text, /Optional<AccessLogFormat> format\{\};/);
  assert.match(text, new RegExp(`#include <${include}>`));
  assert.match(text, /Optional<Value<Text>> description\{\};/);
});

test("constraints of what is not there are refused", () => {
  const refused = (type, path, words) => assert.throws(
    () => loadSpecification({ [type]: { [path]: { type: "X" } } }).resource("AWS::ApiGatewayV2::Stage"), words);
  refused("AWS::ApiGatewayV2::Stage", "Stagename", /AWS::ApiGatewayV2::Stage has no property Stagename/);
  refused("AWS::ApiGatewayV2::Stage", "AccessLogSettings.Forma", /has no property AccessLogSettings.Forma/);
  refused("AWS::ApiGatewayV2::Stage", "StageName.Format", /has no property StageName.Format/);
  refused("AWS::Apigatewayv2::Stage", "StageName", /not in the specification: AWS::ApiGatewayV2::Stage is/);
});

test("a class beside the one of the type's own module has a header of its own", () => {
  const paths = specification.classes().map((name) => specification.resource(name).path);
  assert.equal(new Set(paths).size, paths.length);
  const { module, path, fqn } = specification.resource("aws-cdk-lib.aws_eks_v2.CfnCluster");
  assert.deepEqual([module, path], ["aws_eks_v2", "eks_v2/cluster.hpp"]);
  assert.equal(specification.resource("AWS::EKS::Cluster").module, "aws_eks");
  assert.ok(header(specification.resource(fqn)).includes(`"${fqn}"`));
  assert.match(header(specification.resource("aws-cdk-lib.CfnMacro")), /\nnamespace CONSTCLOUD_NAMESPACE \{\n/);
});

test("where the package and the database differ the model says so", () => {
  assert.ok(specification.resource("AWS::EC2::Snapshot").differences.includes("AWS::EC2::Snapshot: only the package has it"));
  assert.ok(specification.resource("AWS::CloudWatch::Alarm").differences.length > 0);
  assert.deepEqual(specification.resource("AWS::Logs::LogGroup").differences, []);
  assert.ok(specification.resource("AWS::ECS::TaskSet").differences
    .includes("AWS::ECS::TaskSet.LaunchType: the schema lacks `EXTERNAL`; all are taken"));
});

test("fields have the facts that are known of their values", () => {
  const { props, structs } = specification.resource("AWS::Lambda::Function");
  const factsOf = (name) => field(props.fields, name).facts;
  assert.deepEqual(factsOf("architectures").element, { today: ["x86_64", "arm64"] });
  assert.deepEqual(factsOf("memory_size"), { smallest: 128, largest: 32768 });
  assert.ok(factsOf("runtime").today.length > 40);
  assert.equal(factsOf("code"), undefined);
  assert.equal(factsOf("tags"), undefined);
  const code = struct({ structs }, "CodeProperty");
  assert.deepEqual([field(code.fields, "s3_bucket").facts.fewest, field(code.fields, "s3_bucket").facts.most], [3, 63]);
  const rule = struct(specification.resource("AWS::S3::Bucket"), "CorsRuleProperty");
  assert.deepEqual(field(rule.fields, "allowed_methods").facts.element.today, ["GET", "PUT", "HEAD", "POST", "DELETE"]);
});

test("the version that programs can ask for is the package's", () => {
  const text = readFileSync(new URL("../../../include/constcloud/base/cdk_version.hpp", import.meta.url), "utf8");
  assert.equal(/cdk_version\[\] = "([^"]+)"/.exec(text)[1], specification.version);
});

test("every type has a header", () => {
  const types = specification.types();
  assert.ok(types.length >= 1908);
  for (const type of types) assert.ok(header(specification.resource(type)).includes(`cfn_type[] = "${type}"`));
});
