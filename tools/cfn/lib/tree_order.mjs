// SPDX-License-Identifier: Apache-2.0
// The order of properties in the tree of an assembly (tree.json), which has them as the CDK's classes hold them and not
// as templates have them.
import { byUtf16 } from "./names.mjs";

/** The types whose class keeps its tags in `cdkTagManager`, and has them in the place of that name. */
const taggableV2 = new Set(["AWS::ApiGatewayV2::PortalProduct", "AWS::CloudWatch::Alarm"]);

/** Structures stand there as they were given: these as the CDK's own constructs give them. What is not named follows. */
const given = new Map([
  ["AWS::ApiGateway::UsagePlan ApiStage", ["Stage", "ApiId"]],
  ["AWS::ApiGatewayV2::DomainName DomainNameConfiguration",
    ["CertificateArn", "CertificateName", "EndpointType", "OwnershipVerificationCertificateArn", "SecurityPolicy",
      "IpAddressType"]],
  ["AWS::ApiGatewayV2::Stage RouteSettings",
    ["ThrottlingBurstLimit", "ThrottlingRateLimit", "DetailedMetricsEnabled"]],
  ["AWS::CloudWatch::Alarm Metric", ["MetricName", "Namespace", "Dimensions"]],
  ["AWS::CloudWatch::Alarm MetricDataQuery",
    ["MetricStat", "Expression", "Id", "AccountId", "Label", "Period", "ReturnData"]],
  ["AWS::IAM::Role Policy", ["PolicyName", "PolicyDocument"]],
  ["AWS::Lambda::Function LoggingConfig", ["LogFormat", "SystemLogLevel", "ApplicationLogLevel", "LogGroup"]],
]);

/** The fields of the properties of a type. */
export function propertiesInTree(cfnType, fields) {
  const key = ({ tsName }) => (tsName === "tags" && taggableV2.has(cfnType) ? "cdkTagManager" : tsName);
  return [...fields].sort((a, b) => byUtf16(key(a), key(b)));
}

/** The fields of one of its structures. */
export function structureInTree(cfnType, name, fields) {
  const first = (given.get(`${cfnType} ${name}`) ?? []).map((cfnName) => {
    const field = fields.find((each) => each.cfnName === cfnName);
    if (field === undefined) throw new Error(`${cfnType} ${name} has no ${cfnName}`);
    return field;
  });
  return [...first, ...fields.filter((field) => !first.includes(field))];
}
