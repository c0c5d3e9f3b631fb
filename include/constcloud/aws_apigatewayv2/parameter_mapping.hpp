// SPDX-License-Identifier: Apache-2.0
#pragma once
// ParameterMapping: how an HTTP API changes requests on their way to an integration.
#include <constcloud/values/join.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What a parameter is set to. CDK: `MappingValue`.
class [[nodiscard]] MappingValue : public Value<Text> {
 public:
  /// Nothing: for what is removed.
  static const MappingValue none;
  constexpr MappingValue() : Value<Text>(Text()) {}

  /// A header of the request.
  static constexpr MappingValue request_header(const Text& name) { return of("$request.header.", name); }
  /// A parameter of the query.
  static constexpr MappingValue request_query_string(const Text& name) { return of("$request.querystring.", name); }
  /// A member of the body.
  static constexpr MappingValue request_body(const Text& name) { return of("$request.body.", name); }
  /// The path.
  static constexpr MappingValue request_path() { return custom("$request.path"); }
  /// What stands for `{name}` in the path.
  static constexpr MappingValue request_path_param(const Text& name) { return of("$request.path.", name); }
  /// A variable of the context.
  static constexpr MappingValue context_variable(const Text& name) { return of("$context.", name); }
  /// A variable of the stage.
  static constexpr MappingValue stage_variable(const Text& name) { return of("$stageVariables.", name); }
  /// Any text.
  static constexpr MappingValue custom(const Value<Text>& value) { return MappingValue(value); }

  constexpr const Value<Text>& value() const { return *this; }

 private:
  constexpr explicit MappingValue(const Value<Text>& value) : Value<Text>(value) {}
  static constexpr MappingValue of(const Text& source, const Text& name) { return custom(Text::concat({source, name})); }
};
using IMappingValue = MappingValue;
template <class Given>
constexpr void wanted_here(const MappingValue*) {
  static_assert(fits_here<Given>,
                "a MappingValue is wanted here, such as MappingValue::request_header(\"x\") or MappingValue::custom("
                "\"...\")");
}
inline constexpr MappingValue MappingValue::none{};

/// How requests are changed before the integration gets them: each line is a key such as `append:header.x` and what it
/// is set to. A value: who is given one keeps it as it is then. CDK: `ParameterMapping`.
class [[nodiscard]] ParameterMapping {
 public:
  constexpr ParameterMapping() = default;
  /// Of keys such as `overwrite:path` to their values.
  static CONSTCLOUD_CONSTEXPR ParameterMapping from_object(const Map<MappingValue>& mappings) {
    ParameterMapping made;
    for (const auto& [key, value] : mappings) made.set(key, value);
    return made;
  }

  constexpr ParameterMapping& append_header(const Text& name, const MappingValue& value) {
    return set(Text::concat({"append:header.", name}), value);
  }
  constexpr ParameterMapping& overwrite_header(const Text& name, const MappingValue& value) {
    return set(Text::concat({"overwrite:header.", name}), value);
  }
  constexpr ParameterMapping& remove_header(const Text& name) {
    return set(Text::concat({"remove:header.", name}), Text());
  }
  constexpr ParameterMapping& append_query_string(const Text& name, const MappingValue& value) {
    return set(Text::concat({"append:querystring.", name}), value);
  }
  constexpr ParameterMapping& overwrite_query_string(const Text& name, const MappingValue& value) {
    return set(Text::concat({"overwrite:querystring.", name}), value);
  }
  constexpr ParameterMapping& remove_query_string(const Text& name) {
    return set(Text::concat({"remove:querystring.", name}), Text());
  }
  constexpr ParameterMapping& overwrite_path(const MappingValue& value) { return set("overwrite:path", value); }
  /// Any key, such as those of the integrations of AWS services (`QueueUrl`).
  constexpr ParameterMapping& custom(const Text& key, const Value<Text>& value) { return set(key, value); }

  constexpr const Map<Value<Text>>& mappings() const { return mappings_; }

 private:
  constexpr ParameterMapping& set(const Text& key, const Value<Text>& value) {
    mappings_.set(key, value);
    return *this;
  }
  Map<Value<Text>> mappings_;
};
template <class Given>
constexpr void wanted_here(const ParameterMapping*) {
  static_assert(fits_here<Given>,
                "a ParameterMapping is wanted here, as in ParameterMapping().append_header(\"x\", "
                "MappingValue::custom(\"y\"))");
}

}  // namespace constcloud::aws_apigatewayv2
