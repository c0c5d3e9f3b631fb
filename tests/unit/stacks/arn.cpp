// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/arn.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Arn = cc::Arn;
namespace Aws = cc::Aws;
using cc::ArnComponents;
using cc::ArnFormat;
using cc::Stack;
using cc::Text;
using cc::Value;

namespace {

constexpr Text formatted(const ArnComponents& parts, const cc::Optional<cc::Environment>& env = {}) {
  cc::ConstructTree app;
  return Stack(app, "S", {.env = env}).format_arn(parts).to_text();
}

constexpr Text part(const Value<Text>& value) {
  if (value.is_token()) return value.to_text();
  return value.literal();
}
constexpr Text name_of(ArnFormat format) {
  switch (format) {
    case ArnFormat::slash_resource_name:
      return "slash";
    case ArnFormat::colon_resource_name:
      return "colon";
    case ArnFormat::slash_resource_slash_resource_name:
      return "slash slash";
    case ArnFormat::no_resource_name:
      return "none";
  }
  return {};
}
/// The parts of an ARN with bars between them, and its format as it was found.
constexpr Text parts_of(const Value<Text>& arn, ArnFormat format) {
  const ArnComponents parts = Arn::split(arn, format);
  Text all = Text::concat({part(*parts.partition), "|", part(*parts.service), "|", part(*parts.region), "|",
                           part(*parts.account), "|", part(*parts.resource), "|"});
  if (parts.resource_name) all = Text::concat({all, part(*parts.resource_name), "|"});
  return Text::concat({all, name_of(*parts.arn_format)});
}

constexpr auto slash = ArnFormat::slash_resource_name;
constexpr auto colon = ArnFormat::colon_resource_name;
constexpr auto slash_slash = ArnFormat::slash_resource_slash_resource_name;
constexpr auto none = ArnFormat::no_resource_name;

std::string refused_split(const char* arn) {
  return trees::refusal_of([arn] { return Arn::split(std::string(arn), slash).service->to_text(); }).what;
}

}  // namespace

TEST_CASE("Arn::format: what is left out is the stack's") {
  CHECK_BOTH(formatted({.resource = "r", .service = "s", .resource_name = "n"}) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s:",{"Ref":"AWS::Region"},":",)"
             R"({"Ref":"AWS::AccountId"},":r/n"]]})");
  CHECK_BOTH(formatted({.resource = "r", .service = "s", .resource_name = "n"},
                       cc::Environment{.account = "1", .region = "us-east-1"}) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s:us-east-1:1:r/n"]]})");
  CHECK_BOTH(formatted({.resource = "queue", .service = "sqs", .account = "1", .partition = "aws-cn", .region = "cn-north-1"}) ==
             R"("arn:aws-cn:sqs:cn-north-1:1:queue")");
  CHECK_BOTH(formatted({.resource = "role", .service = "iam", .account = "", .partition = "aws", .region = ""}) ==
             R"("arn:aws:iam:::role")");
}

TEST_CASE("Arn::format: its ends") {
  constexpr auto end = [](ArnFormat format, const cc::Optional<Value<Text>>& name) {
    return formatted({.resource = "r",
                      .service = "s",
                      .account = "1",
                      .arn_format = format,
                      .partition = "aws",
                      .region = "e",
                      .resource_name = name});
  };
  CHECK_BOTH(end(slash, "n") == R"("arn:aws:s:e:1:r/n")");
  CHECK_BOTH(end(slash, "") == R"("arn:aws:s:e:1:r/")");
  CHECK_BOTH(end(slash, {}) == R"("arn:aws:s:e:1:r")");
  CHECK_BOTH(end(colon, "n") == R"("arn:aws:s:e:1:r:n")");
  CHECK_BOTH(end(slash_slash, "n") == R"("arn:aws:s:e:1:/r/n")");
  CHECK_BOTH(end(slash_slash, {}) == R"("arn:aws:s:e:1:/r")");
  CHECK_BOTH(end(none, {}) == R"("arn:aws:s:e:1:r")");
  CHECK_BOTH(end(none, "n") == R"("arn:aws:s:e:1:r/n")");
}

TEST_CASE("Arn::split: of literals, whose form says more than what is asked for") {
  CHECK_BOTH(parts_of("arn:aws:iam::1:role/a/b", slash) == "aws|iam||1|role|a/b|slash");
  CHECK_BOTH(parts_of("arn:aws:iam::1:role/a/b", colon) == "aws|iam||1|role|a/b|slash");
  CHECK_BOTH(parts_of("arn:aws:iam::1:role/a/b", none) == "aws|iam||1|role/a/b|none");
  CHECK_BOTH(parts_of("arn:aws:lambda:r:1:function:f", slash) == "aws|lambda|r|1|function|f|colon");
  CHECK_BOTH(parts_of("arn:aws:lambda:r:1:function:f:7", none) == "aws|lambda|r|1|function|f:7|colon");
  CHECK_BOTH(parts_of("arn:aws:sns:r:1:topic", slash) == "aws|sns|r|1|topic|none");
  CHECK_BOTH(parts_of("arn:aws:apigateway:r::/restapis/x", slash) == "aws|apigateway|r||restapis|x|slash slash");
  CHECK_BOTH(parts_of("arn:aws:apigateway:r::/restapis/x/y:z", colon) == "aws|apigateway|r||restapis|x/y:z|slash slash");
  CHECK_BOTH(parts_of("arn:aws:apigateway:r::/restapis/x/y:z", none) == "aws|apigateway|r||/restapis/x/y|z|none");
  CHECK_BOTH(parts_of("arn:aws:apigateway:r::/account", slash_slash) == "aws|apigateway|r||/account|none");
  CHECK_BOTH(parts_of("arn:aws:apigateway:r::/account:b", slash) == "aws|apigateway|r||/account|b|colon");
  CHECK_BOTH(parts_of("arn:aws:x:r:1:a/b:c/d", slash) == "aws|x|r|1|a|b:c/d|slash");
  CHECK_BOTH(parts_of("arn:aws:x:r:1:a/b:c/d", none) == "aws|x|r|1|a/b|c/d|none");
  CHECK_BOTH(parts_of("arn:aws:x:r:1:a/:c", slash) == "aws|x|r|1|a|c|slash");
  CHECK_BOTH(parts_of("arn:aws:x:r:1:a/", slash) == "aws|x|r|1|a||slash");
  CHECK_BOTH(parts_of("arn:aws:x:r:1://a/b", slash) == "aws|x|r|1||a/b|slash slash");
  CHECK_BOTH(Arn::split("arn:aws:x:r:1://a", slash).resource->is_undefined());
}

TEST_CASE("Arn::split: of literals with intrinsics in them") {
  CHECK_BOTH(parts_of(cc::concat({"arn:", Aws::partition, ":iam::", Aws::account_id, ":role/x", Aws::partition, "/b"}), slash) ==
             R"({"Ref":"AWS::Partition"}|iam||{"Ref":"AWS::AccountId"}|role|)"
             R"({"Fn::Join":["",["x",{"Ref":"AWS::Partition"},"/b"]]}|slash)");
  CHECK_BOTH(parts_of(cc::concat({"arn:", Aws::partition, ":iam::1:function:", Aws::region}), colon) ==
             R"({"Ref":"AWS::Partition"}|iam||1|function|{"Ref":"AWS::Region"}|colon)");
}

TEST_CASE("Arn::split: of an intrinsic, at deployment") {
  constexpr auto split = [](ArnFormat format) {
    const ArnComponents parts = Arn::split(Aws::region, format);
    Text all = Text::concat({parts.service->to_text(), parts.resource->to_text()});
    if (parts.resource_name) all = Text::concat({all, parts.resource_name->to_text()});
    return all;
  };
#define OF_SPLIT(index) R"({"Fn::Select":[)" #index R"(,{"Fn::Split":[":",{"Ref":"AWS::Region"}]}]})"
#define OF_LAST(index) R"({"Fn::Select":[)" #index R"(,{"Fn::Split":["/",)" OF_SPLIT(5) R"(]}]})"
  CHECK_BOTH(split(slash) == OF_SPLIT(2) OF_LAST(0) OF_LAST(1));
  CHECK_BOTH(split(slash_slash) == OF_SPLIT(2) OF_LAST(1) OF_LAST(2));
  CHECK_BOTH(split(colon) == OF_SPLIT(2) OF_SPLIT(5) OF_SPLIT(6));
  CHECK_BOTH(split(none) == OF_SPLIT(2) OF_SPLIT(5));
  CHECK_BOTH(parts_of(Aws::region, none).starts_with(OF_SPLIT(1) "|" OF_SPLIT(2) "|" OF_SPLIT(3) "|" OF_SPLIT(4) "|"));
#undef OF_LAST
#undef OF_SPLIT
}

TEST_CASE("Arn::split: what is no ARN is refused") {
  CHECK(refused_split("notarn") == "ARNs must start with \"arn:\" and have at least 6 components: notarn");
  CHECK(refused_split("arn:aws") == "The `service` component (3rd component) of an ARN is required: arn:aws");
  CHECK(refused_split("arn:aws:s3") == "The `resource` component (6th component) of an ARN is required: arn:aws:s3");
  CHECK(refused_split("arn:aws:s3:r:1") ==
        "The `resource` component (6th component) of an ARN is required: arn:aws:s3:r:1");
  CHECK(refused_split("arn::s3:::bucket") ==
        "The `partition` component (2nd component) of an ARN is required: arn::s3:::bucket");
  CHECK(refused_split("arn:aws::::bucket") ==
        "The `service` component (3rd component) of an ARN is required: arn:aws::::bucket");
  CHECK(refused_split("arn:aws:s3:::") == "The `resource` component (6th component) of an ARN is required: arn:aws:s3:::");
}

TEST_CASE("Arn::extract_resource_name") {
  CHECK_BOTH(part(Arn::extract_resource_name("arn:aws:iam::1:role/a/b", "role")) == "a/b");
  CHECK_BOTH(part(Arn::extract_resource_name(Aws::region, "role")) ==
             R"({"Fn::Select":[1,{"Fn::Split":[":role/",{"Ref":"AWS::Region"}]}]})");
  CHECK_BOTH(part(Arn::extract_resource_name(cc::concat({"arn:", Aws::partition, ":iam::1:role/a", Aws::region}), "role")) ==
             R"({"Fn::Join":["",["a",{"Ref":"AWS::Region"}]]})");
  CHECK_BOTH(part(Arn::extract_resource_name(cc::concat({"arn:aws:iam::1:", Aws::region, "/a"}), "role")) == "a");
  const auto refused = [](const char* arn) {
    return trees::refusal_of([arn] { return Arn::extract_resource_name(std::string(arn), "role").to_text(); }).what;
  };
  CHECK(refused("arn:aws:iam::1:user/a") ==
        "Expected resource type 'role' in ARN, got 'user' in 'arn:aws:iam::1:user/a'");
  CHECK(refused("arn:aws:iam::1://a") ==
        "Expected resource type 'role' in ARN, got 'undefined' in 'arn:aws:iam::1://a'");
  CHECK(refused("arn:aws:iam::1:role") == "Expected resource name in ARN, didn't find one: 'arn:aws:iam::1:role'");
  CHECK(refused("arn:aws:iam::1:role/") == "Expected resource name in ARN, didn't find one: 'arn:aws:iam::1:role/'");
}

TEST_CASE("Stack::split_arn: the same") {
  CHECK_BOTH(trees::in_stack([](const Stack& s) { return part(*s.split_arn("arn:aws:iam::1:role/a", slash).resource_name); }) ==
             "a");
}
