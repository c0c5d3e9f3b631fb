// SPDX-License-Identifier: Apache-2.0
// Names: from CloudFormation's to the CDK's, and from those to C++.

/** Words whose plural or unit the CDK's property names keep together. */
const irregularEndings = new Map([["ARNs", "Arns"], ["MBs", "MBs"], ["AZs", "AZs"]]);
/** Property names that the CDK changes because one of its languages has a use for them. */
const renamed = new Map([
  ["Build", "buildProperty"],
  ["Equals", "equalTo"],
  ["GetObject", "objectAccess"],
  ["VPCs", "vpcs"],
]);

/** `KmsKeyARN` -> `kmsKeyArn`. */
export function camelCase(name) {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const capitalised = words.map((word, i) => (i === 0 ? word : word[0].toUpperCase() + word.slice(1))).join("");
  const camel = capitalised.replace(/\d+\p{L}/gu, (text) => text.toUpperCase());
  for (const [ending, regular] of irregularEndings) {
    if (name.endsWith(ending)) return camel.slice(0, camel.length - ending.length) + regular;
  }
  return camel;
}

/** `s3BucketArn` -> `s3_bucket_arn`: jsii's Python name of a TypeScript property. */
export function snakeCase(camel) {
  return camel
    .replace(/([KMG])iB(?!\p{Ll})/gu, "$1ib")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1_$2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll}+)/gu, "$1_$2")
    .toLowerCase();
}

const keywords = new Set(
  ("alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class " +
    "compl concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype " +
    "default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline " +
    "int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register " +
    "reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template " +
    "this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t " +
    "while xor xor_eq").split(" "));
/** Names that system headers or GNU mode define as macros. */
const macros = new Set(["linux", "unix", "major", "minor", "makedev", "errno", "stdin", "stdout", "stderr", "assert"]);
/** Members of every builder. */
const builderMembers = new Set(["build", "at", "when", "with", "props", "set", "maybe_set", "set_fields"]);

/** The property of the CDK's TypeScript classes for a CloudFormation property. */
export function propertyName(cfnName) {
  return renamed.get(cfnName) ?? camelCase(cfnName);
}

/** A name that C++ can have: a word of the language, or one that headers define, gets a trailing underscore. */
export function escaped(name) {
  return keywords.has(name) || macros.has(name) ? `${name}_` : name;
}

/** A CloudFormation property as a C++ member and setter. */
export function memberName(cfnName) {
  const name = snakeCase(propertyName(cfnName));
  return builderMembers.has(name) ? `${name}_` : escaped(name);
}

/** The CDK's name of one attribute of AWS::EKS::Cluster, which has a CertificateAuthorityData too. */
const renamedAttributes = new Map([["CertificateAuthority.Data", "attr-CertificateAuthorityCertificateData"]]);

/** `Endpoint.Address` -> `attrEndpointAddress`. */
export function attributePropertyName(cfnName) {
  return camelCase(renamedAttributes.get(cfnName) ?? `attr-${cfnName.replaceAll(".", "-")}`);
}

/** `Endpoint.Address` -> `attr_endpoint_address`. */
export function attributeName(cfnName) {
  return snakeCase(attributePropertyName(cfnName));
}

/** The CDK modules that are not named after their CloudFormation namespace. */
const modules = new Map([["AWS::Serverless", "aws_sam"]]);

/** `AWS::ApiGatewayV2` -> `aws_apigatewayv2`. */
export function moduleName(cfnNamespace) {
  return modules.get(cfnNamespace) ?? cfnNamespace.replace("::", "_").toLowerCase();
}

/** `AWS::ApiGatewayV2::RouteResponse` -> `apigatewayv2/route_response.hpp`. */
export function headerPath(cfnType) {
  const [vendor, service, resource] = cfnType.split("::");
  const folder = moduleName(`${vendor}::${service}`).replace(/^aws_/, "");
  return `${folder}/${snakeCase(camelCase(resource))}.hpp`;
}

/** JavaScript's own order of texts: by UTF-16 units. */
export function byUtf16(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
