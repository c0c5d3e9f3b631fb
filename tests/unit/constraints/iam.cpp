// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/iam.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Text;
using trees::Refusal;
using trees::refusal_of;

namespace {

constexpr Text repeat(char unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(unit);
  return Text(std::move(buffer));
}
constexpr bool is_action(const Text& text) { return iam::IamAction::accepts(text.data(), text.size()); }
constexpr bool is_path(const Text& text) { return iam::RolePath::accepts(text.data(), text.size()); }
constexpr bool is_role(const Text& text) { return iam::RoleName::accepts(text.data(), text.size()); }
constexpr bool is_group(const Text& text) { return iam::GroupName::accepts(text.data(), text.size()); }
constexpr bool is_sid(const Text& text) { return iam::StatementId::accepts(text.data(), text.size()); }
constexpr bool is_description(const Text& text) { return iam::RoleDescription::accepts(text.data(), text.size()); }

}  // namespace

TEST_CASE("actions: a service prefix, a colon and a name, or an asterisk") {
  CHECK_BOTH(is_action("s3:GetObject"));
  CHECK_BOTH(is_action("execute-api:*"));
  CHECK_BOTH(is_action("s3:Get*"));
  CHECK_BOTH(is_action("*"));
  CHECK_BOTH(!is_action(""));
  CHECK_BOTH(!is_action("**"));
  CHECK_BOTH(!is_action("s3"));
  CHECK_BOTH(!is_action("s3:"));
  CHECK_BOTH(!is_action(":Get"));
  CHECK_BOTH(!is_action("s3:Get Object"));
  CHECK_BOTH(!is_action("s3:Get:Object"));
  CHECK_BOTH(!is_action("s*:Get"));
  CHECK(refusal_of([] { (void)iam::IamAction(std::string("bad")); }) ==
        Refusal{"Action 'bad' is invalid. An action string consists of a service namespace, a colon, and the name of an "
                "action. Action names can include wildcards.",
                ""});
  CHECK(iam::IamAction(std::string("a:B")).literal() == Text("a:B"));
}

TEST_CASE("statement ids: letters and digits") {
  CHECK_BOTH(is_sid("Allow1"));
  CHECK_BOTH(is_sid(""));
  CHECK_BOTH(!is_sid("a b"));
  CHECK_BOTH(!is_sid("a-b"));
}

TEST_CASE("names: letters, digits and some punctuation, of limited length") {
  CHECK_BOTH(is_role("A+B=C,D.E@F-G_H9"));
  CHECK_BOTH(is_role(repeat('n', 64)));
  CHECK_BOTH(!is_role(repeat('n', 65)));
  CHECK_BOTH(is_role(""));  // as if there were none
  CHECK_BOTH(!is_group(""));
  CHECK_BOTH(!is_role("a b"));
  CHECK_BOTH(!is_role("a/b"));
  CHECK_BOTH(is_group(repeat('n', 128)));
  CHECK_BOTH(!is_group(repeat('n', 129)));
  CHECK(refusal_of([] { iam::PolicyName(std::string("a b")).validate({}); }).what ==
        "Policy: policy_name 'a b' must be 1 to 128 letters, digits or _+=,.@-");
  CHECK(refusal_of([] { iam::ManagedPolicyName(std::string("a b")).validate({}); }).what ==
        "ManagedPolicy: managed_policy_name 'a b' must be 1 to 128 letters, digits or _+=,.@-");
  CHECK(refusal_of([] { iam::UserName(std::string("a b")).validate({}); }).what ==
        "User: user_name 'a b' must be 1 to 64 letters, digits or _+=,.@-");
  CHECK(refusal_of([] { iam::GroupName(std::string("a b")).validate({}); }).what ==
        "Group: group_name 'a b' must be 1 to 128 letters, digits or _+=,.@-");
}

TEST_CASE("paths: a slash, or characters between slashes") {
  CHECK_BOTH(is_path("/"));
  CHECK_BOTH(is_path("/a/"));
  CHECK_BOTH(is_path("/service/a!b/"));
  CHECK_BOTH(!is_path(""));
  CHECK_BOTH(!is_path("//"));
  CHECK_BOTH(!is_path("a"));
  CHECK_BOTH(!is_path("/a"));
  CHECK_BOTH(!is_path("a/"));
  CHECK_BOTH(!is_path("/a b/"));
  CHECK_BOTH(!is_path("/ä/"));
  CHECK_BOTH(is_path(Text::concat({"/", repeat('p', 510), "/"})));
  CHECK_BOTH(!is_path(Text::concat({"/", repeat('p', 511), "/"})));
  CHECK(refusal_of([] { iam::IamPath(std::string("a")).validate({}); }).what ==
        "path 'a' must be a slash, or up to 512 characters without blanks that begin and end with a slash");
}

TEST_CASE("descriptions: up to 1000 characters, not bytes") {
  CHECK_BOTH(is_description(""));
  CHECK_BOTH(is_description(repeat('d', 1000)));
  CHECK_BOTH(!is_description(repeat('d', 1001)));
  CHECK_BOTH(is_description(Text::concat({repeat('d', 999), "ä"})));
  CHECK(refusal_of([] { iam::ManagedPolicyDescription(repeat('d', 1001)).validate({}); }).what ==
        Text::concat({"ManagedPolicy: description '", repeat('d', 1001), "' must be at most 1000 characters"}));
}

TEST_CASE("names of inline policies are checked where they are made") {
  CHECK(refusal_of([] { (void)iam::InlinePolicyName(std::string("a b")); }).what ==
        "Role: the name of an inline policy 'a b' must be 1 to 128 letters, digits or _+=,.@-");
}

TEST_CASE("fields take any value that is known when the program runs") {
  CHECK(iam::RoleName(std::string("a b")).literal() == Text("a b"));
  CHECK(iam::StatementId(std::string("a b")).literal() == Text("a b"));
  CHECK(iam::RolePath(std::string("a b")).literal() == Text("a b"));
  CHECK(iam::RoleDescription(repeat('d', 1001)).literal().size() == 1001);
}
