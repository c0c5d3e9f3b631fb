// SPDX-License-Identifier: Apache-2.0
// Nested stacks: their own templates, what stands for them in the stack around, and the values and the dependencies
// that cross the border. Its twin is nested_stacks.js.
#include "services.hpp"
#include "support.hpp"

namespace {

using cc::CfnParameter;
using cc::Duration;
using cc::NestedStack;
using cc::RemovalPolicy;
using cc::Tags;

CONSTCLOUD_CONSTEXPR cc::Environment frankfurt() { return {.account = "123456789012", .region = "eu-central-1"}; }

/// A stack with a nested one in it.
struct Pair {
  CONSTCLOUD_CONSTEXPR explicit Pair(const Construct& app) : outer(app, "Outer"), inner(outer, "Inner") {}
  Stack outer;
  NestedStack inner;
};

CONSTCLOUD_CONSTEXPR void alone(ConstructTree& app) { topic(Pair(app).inner); }

CONSTCLOUD_CONSTEXPR void empty(ConstructTree& app) { Pair{app}; }

CONSTCLOUD_CONSTEXPR void all_options(ConstructTree& app) {
  const Stack outer(app, "Outer");
  const NestedStack inner(
      outer, "Inner",
      {.description = "a stack in a stack",
       .notification_arns = {{"arn:aws:sns:eu-central-1:123456789012:deployed"}},
       .parameters = {{{"Colour", "red"}, {"Where", outer.region()}, {"Topic", topic(outer).ref()}}},
       .removal_policy = RemovalPolicy::retain,
       .suppress_template_indentation = true,
       .timeout = Duration::hours(2)});
  const CfnParameter colour(inner, "Colour");
  show(inner, "O", colour.value_as_string());
  inner.set_parameter("Late", "given late");
  inner.add_transform("AWS::Serverless-2016-10-31");
  inner.add_metadata("Key", "value");
  inner.set_template_format_version("2010-09-09");
}

CONSTCLOUD_CONSTEXPR void no_parameters_at_all(ConstructTree& app) {
  topic(NestedStack(Stack(app, "Outer"), "Inner", {.parameters = Map<Value<Text>>()}));
}

CONSTCLOUD_CONSTEXPR void in_an_environment(ConstructTree& app) {
  const Stack outer(app, "Outer", {.env = frankfurt()});
  const NestedStack inner(outer, "Inner");
  topic(inner);
  show(inner, "Region", inner.region());
  show(inner, "Account", inner.account());
  show(inner, "Arn", inner.format_arn({.resource = "q", .service = "sqs"}));
  show(inner, "Environment", inner.environment());
}

CONSTCLOUD_CONSTEXPR void in_constructs(ConstructTree& app) {
  const Stack outer(Construct(app, "Here"), "Outer", {.stack_name = "Named"});
  const NestedStack inner(Construct(outer, "There"), "Inner");
  show(outer, "Out", topic(Construct(inner, "Deep")).ref());
  show(inner, "In", topic(Construct(outer, "High")).get_att("TopicName"));
}

CONSTCLOUD_CONSTEXPR void names_and_ids(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  show(outer, "Name", inner.stack_name());
  show(outer, "Id", inner.stack_id());
  show(inner, "Name", inner.stack_name());
  show(inner, "Id", inner.stack_id());
  show(inner, "Joined", inner.stack_name() + "-x");
  show(outer, "Joined", inner.stack_name() + "-x");
  show(inner, "Pseudo", cc::Aws::stack_name);
  const Stack other(app, "Other");
  show(other, "Name", inner.stack_name());
  show(NestedStack(outer, "Sibling"), "Name", inner.stack_name());
}

CONSTCLOUD_CONSTEXPR void ids_of_stacks(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  show(inner, "Outer", outer.stack_id());
  show(outer, "Outer", outer.stack_id());
  show(inner, "Topics", cc::Fn::select(0, outer.notification_arns()));
  const Stack other(app, "Other");
  show(other, "Outer", outer.stack_id());
  show(NestedStack(other, "Nested"), "Outer", outer.stack_id());
}

CONSTCLOUD_CONSTEXPR void values_from_outside(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const auto t = topic(outer);
  const CfnParameter p(outer, "Parameter");
  show(inner, "Ref", t.ref());
  show(inner, "Name", t.get_att("TopicName"));
  show(inner, "Again", t.ref() + "/" + p.value_as_string());
  topic(inner).add_property_override("Name", t.ref());
}

CONSTCLOUD_CONSTEXPR void values_from_inside(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const auto t = topic(inner);
  const Value<Text> name = t.get_att("TopicName");
  show(outer, "Ref", t.ref());
  show(outer, "Again", t.ref() + "/" + name);
  show(outer, "Exported", outer.export_value(t.ref()));
  show(outer, "Called", outer.export_value(name, {.name = "called"}));
}

CONSTCLOUD_CONSTEXPR void siblings(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const NestedStack sibling(outer, "Sibling");
  show(inner, "Ref", topic(sibling).ref());
  show(NestedStack(outer, "Third"), "Name", topic(inner).get_att("TopicName"));
}

CONSTCLOUD_CONSTEXPR void three_levels(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const NestedStack innermost(inner, "Innermost");
  show(innermost, "Outer", topic(outer).ref());
  show(innermost, "Inner", topic(inner).ref());
  const auto t = topic(innermost);
  show(outer, "Innermost", t.ref());
  const NestedStack sibling(outer, "Sibling");
  show(sibling, "Innermost", t.get_att("TopicName"));
  show(innermost, "Other", topic(NestedStack(outer, "Other")).ref());
  show(outer, "Name", innermost.stack_name());
}

CONSTCLOUD_CONSTEXPR void to_and_from_other_stacks(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const NestedStack innermost(inner, "Innermost");
  const Stack first(app, "First");
  const Stack last(app, "Last");
  show(innermost, "First", topic(first).ref());
  show(last, "Inner", topic(inner).ref());
  show(NestedStack(last, "Nested"), "Innermost", topic(innermost).ref());
  topic(outer);
}

CONSTCLOUD_CONSTEXPR void weak_references(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:defaultCrossStackReferences", "weak");
  const auto [outer, inner] = Pair(app);
  const Stack last(app, "Last");
  show(last, "Inner", topic(inner).ref());
  show(NestedStack(last, "Nested"), "Outer", topic(outer).ref());
}

CONSTCLOUD_CONSTEXPR void path_metadata(ConstructTree& app) {
  app.node().set_context("aws:cdk:enable-path-metadata", true);
  app.node().set_context("aws:cdk:enable-asset-metadata", true);
  topic(Pair(app).inner);
}

CONSTCLOUD_CONSTEXPR void lists(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const auto first = [](const Construct& scope, const Text& id, const TextList& list) {
    show(scope, id, cc::Fn::select(0, list));
  };
  const TextList of_inner = CfnParameter(inner, "List", {.type = "CommaDelimitedList"}).value_as_list();
  first(outer, "OfInner", of_inner);
  first(NestedStack(outer, "Sibling"), "OfInner", of_inner);
  const TextList of_outer = CfnParameter(outer, "List", {.type = "CommaDelimitedList"}).value_as_list();
  first(inner, "OfOuter", of_outer);
  const Stack last(app, "Last");
  first(last, "OfOuter", of_outer);
  first(last, "OfInner", of_inner);
  first(NestedStack(last, "Nested"), "OfOuter", of_outer);
}

CONSTCLOUD_CONSTEXPR void weak_lists(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:defaultCrossStackReferences", "weak");
  const CfnParameter list(Stack(app, "First"), "List", {.type = "List<Number>"});
  show(Stack(app, "Second"), "O", cc::Fn::join(",", list.value_as_list()));
}

CONSTCLOUD_CONSTEXPR void passed_by_hand(ConstructTree& app) {
  const Stack first(app, "First");
  const Stack outer(app, "Outer");
  const NestedStack inner(outer, "Inner", {.parameters = {{{"Topic", topic(first).ref()}}}});
  show(inner, "O", CfnParameter(inner, "Topic").value_as_string());
}

CONSTCLOUD_CONSTEXPR void dependencies_of_resources(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const NestedStack sibling(outer, "Sibling");
  const NestedStack innermost(inner, "Innermost");
  const auto out = topic(outer);
  const auto after = topic(outer, "After");
  const auto last = topic(outer, "Last");
  topic(inner).add_dependency(out);
  after.add_dependency(topic(innermost));
  topic(sibling).add_dependency(topic(innermost, "Other"));
  topic(innermost, "Inmost").add_dependency(topic(inner, "Third"));
  const auto taken = topic(sibling, "Taken");
  last.add_dependency(taken);
  last.remove_dependency(taken);
  topic(innermost, "Far").add_dependency(topic(Stack(app, "First")));
}

CONSTCLOUD_CONSTEXPR void dependencies_of_constructs(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const Construct group(outer, "Group");
  topic(group, "One");
  const NestedStack grouped(group, "Grouped");
  topic(grouped);
  group.node().add_dependency(inner);
  topic(inner).node().add_dependency(topic(outer));
  topic(outer, "After").node().add_dependency(group);
  outer.node().add_dependency(grouped);
  const NestedStack sibling(outer, "Sibling");
  sibling.add_dependency(inner);
  const Stack first(app, "First");
  topic(first);
  sibling.add_dependency(first);
  inner.node().add_dependency(topic(first, "Other"));
  const Stack last(app, "Last");
  topic(last).node().add_dependency(inner);
}

CONSTCLOUD_CONSTEXPR void tags(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  topic(inner);
  handler(inner);
  Tags::of(outer).add("team", "chat");
  Tags::of(inner).add("team", "nested");
  Tags::of(inner).add("alone", "nested");
  Tags::of(outer).add("only", "stacks", {.include_resource_types = {"aws:cdk:stack"}});
}

CONSTCLOUD_CONSTEXPR void asset_metadata(ConstructTree& app) {
  const Stack outer(app, "Outer");
  outer.node().set_context("aws:cdk:enable-asset-metadata", true);
  topic(NestedStack(NestedStack(outer, "Inner"), "Innermost"));
}

CONSTCLOUD_CONSTEXPR void same_templates(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  topic(inner);
  topic(NestedStack(outer, "Twin"));
}

CONSTCLOUD_CONSTEXPR void own_bucket(ConstructTree& app) {
  const Stack outer(app, "Outer",
                    {.synthesizer = cc::DefaultStackSynthesizer(
                         {.bucket_prefix = "in/", .file_assets_bucket_name = "mine", .qualifier = "q"})});
  topic(NestedStack(outer, "Inner"));
}

CONSTCLOUD_CONSTEXPR void legacy(ConstructTree& app) {
  topic(NestedStack(Stack(app, "Outer", {.synthesizer = cc::LegacyStackSynthesizer()}), "Inner"));
}

struct Chat : NestedStack {
  CONSTCLOUD_CONSTEXPR Chat(const Construct& scope, const Text& id)
      : NestedStack(scope, id, {.description = "derived"}), topic(::topic(*this)) {}
  CfnResource topic;
};
CONSTCLOUD_CONSTEXPR void derived(ConstructTree& app) {
  const Stack outer(app, "Outer");
  show(outer, "O", Chat(outer, "Chat").topic.ref());
}

CONSTCLOUD_CONSTEXPR void renamed(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  show(outer, "O", topic(inner).ref());
  inner.rename_logical_id("Topic", "Renamed");
  inner.nested_stack_resource().override_logical_id("TheInner");
  show(inner, "P", topic(outer).ref());
}

CONSTCLOUD_CONSTEXPR void odd_ids(ConstructTree& app) {
  const Stack outer(app, "1st", {.stack_name = "First"});
  show(outer, "O", topic(NestedStack(outer, "2nd of/them")).ref());
}

void without_a_stack(ConstructTree& app) { NestedStack(app, "Inner"); }
void timeout_in_seconds(ConstructTree& app) {
  NestedStack(Stack(app, "Outer"), "Inner", {.timeout = Duration::seconds(90)});
}
void long_description(ConstructTree& app) {
  NestedStack(Stack(app, "Outer"), "Inner", {.description = repeat("x", 513)});
}
void same_id(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  topic(inner);
  topic(inner);
}
void two_of_one_id(ConstructTree& app) { NestedStack(Pair(app).outer, "Inner"); }
void bootstrapless(ConstructTree& app) {
  NestedStack(Stack(app, "Outer", {.synthesizer = cc::BootstraplessSynthesizer()}), "Inner");
}
void resource_waits_for_its_stack(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  topic(inner).node().add_dependency(inner);
}
void nested_waits_for_its_stack(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  inner.add_dependency(outer);
}
void waits_across_stages(ConstructTree& app) {
  const cc::Stage stage(app, "Stage");
  const auto [outer, inner] = Pair(stage);
  inner.add_dependency(Stack(app, "First"));
}
void nested_exports(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  inner.export_value(topic(inner).ref());
}
void export_of_the_stack_around(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  inner.export_value(topic(outer).ref());
}
void two_resources_of_one_id(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  topic(inner, "One").override_logical_id("Same");
  topic(inner, "Two").override_logical_id("Same");
}
void stacks_that_wait_for_each_other(ConstructTree& app) {
  const auto [outer, inner] = Pair(app);
  const Stack other(app, "Other");
  outer.add_dependency(other);
  other.node().add_dependency(inner);
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "nested_stacks");
  pairs.app_pair<alone>("alone");
  pairs.app_pair<empty>("empty");
  pairs.app_pair<all_options>("all_options");
  pairs.app_pair<no_parameters_at_all>("no_parameters_at_all");
  pairs.app_pair<in_an_environment>("in_an_environment");
  pairs.app_pair<in_constructs>("in_constructs");
  pairs.app_pair<names_and_ids>("names_and_ids");
  pairs.app_pair<ids_of_stacks>("ids_of_stacks");
  pairs.app_pair<values_from_outside>("values_from_outside");
  pairs.app_pair<values_from_inside>("values_from_inside");
  pairs.app_pair<siblings>("siblings");
  pairs.app_pair<three_levels>("three_levels");
  pairs.app_pair<to_and_from_other_stacks>("to_and_from_other_stacks");
  pairs.app_pair<weak_references>("weak_references");
  pairs.app_pair<path_metadata>("path_metadata");
  pairs.app_pair<lists>("lists");
  pairs.app_pair<weak_lists>("weak_lists");
  pairs.app_pair<passed_by_hand>("passed_by_hand");
  pairs.app_pair<dependencies_of_resources>("dependencies_of_resources");
  pairs.app_pair<dependencies_of_constructs>("dependencies_of_constructs");
  pairs.app_pair<tags>("tags");
  pairs.app_pair<asset_metadata>("asset_metadata");
  pairs.app_pair<same_templates>("same_templates");
  pairs.app_pair<own_bucket>("own_bucket");
  pairs.app_pair<legacy>("legacy");
  pairs.app_pair<derived>("derived");
  pairs.app_pair<renamed>("renamed");
  pairs.app_pair<odd_ids>("odd_ids");
  pairs.app_error<without_a_stack>("without_a_stack");
  pairs.app_error<timeout_in_seconds>("timeout_in_seconds");
  pairs.app_error<long_description>("long_description");
  pairs.app_error<same_id>("same_id");
  pairs.app_error<two_of_one_id>("two_of_one_id");
  pairs.app_error<bootstrapless>("bootstrapless");
  pairs.app_error<resource_waits_for_its_stack>("resource_waits_for_its_stack");
  pairs.app_error<nested_waits_for_its_stack>("nested_waits_for_its_stack");
  pairs.app_error<waits_across_stages>("waits_across_stages");
  pairs.app_error<nested_exports>("nested_exports");
  pairs.app_error<export_of_the_stack_around>("export_of_the_stack_around");
  pairs.app_error<two_resources_of_one_id>("two_resources_of_one_id");
  pairs.app_error<stacks_that_wait_for_each_other>("stacks_that_wait_for_each_other");
  return pairs.finish();
}
