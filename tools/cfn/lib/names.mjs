// SPDX-License-Identifier: Apache-2.0
// Names: from CloudFormation's to the CDK's, and from those to C++.

/** `KmsKeyARN` -> `kmsKeyArn`. */
export function camelCase(name) {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const capitalised = words.map((word, i) => (i === 0 ? word : word[0].toUpperCase() + word.slice(1))).join("");
  return capitalised.replace(/\d+\p{L}/gu, (text) => text.toUpperCase());
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
/** Names that system headers, GNU mode or well-known libraries define as macros: those of tests/support/hostile_macros.hpp. */
const macros = new Set(
  ("assert cdecl check check_string complex emit errno far forever foreach grp1 howmany hyper imaginary interface isset " +
    "linux major makedev max min minor near nil pascal powerof2 rad1 require require_string roundup signals slots small " +
    "stderr stdin stdout unix uuid verify").split(" "));
/** Members of every builder. */
const builderMembers = new Set(["build", "at", "when", "with", "props", "set", "maybe_set", "set_fields"]);

/** A name that C++ can have: a word of the language, or one that headers define, gets a trailing underscore. */
export function escaped(name) {
  return keywords.has(name) || macros.has(name) ? `${name}_` : name;
}

/** A property of the CDK's classes as a C++ member and setter. */
export function memberName(tsName) {
  const name = snakeCase(tsName);
  return builderMembers.has(name) ? `${name}_` : escaped(name);
}

/** The CDK modules that are not named after their CloudFormation namespace. */
const modules = new Map([["AWS::Serverless", "aws_sam"]]);

/** `AWS::ApiGatewayV2` -> `aws_apigatewayv2`. */
export function moduleName(cfnNamespace) {
  return modules.get(cfnNamespace) ?? cfnNamespace.replace("::", "_").toLowerCase();
}

/** JavaScript's own order of texts: by UTF-16 units. */
export function byUtf16(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
