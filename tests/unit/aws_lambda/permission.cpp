// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/permission.hpp>

#include <constcloud/aws_iam/role.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using trees::Refusal;

namespace {

/// What `f(function)` gives for a construct `S/Fn`.
template <class F>
constexpr auto at_function(F f) {
  return trees::in_stack([&f](Stack& stack) { return f(cc::detail::node_of(cc::Construct(stack, "Fn"))); });
}

/// What a permission says of a principal.
constexpr Text said_of(const iam::IPrincipal& principal) {
  return trees::shown_in_stack(
      [&](Stack& stack) { return cc::detail::permission_principal(principal, cc::detail::node_of(stack)); });
}
constexpr Text conditions_of(const iam::IPrincipal& principal) {
  const auto conditions = [&](const auto& function) { return cc::detail::permission_conditions(principal, function); };
  const cc::detail::PermissionConditions found = at_function(conditions);
  const auto text_of = [](const cc::Optional<cc::Value<Text>>& value) {
    if (!value) return Text("-");
    return value->literal();
  };
  return Text::concat({text_of(found.source_arn), " ", text_of(found.source_account), " ", text_of(found.organization)});
}
Refusal refusal_of(const iam::IPrincipal& principal) {
  return trees::refusal_of([&] {
    at_function([&](const auto& function) {
      (void)cc::detail::permission_principal(principal, function);
      return cc::detail::permission_conditions(principal, function);
    });
  });
}

}  // namespace

TEST_CASE("permission_principal: accounts, services and ARNs") {
  CHECK_BOTH(said_of(iam::AccountPrincipal("123456789012")) == R"("123456789012")");
  CHECK_BOTH(said_of(iam::AccountRootPrincipal()) == R"({"Ref":"AWS::AccountId"})");
  CHECK_BOTH(said_of(iam::ServicePrincipal("events.amazonaws.com")) == R"("events.amazonaws.com")");
  CHECK_BOTH(said_of(iam::ServicePrincipal("events")) == R"("events")");
  CHECK_BOTH(said_of(iam::ServicePrincipal(cc::Fn::ref("Service"))) == R"({"Ref":"Service"})");
  CHECK_BOTH(said_of(iam::ArnPrincipal("arn:aws:iam::123456789012:role/r")) == R"("arn:aws:iam::123456789012:role/r")");
  CHECK_BOTH(said_of(iam::AnyPrincipal()) == R"("*")");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               const iam::Role role(stack, "R", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
               return cc::detail::permission_principal(role, cc::detail::node_of(stack));
             }) == R"({"Fn::GetAtt":["RC21A1702","Arn"]})");
}

TEST_CASE("permission_principal: an organization is everybody, wrapped principals are what they wrap") {
  CHECK_BOTH(said_of(iam::OrganizationPrincipal("o-abcdefghij")) == R"("*")");
  CHECK_BOTH(said_of(iam::SessionTagsPrincipal(iam::ServicePrincipal("a.amazonaws.com"))) == R"("a.amazonaws.com")");
  CHECK_BOTH(said_of(iam::ServicePrincipal("a.amazonaws.com").with_conditions({{"Null", {{"a", "b"}}}})) ==
             R"("a.amazonaws.com")");
  CHECK_BOTH(said_of(iam::CompositePrincipal(iam::ArnPrincipal("arn:aws:iam::1:role/r"))) == R"("arn:aws:iam::1:role/r")");
}

TEST_CASE("permission_principal: others are refused by their class") {
  const auto words = [](const std::string& name) {
    return Refusal{"Invalid principal type for Lambda permission statement: " + name +
                       ". Supported: AccountPrincipal, ArnPrincipal, ServicePrincipal, OrganizationPrincipal",
                   "S/Fn"};
  };
  CHECK(refusal_of(iam::StarPrincipal()) == words("StarPrincipal"));
  CHECK(refusal_of(iam::CanonicalUserPrincipal("abc")) == words("CanonicalUserPrincipal"));
  CHECK(refusal_of(iam::WebIdentityPrincipal("x")) == words("WebIdentityPrincipal"));
  CHECK(refusal_of(iam::CompositePrincipal(iam::ServicePrincipal("a"), iam::ServicePrincipal("b"))) ==
        words("CompositePrincipal"));
}

TEST_CASE("permission_conditions: source ARN, source account and organization") {
  const iam::ServicePrincipal service("s3.amazonaws.com");
  CHECK_BOTH(conditions_of(iam::ServicePrincipal("s3.amazonaws.com")) == "- - -");
  CHECK_BOTH(conditions_of(iam::OrganizationPrincipal("o-abcdefghij")) == "- - o-abcdefghij");
  CHECK(conditions_of(service.with_conditions(
            {{"ArnLike", {{"aws:SourceArn", "arn"}}}, {"StringEquals", {{"aws:SourceAccount", "1"}}}})) == "arn 1 -");
}

TEST_CASE("permission_conditions: other conditions and combinations are refused") {
  const iam::AnyPrincipal anybody;
  CHECK(refusal_of(anybody.with_conditions({{"StringLike", {{"a", "b"}, {"c", "d"}}}})) ==
        Refusal{"PrincipalWithConditions had unsupported conditions for Lambda permission statement: "
                R"([{"operator":"StringLike","key":"a"},{"operator":"StringLike","key":"c"}]. )"
                R"(Supported operator/condition pairs: [{"operator":"ArnLike","key":"aws:SourceArn"},)"
                R"({"operator":"StringEquals","key":"aws:SourceAccount"},)"
                R"({"operator":"StringEquals","key":"aws:PrincipalOrgID"}])",
                "S/Fn"});
  CHECK(refusal_of(anybody.with_conditions(
            {{"StringEquals", {{"aws:PrincipalOrgID", "o"}, {"aws:SourceAccount", "1"}}}})) ==
        Refusal{"PrincipalWithConditions had unsupported condition combinations for Lambda permission statement: "
                "principalOrgID cannot be set with other conditions.",
                "S/Fn"});
}
