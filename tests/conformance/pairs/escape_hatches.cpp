// SPDX-License-Identifier: Apache-2.0
// From L2 constructs to the L1s behind them, and what kinds constructs are of. Its twin is escape_hatches.js.
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/cfn/logs/log_group.hpp>

#include "services.hpp"

using apigwv2::CfnApi;
using apigwv2::CfnStage;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketStage;
using logs::CfnLogGroup;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketStage make_stage(const Construct& scope) {
  return WebSocketStage(scope, "Stage", {.stage_name = "dev", .web_socket_api = WebSocketApi(scope, "Api")});
}

CONSTCLOUD_CONSTEXPR iam::Role make_role(const Construct& scope) {
  return iam::Role(scope, "Role", {.assumed_by = iam::ServicePrincipal("apigateway.amazonaws.com")});
}

CONSTCLOUD_CONSTEXPR void show_kinds(Stack& stack, const Text& id, const Construct& construct) {
  const struct {
    Text name;
    bool holds;
  } kinds[] = {
      {"Construct", Construct::is_construct(construct)},
      {"Stack", Stack::is_stack(construct)},
      {"NestedStack", cc::NestedStack::is_nested_stack(construct)},
      {"Stage", cc::Stage::is_stage(construct)},
      {"Resource", cc::Resource::is_resource(construct)},
      {"OwnedResource", cc::Resource::is_owned_resource(construct)},
      {"CfnElement", cc::CfnElement::is_cfn_element(construct)},
      {"CfnResource", CfnResource::is_cfn_resource(construct)},
      {"CfnStage", CfnStage::is_cfn_stage(construct)},
      {"CfnApi", CfnApi::is_cfn_api(construct)},
      {"Role", iam::Role::is_role(construct)},
  };
  List<Text> found;
  for (const auto& kind : kinds) {
    if (kind.holds) found.push_back(kind.name);
  }
  show(stack, id, joined(" ", found));
}

struct Doubled : Construct {
  CONSTCLOUD_CONSTEXPR Doubled(const Construct& scope, const Text& id) : Construct(scope, id), first(*this, "First") {
    node().set_default_child(first.node().default_child());
  }
  logs::LogGroup first;
};

CONSTCLOUD_CONSTEXPR void kinds(ConstructTree& app) {
  Stack stack(app, "S");
  const WebSocketStage stage = make_stage(stack);
  const auto found = [&stack](const Text& id) { return stack.node().find_child(id); };
  Construct(stack, "Plain");
  make_role(stack);
  (void)iam::Role::from_role_name(stack, "ImportedRole", "somebody");
  cc::NestedStack(stack, "Nested");
  CfnResource(stack, "Untyped", {.type = "A::B::C"});
  cc::CfnParameter(stack, "Parameter");
  Doubled(stack, "Doubled");
  show_kinds(stack, "OfApp", stack.node().root());
  show_kinds(stack, "OfStack", stack);
  show_kinds(stack, "OfPlain", found("Plain"));
  show_kinds(stack, "OfRole", found("Role"));
  show_kinds(stack, "OfImportedRole", found("ImportedRole"));
  show_kinds(stack, "OfNested", found("Nested"));
  show_kinds(stack, "OfUntyped", found("Untyped"));
  show_kinds(stack, "OfParameter", found("Parameter"));
  show_kinds(stack, "OfDoubled", found("Doubled"));
  show_kinds(stack, "OfStage", stage);
  show_kinds(stack, "OfCfnStage", stage.node().default_child());
}

CONSTCLOUD_CONSTEXPR void l1_of_l2(Stack& stack) {
  const CfnStage stage = CfnStage::of(make_stage(stack));
  stage.props().client_certificate_id = "certificate";
  stage.add_property_override("StageVariables.table", "messages");
  const CfnLogGroup group = CfnLogGroup::of(Doubled(stack, "Doubled"));
  group.props().retention_in_days = 7;
  CfnApi::of(stack.node().find_child("Api")).add_dependency(group);
  show(stack, "Type", CfnResource::of(stage).cfn_resource_type());
}

CONSTCLOUD_CONSTEXPR void elements_found_by_id(Stack& stack) {
  const cc::CfnParameter size(stack, "Size", {.type = "Number"});
  cc::CfnCondition(stack, "Large", {.expression = cc::Fn::condition_equals(size.value(), 1)});
  cc::CfnMapping(stack, "Map", {.mapping = {{{"a", {{"b", "c"}}}}}});
  cc::CfnRule(stack, "Rule");
  CfnOutput(stack, "Output", {.value = "x"});
  const auto found = [&stack](const Text& id) { return stack.node().find_child(id); };
  cc::CfnParameter::of(found("Size")).set_default(4);
  cc::CfnMapping::of(found("Map")).set_value("a", "d", "e");
  cc::CfnRule::of(found("Rule")).add_assertion(cc::Fn::condition_equals(1, 1), "it holds");
  CfnOutput::of(found("Output")).set_condition(cc::CfnCondition::of(found("Large")));
  CfnOutput::of(found("Output")).set_description("found");
}

CONSTCLOUD_CONSTEXPR void default_child_of_another_class(Stack& stack) {
  const iam::Role own = make_role(stack);
  own.node().set_default_child(CfnLogGroup(own, "Other", {}));
  show(stack, "RoleId", own.role_id());
  own.add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
  own.apply_removal_policy(cc::RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void removed_child(Stack& stack) {
  const iam::Role own = make_role(stack);
  show_plain(stack, "Removed", own.node().try_remove_child("Resource"));
  show(stack, "RoleId", own.role_id());
  own.add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
}

CONSTCLOUD_CONSTEXPR void replaced_child(Stack& stack) {
  const lambda::Function called = handler(stack);
  called.node().try_remove_child("Resource");
  CfnResource(called, "Resource", {.type = "A::B::C"});
  called.add_environment("KEY", "value");
  show(stack, "Arn", called.function_arn());
  show(stack, "DefaultChild", CfnResource::of(called).cfn_resource_type());
}

void removal_policy_of_an_output(Stack& stack) {
  const iam::Role own = make_role(stack);
  own.node().set_default_child(CfnOutput(stack, "Output", {.value = "x"}));
  own.apply_removal_policy(cc::RemovalPolicy::retain);
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "escape_hatches");
  pairs.pair<l1_of_l2>("l1_of_l2");
  pairs.pair<elements_found_by_id>("elements_found_by_id");
  pairs.pair<default_child_of_another_class>("default_child_of_another_class");
  pairs.pair<removed_child>("removed_child");
  pairs.pair<replaced_child>("replaced_child");
  pairs.app_pair<kinds>("kinds");
  pairs.error<removal_policy_of_an_output>("removal_policy_of_an_output");
  return pairs.finish();
}
