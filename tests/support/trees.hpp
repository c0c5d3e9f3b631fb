// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small construct trees, what they render to, and what they are refused for.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/resolve.hpp>
#include <constcloud/synth/template_text.hpp>
#include <constcloud/tree/construct_tree.hpp>
#include <ostream>
#include <string>

#include "both.hpp"

namespace trees {

namespace cc = constcloud;

/// What `f(stack)` gives, in a stack with the id `S`.
template <class F>
constexpr auto in_stack(F f) {
  cc::ConstructTree app;
  cc::Stack stack(app, "S");
  return f(stack);
}

/// What `f(node of the stack)` gives, in a stack with these properties.
template <class F>
constexpr auto in_stack_with(const cc::StackProps& props, F f) {
  cc::ConstructTree app;
  return f(cc::detail::node_of(cc::Stack(app, "S", props)));
}

/// What `f(app)` gives.
template <class F>
constexpr auto in_app(F f) {
  cc::ConstructTree app;
  return f(static_cast<cc::Construct&>(app));
}

/// A stack whose template is on one line and has nothing in it that nobody asked for.
constexpr cc::Stack plain_stack(const cc::Construct& scope, const cc::Text& id) {
  return cc::Stack(scope, id,
                   {.suppress_template_indentation = true,
                    .synthesizer = cc::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})});
}

/// The template of such a stack with the id `S` after `f(stack)`.
template <class F>
constexpr cc::Text template_of(F f) {
  cc::ConstructTree app;
  cc::Stack stack = plain_stack(app, "S");
  (void)f(stack);
  return template_text(stack);
}

/// A value as it stands in the template of `stack`.
constexpr cc::Text shown(const cc::Json& value, const cc::Stack& stack) {
  cc::detail::Resolution resolution;
  cc::detail::ReferencePasser passer(resolution);
  passer.look_at(cc::detail::node_of(stack), value);
  passer.pass_all();
  cc::detail::TemplateContext context(resolution);
  context.stack = &cc::detail::node_of(stack);
  cc::json::Writer writer(cc::json::Layout::compact, 64);
  writer.context = &context;
  if (value.is_undefined()) return "undefined";
  value.write(writer);
  return std::move(writer).text();
}
/// What `f(stack)` gives, as it stands in the template.
template <class F>
constexpr cc::Text shown_in_stack(F f) {
  cc::ConstructTree app;
  cc::Stack stack(app, "S");
  return shown(f(stack), stack);
}

/// A resource without properties.
constexpr cc::CfnResource thing(const cc::Construct& scope, const cc::Text& id, cc::Map<cc::Json> properties = {}) {
  return cc::CfnResource(scope, id, {.type = "A::B::C", .properties = std::move(properties)});
}

/// The text and the construct of an error.
struct Refusal {
  std::string what;
  std::string path;
  friend bool operator==(const Refusal&, const Refusal&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Refusal& refusal) {
    return out << refusal.what << "  at '" << refusal.path << "'";
  }
};
template <class F>
Refusal refusal_of(F f) {
  try {
    (void)f();
  } catch (const cc::Error& error) {
    return {error.what(), std::string(error.path())};
  }
  return {"nothing was refused", ""};
}
/// What `f(stack)`, or the synthesis after it, is refused for.
template <class F>
Refusal refusal_in_stack(F f) {
  return refusal_of([&f] { return template_of(f); });
}

}  // namespace trees
