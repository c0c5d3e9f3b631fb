// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the C++ halves of the pairs share: short hands for showing values. Its twin is support.js.
#include "pairs.hpp"

namespace cc = constcloud;

using constcloud::CfnOutput;
using constcloud::CfnResource;
using constcloud::Construct;
using constcloud::ConstructTree;
using constcloud::Json;
using constcloud::List;
using constcloud::Map;
using constcloud::Stack;
using constcloud::Text;
using constcloud::TextList;
using constcloud::Value;

/// A text or an intrinsic, shown as an output.
inline CONSTCLOUD_CONSTEXPR void show(const Construct& scope, const Text& id, const Value<Text>& value) {
  CfnOutput(scope, id, {.value = value});
}

/// A number or a boolean, shown as an output in JavaScript's spelling.
inline CONSTCLOUD_CONSTEXPR void show_plain(const Construct& scope, const Text& id, double number) {
  show(scope, id, Json(number).to_text());
}
inline CONSTCLOUD_CONSTEXPR void show_plain(const Construct& scope, const Text& id, std::same_as<bool> auto boolean) {
  show(scope, id, boolean ? Text("true") : Text("false"));
}

/// `count` times `unit`.
inline CONSTCLOUD_CONSTEXPR Text repeat(const Text& unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.append(unit.data(), unit.size());
  return Text(std::move(buffer));
}

/// A number's text behind another text.
inline CONSTCLOUD_CONSTEXPR Text numbered(const Text& text, std::size_t number) {
  return Text::concat({text, Json(number).to_text()});
}

inline CONSTCLOUD_CONSTEXPR Text joined(const Text& delimiter, const List<Text>& texts) {
  Text all;
  for (std::size_t i = 0; i != texts.size(); ++i) {
    if (i != 0) all = Text::concat({all, delimiter});
    all = Text::concat({all, texts[i]});
  }
  return all;
}

/// A value that the compiler does not know: checks of literals do not apply to it.
inline std::string run_time(const char* text) { return text; }
template <class T>
inline T run_time_value(T value) {
  volatile T hidden = value;
  return hidden;
}

/// A resource without properties.
inline CONSTCLOUD_CONSTEXPR CfnResource topic(const Construct& scope, const Text& id = "Topic") {
  return CfnResource(scope, id, {.type = "AWS::SNS::Topic"});
}

/// A resource whose free-form properties take any value.
inline CONSTCLOUD_CONSTEXPR CfnResource holder(const Construct& scope, const Text& id, Map<Json> properties) {
  return CfnResource(scope, id, {.type = "Custom::Holder", .properties = std::move(properties)});
}
