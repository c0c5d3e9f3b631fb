// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/context_provider.hpp.
#include <constcloud/base/sort.hpp>
#include <constcloud/stacks/context_provider.hpp>
#include <constcloud/text/utf8.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/feature_flags.hpp>
#include <constcloud/tree/fn.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_lookup_is_asked_for_with_literals(const Place& at, const Text& provider) {
  at.refuse({"Cannot determine scope for context provider ", provider,
             ".\nThis usually happens when one or more of the provider props have unresolved tokens"});
}

CONSTCLOUD_RULE a_lookup_needs_a_stack_that_names_its_account_and_region(const Place& at, const Text& provider) {
  at.refuse({"Cannot retrieve value from context provider ", provider,
             " since account/region are not specified at the stack level. Configure \"env\" with an account and "
             "region when you define your stack.See https://docs.aws.amazon.com/cdk/latest/guide/environments.html "
             "for more details."});
}

CONSTCLOUD_RULE of_must_exist_and_its_older_contrary_give_one(const Place& at) {
  at.refuse("Only supply one of 'mustExist' and 'ignoreErrorOnMissingContext'");
}

CONSTCLOUD_RULE nobody_looks_up_a_value_for_a_constant_give_it_with_set_context(const Place& at, const Text& provider,
                                                                                const Text& key) {
  at.refuse({"Nobody looks up a value for a constant, and the context has none of the provider ", provider},
            Text::concat({"give it with set_context(\"", key, "\", ...)"}));
}

CONSTCLOUD_RULE availability_zones_are_a_list(const Place& at) {
  at.refuse("Provider availability-zones expects a list", "make the context value an array");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool has_tokens(const Json& value) {
  if (is_intrinsic(value)) return true;
  if (value.is(json::Kind::array)) {
    for (const Json& item : value.as_array()) {
      if (has_tokens(item)) return true;
    }
  }
  if (value.is(json::Kind::object)) {
    for (const auto& [name, member] : value.as_object()) {
      if (has_tokens(member)) return true;
    }
  }
  return false;
}

/// A text in which no colon is taken for the end of a part.
CONSTCLOUD_CONSTEXPR Text quote_colons(const Text& text) {
  if (!text.contains(":")) return text;
  Buffer quoted(text.size() + 8);
  for (const char c : text) {
    if (c == ':') quoted.push('$');
    quoted.push(c);
  }
  return Text(std::move(quoted));
}

/// The parts of a context key, in the order of JavaScript's `sort`.
class KeyParts {
 public:
  constexpr void add(const Text& name, const Json& value) {
    if (value.is(json::Kind::object)) {
      for (const auto& [member, inner] : value.as_object()) add(Text::concat({name, ".", member}), inner);
    } else if (value.is(json::Kind::array)) {
      std::size_t index = 0;
      for (const Json& item : value.as_array()) add(Text::concat({name, ".", Json(index++).to_text()}), item);
    } else if (value.is(json::Kind::text)) {
      parts_.push_back(Text::concat({name, "=", quote_colons(value.as_text())}));
    } else if (!value.is_undefined()) {
      parts_.push_back(Text::concat({name, "=", value.to_text()}));
    }
  }
  constexpr Text behind(const Text& provider) {
    sort(parts_, [](const Text& a, const Text& b) {
      return text::compare_utf16(a.data(), a.size(), b.data(), b.size()) < 0;
    });
    Buffer key;
    key.append(provider.data(), provider.size());
    for (const Text& part : parts_) {
      key.push(':');
      key.append(part.data(), part.size());
    }
    if (parts_.empty()) key.push(':');
    return Text(std::move(key));
  }

 private:
  List<Text> parts_;
};

CONSTCLOUD_CONSTEXPR void report_missing(StackState& state, MissingContext missing) {
  const auto place = state.missing_context.place_of(missing.key);
  if (place.item == nullptr) state.missing_context.emplace(place, std::move(missing));
}

/// An error, with the code by which tools know it.
CONSTCLOUD_CONSTEXPR void add_provider_error(const Construct& scope, const Text& message) {
  Annotations::of(scope).add_error(message);
  const Json code = "ContextProviderError";
  for (const MetadataEntry& entry : scope.node().metadata()) {
    if (entry.type == Text("aws:cdk:error-code") && entry.data == code) return;
  }
  scope.node().add_metadata("aws:cdk:error-code", code);
}

CONSTCLOUD_CONSTEXPR List<Value<Text>> zones_of(const Stack& stack, const Json& value) {
  List<Value<Text>> zones;
  if (value.is(json::Kind::array)) {
    for (const Json& zone : value.as_array()) zones.push_back(zone.as_text());
  } else {
    refuse::availability_zones_are_a_list(node_of(stack));
  }
  return zones;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::ContextProvider {

CONSTCLOUD_CONSTEXPR GetContextKeyResult get_key(const Construct& scope, const GetContextKeyOptions& options) {
  const Stack stack = Stack::of(scope);
  json::Object props;
  if (options.include_environment.value_or(true)) {
    props.set("account", stack.account());
    props.set("region", stack.region());
  }
  if (options.additional_cache_key && !options.additional_cache_key->empty()) {
    props.set("additionalCacheKey", *options.additional_cache_key);
  }
  if (options.props) {
    for (const auto& [name, value] : *options.props) props.set(name, value);
  }
  detail::KeyParts parts;
  for (const auto& [name, value] : props) {
    if (detail::has_tokens(value)) {
      refuse::a_lookup_is_asked_for_with_literals(detail::node_of(scope), *options.provider);
      return {};
    }
    parts.add(name, value);
  }
  return {parts.behind(*options.provider), Json(std::move(props))};
}

CONSTCLOUD_CONSTEXPR GetContextValueResult get_value(const Construct& scope, const GetContextValueOptions& options) {
  detail::NodeData& node = detail::node_of(scope);
  if (options.must_exist && options.ignore_error_on_missing_context) {
    refuse::of_must_exist_and_its_older_contrary_give_one(node);
  }
  detail::StackState& state = detail::stack_state(detail::stack_of(node));
  if (!state.env.account || !state.env.region) {
    refuse::a_lookup_needs_a_stack_that_names_its_account_and_region(node, *options.provider);
    return {options.dummy_value.value_or(Json())};
  }
  GetContextKeyResult question = get_key(scope, {.provider = *options.provider,
                                                 .additional_cache_key = options.additional_cache_key,
                                                 .include_environment = options.include_environment,
                                                 .props = options.props});
  const Json* value = scope.node().try_get_context(question.key);
  const Json* error = value == nullptr ? nullptr : value->find("$providerError");
  if (value != nullptr && error == nullptr) return {*value};
  const Json dummy = options.dummy_value.value_or(Json());
  if (detail::is_in_constant()) {
    refuse::nobody_looks_up_a_value_for_a_constant_give_it_with_set_context(node, *options.provider, question.key);
    return {dummy};
  }
  json::Object props;
  if (!dummy.is_undefined()) props.set("dummyValue", dummy);
  if (options.must_exist) {
    props.set("ignoreErrorOnMissingContext", !*options.must_exist);
  } else if (options.ignore_error_on_missing_context) {
    props.set("ignoreErrorOnMissingContext", *options.ignore_error_on_missing_context);
  }
  const Json* cache_key = question.props.find("additionalCacheKey");
  if (cache_key != nullptr) props.set("additionalCacheKey", *cache_key);
  for (const auto& [name, asked] : question.props.as_object()) props.set(name, asked);
  detail::report_missing(state, {question.key, *options.provider, Json(std::move(props))});
  if (error != nullptr) detail::add_provider_error(scope, error->as_text());
  return {dummy};
}

}  // namespace constcloud::ContextProvider

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR List<Value<Text>> Stack::availability_zones() const {
  detail::acknowledge_rule(
      node(), "CloudFormation-Validate::W3010",
      "Literal AZs in template are the result of accessing stack.availabilityZones, this is expected "
      "and safe");
  const Environment& known = env();
  if (known.account && known.region) {
    return detail::zones_of(
        *this, ContextProvider::get_value(*this, {.provider = "availability-zones",
                                                  .dummy_value = Json::array({"dummy1a", "dummy1b", "dummy1c"})})
                   .value);
  }
  const Json* fallback = node().try_get_context("aws:cdk:availability-zones:fallback");
  if (fallback != nullptr && detail::is_truthy(*fallback)) return detail::zones_of(*this, *fallback);
  return {Fn::select(0, Fn::get_azs()), Fn::select(1, Fn::get_azs())};
}

}  // namespace constcloud
