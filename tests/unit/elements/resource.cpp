// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/resource.hpp>

#include <constcloud/cfn/iam/user.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::RemovalPolicy;
using cc::Resource;
using cc::Stack;
using cc::Text;
using trees::in_stack;
using trees::Refusal;

namespace {

/// An L2 over one L1, with an import.
class User : public Resource {
 public:
  constexpr User(const Construct& scope, const Text& id) : Resource(scope, id, "User") {
    stand_for(cc::aws_iam::CfnUser(*this, "Resource", {.user_name = "bob"}));
  }
  static constexpr Resource from(const Construct& scope, const Text& id, const cc::Environment& env = {}) {
    auto* state = new cc::detail::ResourceState;
    state->account = env.account;
    state->region = env.region;
    return import_as<Resource>(scope, id, state);
  }
  constexpr void rename(const Text& name) const { resource<cc::aws_iam::CfnUser>().props().user_name = name; }
};

}  // namespace

TEST_CASE("Resource: owned and imported ones are told apart") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const User user(s, "U");
    const Resource imported = User::from(s, "I");
    const Construct other(s, "C");
    return Resource::is_resource(user) && Resource::is_resource(imported) && !Resource::is_resource(other) &&
           !Resource::is_resource(1) && Resource::is_owned_resource(user) && !Resource::is_owned_resource(imported) &&
           !Resource::is_owned_resource(other) && user.stack() == s;
  }));
}

TEST_CASE("Resource: its environment, or the one that its import names") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const auto own = User(s, "U").env();
    const auto imported = User::from(s, "I", {.account = "1"}).env();
    return !own.account && !own.region && *imported.account == "1" && !imported.region;
  }));
  CHECK_BOTH(trees::in_app([](const Construct& app) {
    const Stack s(app, "S", {.env = cc::Environment{.account = "2", .region = "r"}});
    const auto own = User(s, "U").env();
    const auto imported = User::from(s, "I", {.account = "1"}).env();
    return *own.account == "2" && *own.region == "r" && *imported.account == "1" && *imported.region == "r";
  }));
}

TEST_CASE("Resource: changes its L1, and sets its removal policy") {
  CHECK_BOTH(trees::template_of([](const Stack& s) {
               const User user(s, "U");
               user.rename("alice");
               user.apply_removal_policy(RemovalPolicy::retain);
             }) == R"({"Resources":{"U05997891":{"Type":"AWS::IAM::User","Properties":{"UserName":"alice"},)"
                   R"("UpdateReplacePolicy":"Retain","DeletionPolicy":"Retain"}}})");
}

TEST_CASE("Resource: what is imported has no removal policy") {
  const std::string words =
      "Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy on the CfnResource directly.";
  CHECK(trees::refusal_in_stack([](const Stack& s) { User::from(s, "I").apply_removal_policy(RemovalPolicy::destroy); }) ==
        Refusal{words, "S/I"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          const Resource imported = User::from(s, "I");
          Construct(imported, "Resource");
          imported.apply_removal_policy();
        }) == Refusal{words, "S/I"});
}

TEST_CASE("Resource: keeps its L1, whatever becomes of its children and of what stands under it") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const User user(s, "U");
    const auto l1 = cc::aws_iam::CfnUser::of(user);
    cc::aws_iam::CfnUser(user, "Other", {});
    user.node().set_default_child(user.node().find_child("Other"));
    user.node().try_remove_child("Resource");
    user.rename("alice");
    return l1.props().user_name->literal() == "alice";
  }));
}

TEST_CASE("Resource: what somebody makes under an import is not its L1") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          const Resource imported = User::from(s, "I");
          cc::aws_iam::CfnUser(imported, "Resource", {});
          static_cast<const User&>(imported).rename("alice");
        }) == Refusal{"no AWS::IAM::User of this app stands behind this Import: an import has none, and a class of your "
                      "own names it with stand_for(resource)",
                      "S/I"});
}
