// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a visitor of fields sees.
#include <constcloud/values/fields.hpp>

namespace seen {

using constcloud::Json;
using constcloud::Text;

/// What a visitor sees, in one text: `name!` for a field without a value.
class Seen final : public constcloud::detail::FieldVisitor {
 public:
  constexpr ~Seen() override {}
  constexpr void begin_object() override { add("{"); }
  constexpr void end_object() override { add("}"); }
  constexpr void begin_array() override { add("["); }
  constexpr void end_array() override { add("]"); }
  constexpr void element() override { add("-"); }
  constexpr void key(const Text& name) override { add(Text::concat({"'", name, "'="})); }
  constexpr void field(const char* name, std::size_t size) override {
    add(Text::concat({Text::copy(name, size), "="}));
  }
  constexpr void unset_field(const char* name, std::size_t size) override {
    add(Text::concat({Text::copy(name, size), "! "}));
  }
  constexpr void value(const Json& value) override { add(Text::concat({value.to_text(), " "})); }
  Text text;

 private:
  constexpr void add(const Text& more) { text = Text::concat({text, more}); }
};

/// What is seen of a struct; in the order of the tree where that is asked for.
template <class P>
constexpr Text seen(const P& props, bool is_for_tree = false) {
  Seen visitor;
  visitor.is_for_tree = is_for_tree;
  constcloud::detail::write_value(static_cast<constcloud::detail::FieldVisitor&>(visitor), props);
  return visitor.text;
}

}  // namespace seen
