// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnParameter: a value given at deployment.
#include <constcloud/elements/cfn_element.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// CDK: `CfnParameterProps`.
struct CfnParameterProps {
  /// A regular expression that the value matches.
  Optional<Text> allowed_pattern{};
  Optional<List<Text>> allowed_values{};
  /// What is shown when a constraint is not met.
  Optional<Text> constraint_description{};
  Optional<Json> default_{};
  Optional<Text> description{};
  /// In characters.
  Optional<double> max_length{};
  Optional<double> max_value{};
  Optional<double> min_length{};
  Optional<double> min_value{};
  /// Hides the value in consoles and logs.
  Optional<bool> no_echo{};
  /// `String`, `Number`, `CommaDelimitedList`, `List<Number>`, or an AWS-specific or SSM type. Default: `String`.
  Optional<Text> type{};
};

namespace detail {

struct ParameterElement final : Element {
  constexpr explicit ParameterElement(const CfnParameterProps& p) : props(p) {}
  constexpr ~ParameterElement() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || Element::is(type); }
  constexpr Text section() const override { return "Parameters"; }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer, const NodeData&) const override;
  CONSTCLOUD_CONSTEXPR void show(FieldVisitor& visitor) const override;
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put(Out& out) const;
  CONSTCLOUD_CONSTEXPR bool gives_list() const override;
  constexpr Text type_name() const { return props.type.value_or("String"); }
  CfnParameterProps props;
};

}  // namespace detail

/// An entry of `Parameters`. Refuses nothing when it is made; a value that is asked for as of another type is refused.
/// CDK: `CfnParameter`.
class CfnParameter : public CfnElement {
 public:
  constexpr CfnParameter() = default;
  static constexpr detail::MadeAs made_as(const CfnParameter*) {
    return {&detail::state_type_of<detail::ParameterElement>, "aws-cdk-lib.CfnParameter"};
  }
  CONSTCLOUD_CONSTEXPR CfnParameter(const Construct& scope, const Text& id, const CfnParameterProps& props = {});
  /// The CfnParameter that a construct is or has as its default child; another is refused.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR CfnParameter of(const Construct& construct) {
    return detail::handle_to<CfnParameter>(
        detail::element_of(construct, &detail::state_type_of<detail::ParameterElement>, "CfnParameter"));
  }

  constexpr Text type() const { return parameter().type_name(); }
  constexpr void set_type(const Text& type) const { parameter().props.type = type; }
  constexpr void set_default(Json value) const { parameter().props.default_ = std::move(value); }
  constexpr void set_allowed_pattern(const Text& pattern) const { parameter().props.allowed_pattern = pattern; }
  constexpr void set_allowed_values(const List<Text>& values) const { parameter().props.allowed_values = values; }
  CONSTCLOUD_CONSTEXPR void set_constraint_description(const Text& description) const;
  constexpr void set_description(const Text& description) const { parameter().props.description = description; }
  constexpr void set_max_length(double length) const { parameter().props.max_length = length; }
  constexpr void set_max_value(double value) const { parameter().props.max_value = value; }
  constexpr void set_min_length(double length) const { parameter().props.min_length = length; }
  constexpr void set_min_value(double value) const { parameter().props.min_value = value; }
  constexpr bool no_echo() const { return parameter().props.no_echo.value_or(false); }
  constexpr void set_no_echo(bool hidden) const { parameter().props.no_echo = hidden; }

  /// `{"Ref": <logical id>}`, whatever the type.
  constexpr Token value() const { return detail::make_leaf<detail::Reference>(data(), Text()); }
  /// The value as a text. Not of a list.
  CONSTCLOUD_CONSTEXPR Value<Text> value_as_string() const;
  CONSTCLOUD_CONSTEXPR TextList value_as_list() const;
  CONSTCLOUD_CONSTEXPR Value<double> value_as_number() const;

 private:
  constexpr detail::ParameterElement& parameter() const { return state<detail::ParameterElement>("CfnParameter"); }
  constexpr Text path() const { return detail::path_of(data()); }
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_parameter.hpp>
#endif
