// SPDX-License-Identifier: Apache-2.0
// Feature flags and switches of the context, one by one. Its twin is feature_flags.js.
#include "services.hpp"

using constcloud::Environment;
using constcloud::FeatureFlags;

namespace {

constexpr char minimize[] = "@aws-cdk/aws-iam:minimizePolicies";
constexpr char references[] = "@aws-cdk/core:defaultCrossStackReferences";
constexpr char literals[] = "@aws-cdk/core:enablePartitionLiterals";
constexpr char boundary[] = "@aws-cdk/core:permissionsBoundary";
constexpr char safe_names[] = "@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName";

CONSTCLOUD_CONSTEXPR Environment frankfurt() { return {.account = "123456789012", .region = "eu-central-1"}; }

CONSTCLOUD_CONSTEXPR iam::PolicyStatement statement(const cc::aws_iam::IamAction& action, const Text& resource) {
  return iam::PolicyStatement({.actions = {action}, .resources = {resource}});
}

/// A role with statements that can be combined.
CONSTCLOUD_CONSTEXPR void role_to_minimize(const Construct& scope) {
  const auto r = role(scope);
  r.add_to_policy(statement("s3:Put", "b"));
  r.add_to_policy(statement("s3:Get", "b"));
}

CONSTCLOUD_CONSTEXPR void ask(const Construct& scope, std::initializer_list<Text> flags) {
  for (const Text& flag : flags) {
    cc::Buffer id;
    id.append("Is", 2);
    cc::detail::append_alphanumeric(id, flag);
    show_plain(scope, Text(std::move(id)), FeatureFlags::of(scope).is_enabled(flag));
  }
}

/// A stack that another one reads from, and that one.
CONSTCLOUD_CONSTEXPR void both(const Construct& scope, const Environment& env = {}) {
  const Stack producer(scope, "Producer", {.env = env});
  const auto made = topic(producer);
  const auto fn = handler(producer);
  const Stack consumer(scope, "Consumer", {.env = env});
  holder(consumer, "Holder",
         {{"B", made.ref().json()},
          {"A", (made.ref() + ":" + Value<Text>(made.get_att("TopicName"))).json()},
          {"Again", made.ref().json()}});
  show(consumer, "Arn", fn.function_arn());
}

CONSTCLOUD_CONSTEXPR auto make(const Construct& scope, const Text& id) {
  return lambda::Function::builder(scope, id)
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(lambda::Code::from_inline("exports.handler = async () => 1"));
}

CONSTCLOUD_CONSTEXPR void path_metadata(Stack& stack) {
  stack.node().set_context("aws:cdk:enable-path-metadata", true);
  const auto t = topic(stack);
  t.add_metadata("own", "after");
  handler(Construct(stack, "In/side"));
  show(stack, "Path", t.get_metadata("aws:cdk:path")->as_text());
  const Construct untold(stack, "Untold");
  untold.node().set_context("aws:cdk:enable-path-metadata", false);
  topic(untold);
}

CONSTCLOUD_CONSTEXPR void flags_of_a_construct(Stack& stack) {
  stack.node().set_context("on", "false");
  stack.node().set_context("off", "");
  stack.node().set_context("zero", 0);
  stack.node().set_context("none", nullptr);
  stack.node().set_context("list", Json::array({}));
  stack.node().set_context("object", Json::object({}));
  stack.node().set_context("@aws-cdk/core:stackRelativeExports", false);
  const Construct inner(stack, "Inner");
  inner.node().set_context("on", false);
  inner.node().set_context("zero", 1);
  ask(stack, {"on", "off", "zero", "none", "list", "object", "unheard"});
  ask(inner, {"on", "zero", "list", "@aws-cdk/core:stackRelativeExports", "@aws-cdk/core:newStyleStackSynthesis",
              "@aws-cdk/core:aspectStabilization", "@aws-cdk/core:automaticL1Traits", "@aws-cdk/core:target-partitions",
              "@aws-cdk/core:enableStackNameDuplicates", "@aws-cdk/aws-s3:grantWriteWithoutAcl",
              "aws-cdk:enableDiffNoFail", "@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId",
              "@aws-cdk/aws-lambda:recognizeVersionProps", "@aws-cdk/aws-iam:minimizePolicies"});
}

CONSTCLOUD_CONSTEXPR void minimized_within_a_construct(Stack& stack) {
  const Construct inner(stack, "Inner");
  inner.node().set_context(minimize, "yes");
  role_to_minimize(inner);
  role_to_minimize(Construct(stack, "Other"));
  const Construct text(stack, "Text");
  text.node().set_context(minimize, "false");
  role_to_minimize(text);
  const Construct off(inner, "Off");
  off.node().set_context(minimize, 0);
  role_to_minimize(off);
}

CONSTCLOUD_CONSTEXPR void managed_log_groups(Stack& stack) {
  stack.node().set_context("@aws-cdk/aws-lambda:useCdkManagedLogGroup", true);
  const auto fn = handler(stack);
  show(stack, "Name", fn.log_group()->log_group_name());
  fn.log_group()->grant_write(role(stack));
  make(stack, "Own").function_name("named").tracing(lambda::Tracing::active).log_group(*fn.log_group()).build();
}

CONSTCLOUD_CONSTEXPR void a_policy_for_each_statement(Stack& stack) {
  stack.node().set_context("@aws-cdk/aws-lambda:createNewPoliciesWithAddToRolePolicy", true);
  const auto fn = make(stack, "Fn").tracing(lambda::Tracing::pass_through).build();
  fn.add_to_role_policy(statement("s3:Put", "b"));
  fn.add_to_role_policy(statement("s3:Get", "b"));
  const auto imported =
      lambda::Function::from_function_attributes(stack, "Imported",
                                                 {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:far",
                                                  .role = iam::Role::from_role_name(stack, "Far", "far")});
  imported.add_to_role_policy(statement("s3:Get", "a"));
  imported.add_to_role_policy(statement("s3:Get", "b"));
}

CONSTCLOUD_CONSTEXPR void stack_safe_policy_names(Stack& stack) {
  stack.node().set_context(safe_names, true);
  const auto add = [](const Construct& scope, const Text& id, const iam::FromRoleArnOptions& options = {}) {
    iam::Role::from_role_name(scope, id, "far", options).add_to_principal_policy(statement("s3:Get", "a"));
  };
  add(stack, "Plain");
  add(stack, "Named", {.default_policy_name = "Own"});
  add(Construct(stack, repeat("x", 100)), repeat("y", 60));
  add(Construct(stack, "Default"), repeat("z", 200));
}

CONSTCLOUD_CONSTEXPR void path_metadata_of_an_app(ConstructTree& app) {
  app.node().set_context("aws:cdk:enable-path-metadata", "1");
  const Stack stack(Construct(app, "Group"), "S");
  role_to_minimize(stack);
  topic(stack).apply_removal_policy(RemovalPolicy::destroy);
}

CONSTCLOUD_CONSTEXPR void both_with(ConstructTree& app, const Json& strength, const Environment& env = {}) {
  app.node().set_context(references, strength);
  both(app, env);
}
CONSTCLOUD_CONSTEXPR void weak_references(ConstructTree& app) { both_with(app, "weak"); }
CONSTCLOUD_CONSTEXPR void weak_references_in_a_region(ConstructTree& app) { both_with(app, "weak", frankfurt()); }
CONSTCLOUD_CONSTEXPR void weak_references_between_regions(ConstructTree& app) {
  app.node().set_context(references, "weak");
  const auto first = topic(Stack(app, "Producer", {.env = frankfurt()}));
  const Stack second(app, "Consumer", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  show(second, "Topic", first.ref());
  show(second, "Name", first.get_att("TopicName"));
}
CONSTCLOUD_CONSTEXPR void references_on_their_way(ConstructTree& app) { both_with(app, "both", frankfurt()); }
CONSTCLOUD_CONSTEXPR void strong_references(ConstructTree& app) { both_with(app, "strong"); }
CONSTCLOUD_CONSTEXPR void references_of_nobody(ConstructTree& app) { both_with(app, nullptr); }

CONSTCLOUD_CONSTEXPR void one_stack_reads_weakly(ConstructTree& app) {
  const Stack producer(app, "Producer");
  const auto made = topic(producer);
  handler(producer);
  const Stack strong(app, "Strong");
  show(strong, "Topic", made.ref());
  const Stack weak(app, "Weak");
  weak.node().set_context(references, "weak");
  show(weak, "Topic", made.ref());
  show(weak, "Name", made.get_att("TopicName"));
}

CONSTCLOUD_CONSTEXPR void exports_named_by_the_whole_path(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:stackRelativeExports", false);
  both(app);
  const Construct group(app, "Group");
  both(Construct(group, "Inner"));
  both(Construct(group, "Default"));
}

CONSTCLOUD_CONSTEXPR void partitions(ConstructTree& app) {
  app.node().set_context(literals, true);
  for (const Text& region :
       {Text("us-east-1"), Text("cn-northwest-1"), Text("us-isof-south-1"), Text("us-east-7"), Text("east")}) {
    const Stack stack(app, Text::concat({"In-", region}), {.env = {{.region = region}}});
    show(stack, "Partition", stack.partition());
    show(stack, "Arn", stack.format_arn({.resource = "q", .service = "sqs"}));
    show(stack, "Root", iam::AccountPrincipal("123456789012").arn());
    show(stack, "Own", iam::AccountRootPrincipal().arn());
    show(stack, "Managed", iam::ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess").managed_policy_arn());
  }
  const Stack agnostic(app, "Agnostic");
  show(agnostic, "Partition", agnostic.partition());
  const Stack off(app, "Off", {.env = frankfurt()});
  off.node().set_context(literals, false);
  show(off, "Partition", off.partition());
}

void every_region(ConstructTree& app) {
  app.node().set_context(literals, true);
  for (const char* region :
       {"af-south-1",     "ap-east-1",      "ap-east-2",       "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
        "ap-south-1",     "ap-south-2",     "ap-southeast-1",  "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
        "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",  "ca-central-1",   "ca-west-1",      "cn-north-1",
        "cn-northwest-1", "eu-central-1",   "eu-central-2",    "eu-isoe-west-1", "eu-north-1",     "eu-south-1",
        "eu-south-2",     "eu-west-1",      "eu-west-2",       "eu-west-3",      "eusc-de-east-1", "il-central-1",
        "me-central-1",   "me-south-1",     "me-west-1",       "mx-central-1",   "sa-east-1",      "us-east-1",
        "us-east-2",      "us-gov-east-1",  "us-gov-west-1",   "us-iso-east-1",  "us-iso-west-1",  "us-isob-east-1",
        "us-isob-west-1", "us-isof-east-1", "us-isof-south-1", "us-west-1",      "us-west-2"}) {
    const Text name(run_time(region));
    const Stack stack(app, Text::concat({"In-", name}), {.env = {{.region = name}}});
    show(stack, "Partition", stack.partition());
  }
}

CONSTCLOUD_CONSTEXPR void one_line(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:suppressTemplateIndentation", "yes");
  topic(Stack(app, "OneLine"));
  topic(Stack(app, "Lines", {.suppress_template_indentation = false}));
}

CONSTCLOUD_CONSTEXPR void boundary_by_name(ConstructTree& app) {
  app.node().set_context(boundary, Json::object({{"name", "cdk-${Qualifier}-boundary"}}));
  const auto fill = [](const Stack& stack) {
    handler(stack);
    iam::User(stack, "User", {});
    iam::Role(stack, "Own",
              {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com"),
               .permissions_boundary = iam::ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")});
    CfnResource(stack, "Raw", {.type = "AWS::IAM::Role"});
    topic(stack);
  };
  fill(Stack(app, "Agnostic"));
  fill(Stack(app, "Concrete", {.env = frankfurt()}));
}
CONSTCLOUD_CONSTEXPR void boundary_by_arn(ConstructTree& app) {
  app.node().set_context(
      boundary, Json::object({{"arn", "arn:aws:iam::${AWS::AccountId}:policy/${AWS::Region}-${AWS::Region}"}}));
  role(Stack(app, "S", {.env = frankfurt()}));
}
CONSTCLOUD_CONSTEXPR void boundary_of_nothing(ConstructTree& app) {
  app.node().set_context(boundary, Json::object({}));
  role(Stack(app, "S"));
}

void snapshot_of_what_has_none(Stack& stack) {
  stack.node().set_context("@aws-cdk/core:validateSnapshotRemovalPolicy", true);
  topic(stack).apply_removal_policy(RemovalPolicy::snapshot);
}
void gone_flag(Stack& stack) {
  stack.node().set_context("@aws-cdk/aws-kms:defaultKeyPolicies", false);
  (void)FeatureFlags::of(stack).is_enabled("@aws-cdk/aws-kms:defaultKeyPolicies");
}
void flag_of_three_positions(Stack& stack) { (void)FeatureFlags::of(stack).is_enabled(references); }
void arn_size_as_text(Stack& stack) {
  stack.node().set_context("@aws-cdk/aws-iam.arnSizeEstimate", "20");
  role_to_minimize(stack);
}

void gone_flag_that_stacks_look_at(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:enableStackNameDuplicates", true);
  topic(Stack(app, "S"));
}
void references_of_another_strength(ConstructTree& app) { both_with(app, "firm"); }
void references_of_a_boolean(ConstructTree& app) { both_with(app, true); }
void weak_references_to_an_unknown_region(ConstructTree& app) {
  app.node().set_context(references, "weak");
  const auto first = topic(Stack(app, "Producer", {.env = {{.account = "123456789012"}}}));
  show(Stack(app, "Consumer", {.env = frankfurt()}), "Topic", first.ref());
}
void boundary_with_an_unknown_region(ConstructTree& app) {
  app.node().set_context(boundary, Json::object({{"name", "in-${AWS::Region}"}}));
  role(Stack(app, "S"));
}
void boundary_with_the_partition(ConstructTree& app) {
  app.node().set_context(boundary, Json::object({{"arn", "arn:${AWS::Partition}:iam::123456789012:policy/p"}}));
  role(Stack(app, "S", {.env = frankfurt()}));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "feature_flags");
  pairs.pair<path_metadata>("path_metadata");
  pairs.pair<flags_of_a_construct>("flags_of_a_construct");
  pairs.pair<minimized_within_a_construct>("minimized_within_a_construct");
  pairs.pair<managed_log_groups>("managed_log_groups");
  pairs.pair<a_policy_for_each_statement>("a_policy_for_each_statement");
  pairs.pair<stack_safe_policy_names>("stack_safe_policy_names");
  pairs.app_pair<path_metadata_of_an_app>("path_metadata_of_an_app");
  pairs.app_pair<weak_references>("weak_references");
  pairs.app_pair<weak_references_in_a_region>("weak_references_in_a_region");
  pairs.app_pair<weak_references_between_regions>("weak_references_between_regions");
  pairs.app_pair<references_on_their_way>("references_on_their_way");
  pairs.app_pair<strong_references>("strong_references");
  pairs.app_pair<references_of_nobody>("references_of_nobody");
  pairs.app_pair<one_stack_reads_weakly>("one_stack_reads_weakly");
  pairs.app_pair<exports_named_by_the_whole_path>("exports_named_by_the_whole_path");
  pairs.app_pair<partitions>("partitions");
  pairs.run_time_app_pair("every_region", every_region);
  pairs.app_pair<one_line>("one_line");
  pairs.app_pair<boundary_by_name>("boundary_by_name");
  pairs.app_pair<boundary_by_arn>("boundary_by_arn");
  pairs.app_pair<boundary_of_nothing>("boundary_of_nothing");
  pairs.error<snapshot_of_what_has_none>("snapshot_of_what_has_none");
  pairs.error<gone_flag>("gone_flag");
  pairs.error<flag_of_three_positions>("flag_of_three_positions");
  pairs.error<arn_size_as_text>("arn_size_as_text");
  pairs.app_error<gone_flag_that_stacks_look_at>("gone_flag_that_stacks_look_at");
  pairs.app_error<references_of_another_strength>("references_of_another_strength");
  pairs.app_error<references_of_a_boolean>("references_of_a_boolean");
  pairs.app_error<weak_references_to_an_unknown_region>("weak_references_to_an_unknown_region");
  pairs.app_error<boundary_with_an_unknown_region>("boundary_with_an_unknown_region");
  pairs.app_error<boundary_with_the_partition>("boundary_with_the_partition");
  return pairs.finish();
}
