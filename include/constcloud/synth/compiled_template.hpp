// SPDX-License-Identifier: Apache-2.0
#pragma once
// compiled_template: the template as a constant of the program.
#include <constcloud/core/construct_tree.hpp>
#include <constcloud/json/parser.hpp>
#include <constcloud/synth/template.hpp>
#include <string_view>

namespace constcloud {

namespace refuse {
/// CloudFormation refuses templates of more than 1,000,000 bytes.
void a_template_holds_at_most_1000000_bytes();
void the_size_of_this_template_depends_on_the_name_of_its_stack_give_the_name_as_a_template_argument();
}  // namespace refuse

/// A finished template of `Size` bytes, usable in `static_assert`.
template <std::size_t Size>
class CompiledTemplate {
 public:
  constexpr std::string_view view() const { return {data_, size_}; }
  constexpr std::size_t size() const { return size_; }
  constexpr const char* data() const { return data_; }
  /// The parsed template, for `find` and the like within one constant expression.
  constexpr Json json() const { return json::parse(Text(data_, size_)); }
  /// How many resources of that CloudFormation type there are.
  constexpr std::size_t count_of(std::string_view type) const {
    std::size_t count = 0;
    const Json parsed = json();
    const Json* resources = parsed.find("Resources");
    if (resources == nullptr) return 0;
    for (const auto& [id, resource] : resources->as_object()) {
      const Json* found = resource.find("Type");
      if (found != nullptr && *found == Json(Text(type))) ++count;
    }
    return count;
  }

  char data_[Size == 0 ? 1 : Size] = {};
  std::size_t size_ = 0;
};

namespace detail {

inline constexpr std::size_t largest_template = 1'000'000;

/// What one run of a stack function gives.
struct Rendered {
  char data[largest_template] = {};
  std::size_t size = 0;
  bool shows_stack_name = false;
};

template <auto F>
constexpr Rendered render_once(const Text& name) {
  Rendered rendered;
  ConstructTree tree;
  Stack stack(tree, name);
  F(stack);
  prepare(*tree.node().data());
  json::Writer writer(stack_state(*stack.node().data()).compact ? json::Layout::compact : json::Layout::pretty, 1 << 17);
  write_template(writer, *stack.node().data());
  if (writer.buffer().size() > largest_template) refuse::a_template_holds_at_most_1000000_bytes();
  copy_chars(rendered.data, writer.buffer().data(), writer.buffer().size());
  rendered.size = writer.buffer().size();
  return rendered;
}

template <auto F, std::size_t NameSize>
inline constexpr Rendered this_stack_function_breaks_the_rule_that_the_note_below_names = [] {
  char name[NameSize + 1] = {};
  for (std::size_t i = 0; i != NameSize; ++i) name[i] = 'A';
  return render_once<F>(Text(name, NameSize));
}();

}  // namespace detail

template <auto F, std::size_t N>
consteval auto compiled_template(const char (&)[N]) {
  constexpr const detail::Rendered& rendered = detail::this_stack_function_breaks_the_rule_that_the_note_below_names<F, N - 1>;
  CompiledTemplate<rendered.size> result;
  detail::copy_chars(result.data_, rendered.data, rendered.size);
  result.size_ = rendered.size;
  return result;
}

}  // namespace constcloud
