// SPDX-License-Identifier: Apache-2.0
// Values that the CLI looks up. Its twin is lookups.js.
#include <constcloud/aws_route53.hpp>
#include <constcloud/aws_ssm.hpp>

#include "support.hpp"

using cc::aws_route53::HostedZone;
using cc::aws_route53::IHostedZone;
using cc::aws_ssm::StringParameter;
using cc::ContextProvider::get_key;
using cc::ContextProvider::get_value;

namespace {

CONSTCLOUD_CONSTEXPR Stack in_ireland(const Construct& app) {
  return Stack(app, "S", {.env = cc::Environment{.account = "123456789012", .region = "eu-west-1"}});
}
CONSTCLOUD_CONSTEXPR Text key_with(const Text& provider, const Text& rest) {
  return Text::concat({provider, ":account=123456789012:", rest, "region=eu-west-1"});
}
CONSTCLOUD_CONSTEXPR Text level_key() { return key_with("ssm", "parameterName=/chat/level:"); }
CONSTCLOUD_CONSTEXPR Text zone_key() { return key_with("hosted-zone", "domainName=example.com:"); }
CONSTCLOUD_CONSTEXPR Text zones_key() { return key_with("availability-zones", ""); }

CONSTCLOUD_CONSTEXPR void show_list(const Construct& scope, const Text& id, const TextList& list) {
  show(scope, id, cc::Fn::join("|", list));
}
CONSTCLOUD_CONSTEXPR void show_zone(const Construct& scope, const Text& id, const IHostedZone& zone) {
  show(scope, Text::concat({id, "Id"}), zone.hosted_zone_id());
  show(scope, Text::concat({id, "Name"}), zone.zone_name());
  show(scope, Text::concat({id, "Arn"}), zone.hosted_zone_arn());
}

CONSTCLOUD_CONSTEXPR void values_in_the_context(ConstructTree& app) {
  app.node().set_context(level_key(), "debug");
  app.node().set_context(key_with("ssm", "additionalCacheKey=b:parameterName=/chat/level:"), "b");
  app.node().set_context(zone_key(), Json::object({{"Id", "/hostedzone/Z23"}, {"Name", "example.com."}}));
  app.node().set_context(zones_key(), Json::array({"eu-west-1a", "eu-west-1b"}));
  const Stack stack = in_ireland(app);
  show(stack, "Level", StringParameter::value_from_lookup(stack, "/chat/level"));
  show(stack, "WithDefault", StringParameter::value_from_lookup(stack, "/chat/level", "info"));
  show(stack, "Other", StringParameter::value_from_lookup(stack, "/chat/level", {}, {.additional_cache_key = "b"}));
  show_zone(stack, "Zone", HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com"}));
  show_list(stack, "Zones", stack.availability_zones());
}

CONSTCLOUD_CONSTEXPR void a_nearer_context(ConstructTree& app) {
  app.node().set_context(level_key(), "far");
  const Stack stack = in_ireland(app);
  stack.node().set_context(level_key(), "near");
  show(stack, "Level", StringParameter::value_from_lookup(stack, "/chat/level"));
}

CONSTCLOUD_CONSTEXPR void a_private_zone_in_the_context(ConstructTree& app) {
  const Text key =
      "hosted-zone:account=123456789012:domainName=example.com:privateZone=true:region=eu-west-1:vpcId=vpc-1";
  app.node().set_context(key, Json::object({{"Id", "Z9"}, {"Name", "example.com"}}));
  const Stack stack = in_ireland(app);
  show_zone(
      stack, "Zone",
      HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com", .private_zone = true, .vpc_id = "vpc-1"}));
}

CONSTCLOUD_CONSTEXPR void keys(ConstructTree& app) {
  const Stack stack = in_ireland(app);
  const auto show_key = [&](const Text& id, const cc::GetContextKeyOptions& options) {
    show(stack, id, get_key(stack, options).key);
  };
  show_key("Plain", {.provider = "ssm", .props = Map<Json>{{"parameterName", "/a"}}});
  show_key("Empty", {.provider = "ssm"});
  show_key("Nothing", {.provider = "ssm", .include_environment = false});
  show_key("Quoted", {.provider = "p:q", .props = Map<Json>{{"a", "b:c::$d$:"}, {"e:f", "$$"}}});
  show_key("Cached", {.provider = "p", .additional_cache_key = "x:y", .props = Map<Json>{{"b", 1}}});
  show_key("CachedEmpty", {.provider = "p", .additional_cache_key = ""});
  show_key("Order", {.provider = "p",
                     .props = Map<Json>{{"b", "x"},
                                        {"B", "y"},
                                        {"10", "i"},
                                        {"9", "j"},
                                        {"é", "k"},
                                        {"", "m"},
                                        {"a", "z"},
                                        {"😀", "n"},
                                        {"｡", "o"}}});
  show_key("Kinds",
           {.provider = "p", .props = Map<Json>{{"t", true}, {"n", 1.5}, {"e", 1e21}, {"u", Json()}, {"s", "text"}}});
  show_key("Nested", {.provider = "p",
                      .props = Map<Json>{{"filters", Json::object({{"tag:Name", Json::array({"a", "b:c"})},
                                                                   {"more", Json::object({{"deep", false}})}})},
                                         {"list", Json::array({Json::object({{"x", 1}}), "y"})},
                                         {"none", Json::array({})}}});
  show_key("Overridden", {.provider = "p", .props = Map<Json>{{"account", "1"}, {"region", "r"}}});
}

CONSTCLOUD_CONSTEXPR void zones_of_an_agnostic_stack(ConstructTree& app) {
  const Stack s(app, "S");
  show_list(s, "Zones", Stack(app, "T").availability_zones());
  const Stack r(app, "R", {.env = cc::Environment{.region = "eu-west-1"}});
  show_list(r, "Zones", Stack(app, "U").availability_zones());
}

CONSTCLOUD_CONSTEXPR void zones_from_the_fallback(ConstructTree& app) {
  app.node().set_context("aws:cdk:availability-zones:fallback", Json::array({"x-1a", "x-1b", "x-1c"}));
  const Stack stack(app, "S");
  show_list(stack, "Zones", stack.availability_zones());
}

void values_that_are_missing(ConstructTree& app) {
  const Stack stack = in_ireland(app);
  show(stack, "Level", StringParameter::value_from_lookup(stack, "/chat/level"));
  show(stack, "WithDefault", StringParameter::value_from_lookup(stack, "/chat/mode", "info"));
  show(stack, "Empty", StringParameter::value_from_lookup(stack, "/chat/empty", ""));
  show_zone(stack, "Zone", HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com"}));
  show_zone(stack, "Stop", HostedZone::from_lookup(stack, "Stop", {.domain_name = "example.org."}));
  show_list(stack, "Zones", stack.availability_zones());
}

void a_lookup_that_failed(ConstructTree& app) {
  app.node().set_context(level_key(),
                         Json::object({{"$providerError", "no such parameter"}, {"$dontSaveContext", true}}));
  const Stack stack = in_ireland(app);
  show(stack, "Level", StringParameter::value_from_lookup(stack, "/chat/level"));
}

void no_environment(Stack& stack) { (void)StringParameter::value_from_lookup(stack, "/chat/level"); }
void a_key_of_tokens(Stack& stack) {
  (void)get_key(stack, {.provider = "ssm", .props = Map<Json>{{"parameterName", "x"}}});
}
void a_zone_without_an_environment(Stack& stack) {
  (void)HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com"});
}
void a_zone_without_a_name(Stack& stack) { (void)HostedZone::from_lookup(stack, "Zone", {.domain_name = ""}); }

void tokens_in_a_question(ConstructTree& app) {
  (void)get_value(
      in_ireland(app),
      {.provider = "ssm", .dummy_value = "x", .props = Map<Json>{{"parameterName", cc::Aws::partition}}});
}
void both_of_two_contraries(ConstructTree& app) {
  (void)get_value(in_ireland(app),
                  {.provider = "p", .dummy_value = "x", .ignore_error_on_missing_context = false, .must_exist = true});
}
void zones_that_are_no_list(ConstructTree& app) {
  app.node().set_context(zones_key(), "eu-west-1a");
  (void)in_ireland(app).availability_zones();
}
void a_construct_outside_of_a_stack(ConstructTree& app) { (void)get_value(app, {.provider = "p", .dummy_value = "x"}); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic topic(argc, argv, "lookups");
  topic.app_pair<values_in_the_context>("values_in_the_context");
  topic.app_pair<a_nearer_context>("a_nearer_context");
  topic.app_pair<a_private_zone_in_the_context>("a_private_zone_in_the_context");
  topic.app_pair<keys>("keys");
  topic.app_pair<zones_of_an_agnostic_stack>("zones_of_an_agnostic_stack");
  topic.app_pair<zones_from_the_fallback>("zones_from_the_fallback");
  topic.run_time_app_pair("values_that_are_missing", values_that_are_missing);
  topic.run_time_app_pair("a_lookup_that_failed", a_lookup_that_failed);
  topic.error<no_environment>("no_environment");
  topic.error<a_key_of_tokens>("a_key_of_tokens");
  topic.error<a_zone_without_an_environment>("a_zone_without_an_environment");
  topic.error<a_zone_without_a_name>("a_zone_without_a_name");
  topic.app_error<tokens_in_a_question>("tokens_in_a_question");
  topic.app_error<both_of_two_contraries>("both_of_two_contraries");
  topic.app_error<zones_that_are_no_list>("zones_that_are_no_list");
  topic.app_error<a_construct_outside_of_a_stack>("a_construct_outside_of_a_stack");
  return topic.finish();
}
