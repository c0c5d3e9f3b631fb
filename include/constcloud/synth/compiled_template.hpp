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
/// The function makes another template for another name.
void the_size_of_this_template_depends_on_the_name_of_its_stack();
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

  // public, so that a constant may be a template argument
  char data_[Size == 0 ? 1 : Size] = {};
  std::size_t size_ = 0;
};

namespace detail {

inline constexpr std::size_t largest_template = 1'000'000;

/// Fills `to` with the template of one run of a stack function; gives its size, and whether it may show the stack's name.
struct Run {
  std::size_t size;
  bool shows_stack_name;
};
template <auto F>
constexpr Run render_once(const Text& name, char* to, std::size_t capacity) {
  ConstructTree tree;
  Stack stack(tree, name);
  F(stack);
  NodeData& node = *stack.node().data();
  prepare(*node.root);
  json::Writer writer(stack_state(node).compact ? json::Layout::compact : json::Layout::pretty, 1 << 17);
  write_template(writer, node);
  const std::size_t size = writer.buffer().size();
  if (size > largest_template) refuse::a_template_holds_at_most_1000000_bytes();
  if (size > capacity) refuse::the_size_of_this_template_depends_on_the_name_of_its_stack();
  copy_chars(to, writer.buffer().data(), size);
  return {size, node.root->names_are_seen};
}

struct Rendered {
  char data[largest_template] = {};
  Run run = {};
};

/// The size of a constant must be known before its function's argument is, so the template is made for another stack
/// name of that length first. Few templates show the name: those are made again, with it.
template <auto F, std::size_t NameSize>
inline constexpr Rendered this_stack_function_breaks_the_rule_that_the_note_below_names = [] {
  constexpr char letters[] = "Qz7xW4vK";
  char name[NameSize + 1] = {};
  for (std::size_t i = 0; i != NameSize; ++i) name[i] = letters[i % 8];
  Rendered rendered;
  rendered.run = render_once<F>(Text(name, NameSize), rendered.data, largest_template);
  return rendered;
}();

/// How much longer a template may be with the true name: ids drop a part that the part before ends with.
inline constexpr std::size_t name_slack = 1024;

}  // namespace detail

/// The template of the stack `name` that `F(stack)` fills, as a constant. What would throw in a program does not compile,
/// and the compiler names the rule that was broken.
template <auto F, std::size_t N>
consteval auto compiled_template(const char (&name)[N]) {
  constexpr const detail::Rendered& rendered =
      detail::this_stack_function_breaks_the_rule_that_the_note_below_names<F, N - 1>;
  if constexpr (rendered.run.shows_stack_name) {
    CompiledTemplate<rendered.run.size + detail::name_slack> result;
    result.size_ = detail::render_once<F>(Text(name, N - 1), result.data_, sizeof(result.data_)).size;
    return result;
  } else {
    CompiledTemplate<rendered.run.size> result;
    detail::copy_chars(result.data_, rendered.data, rendered.run.size);
    result.size_ = rendered.run.size;
    return result;
  }
}

}  // namespace constcloud
