// SPDX-License-Identifier: Apache-2.0
#pragma once
// compiled_template: the template as a constant of the program.
#include <constcloud/base/linkage.hpp>
#include <cstddef>

namespace CONSTCLOUD_NAMESPACE {

/// Whether findings, what is almost surely wrong though the CDK says nothing of it, are errors in a constant.
enum class Strictness : unsigned char { lenient, strict };
inline constexpr Strictness strict = Strictness::strict;

}  // namespace constcloud

#ifdef CONSTCLOUD_COMPILED
namespace CONSTCLOUD_NAMESPACE {

template <auto F, Strictness = Strictness::lenient, std::size_t N>
consteval int compiled_template(const char (&)[N]) {
  static_assert(N == 0,
                "compiled_template evaluates the library, whose functions constcloud::compiled keeps in an object "
                "file: say HEADER_ONLY in constcloud_add_app, or link constcloud::constcloud instead");
  return 0;
}

}  // namespace constcloud
#else
#include <constcloud/json/parser.hpp>
#include <constcloud/stacks/stack_name.hpp>
#include <constcloud/synth/resolve.hpp>
#include <constcloud/synth/printed_fault.hpp>
#include <constcloud/tree/construct_tree.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
/// CloudFormation refuses templates of more than 1,000,000 bytes.
void a_template_holds_at_most_1000000_bytes();
/// The function makes another template for another name.
void the_size_of_this_template_depends_on_the_name_of_its_stack();

/// The flag that raises the limit of clang, as it prints it with the stack function.
template <std::size_t N>
struct for_more_steps_pass {
  consteval for_more_steps_pass(const char (&text)[N]) { detail::copy_chars(flag, text, N); }
  char flag[N] = {};
};
}  // namespace refuse

template <std::size_t Size>
class CompiledTemplate;

/// The characters of a constant. Converts to std::string_view, which costs too much to include for that alone.
class TemplateView {
 public:
  template <std::size_t Size>
  constexpr explicit TemplateView(const CompiledTemplate<Size>& whole) : data_(whole.data()), size_(whole.size()) {}

  constexpr const char* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const char* begin() const { return data_; }
  constexpr const char* end() const { return data_ + size_; }
  constexpr char operator[](std::size_t i) const { return data_[i]; }

  constexpr bool starts_with(const Text& prefix) const { return prefix.size() <= size_ && stands_at(0, prefix); }
  constexpr bool ends_with(const Text& suffix) const {
    return suffix.size() <= size_ && stands_at(size_ - suffix.size(), suffix);
  }
  constexpr bool contains(const Text& part) const {
    for (std::size_t at = 0; at + part.size() <= size_; ++at) {
      if (stands_at(at, part)) return true;
    }
    return false;
  }
  friend constexpr bool operator==(const TemplateView& view, const Text& text) {
    return view.size_ == text.size() && view.stands_at(0, text);
  }

  /// As another view of characters, such as std::string_view.
  template <class View>
    requires(detail::constructible_from<View, const char*, std::size_t> && std::is_trivially_copyable_v<View> &&
             !detail::same_as<View, TemplateView>)
  constexpr operator View() const {
    return View(data_, size_);
  }

 private:
  constexpr bool stands_at(std::size_t at, const Text& part) const {
    return detail::equal_chars(data_ + at, part.size(), part.data(), part.size());
  }

  const char* data_;
  std::size_t size_;
};

/// A finished template of `Size` bytes, usable in `static_assert`.
template <std::size_t Size>
class CompiledTemplate {
 public:
  constexpr TemplateView view() const { return TemplateView(*this); }
  constexpr std::size_t size() const { return size_; }
  constexpr const char* data() const { return data_; }
  /// The parsed template, for `find` and the like within one constant expression.
  constexpr Json json() const { return json::parse(Text::copy(data_, size_)); }
  /// How many resources of that CloudFormation type there are.
  constexpr std::size_t count_of(const Text& type) const {
    std::size_t count = 0;
    const Json parsed = json();
    const Json* resources = parsed.find("Resources");
    if (resources == nullptr) return 0;
    for (const auto& [id, resource] : resources->as_object()) {
      const Json* found = resource.find("Type");
      if (found != nullptr && *found == Json(type)) ++count;
    }
    return count;
  }

  // public, so that a constant may be a template argument
  char data_[Size == 0 ? 1 : Size] = {};
  std::size_t size_ = 0;
};

namespace detail {

inline constexpr std::size_t largest_template = 1'000'000;

/// A stack that is ready to be rendered.
struct Filled {
  const NodeData& stack;
  Resolution resolution{};
};
/// Has `F` fill the stack `name` of `tree`, and resolves the tree. After a fault that was noted nothing more is done.
template <auto F>
constexpr Filled fill_once(ConstructTree& tree, const Text& name, const Fault* fault) {
  Stack stack(tree, name);
  F(stack);
  if (is_noted(fault)) return {node_of(stack)};
  return {node_of(stack), resolve(root_of(tree))};
}

/// Fills `to` with the template of one run of a stack function; gives its size, and whether it may show the stack's
/// name.
struct Run {
  std::size_t size = 0;
  bool shows_stack_name = false;
  bool is_refused = false;
};
template <auto F, Strictness S>
constexpr Run render_once(const Text& name, char* to, std::size_t capacity, bool records_faults = false) {
  ConstructTree tree;
  bool names_are_seen = false;
  root_of(tree).names_are_seen = &names_are_seen;
  const Fault* fault = nullptr;
  if (records_faults) {
    fault = &record_faults(root_of(tree), S == strict);
  } else if (S == strict) {
    refuse_findings(root_of(tree));
  }
  const Filled filled = fill_once<F>(tree, name, fault);
  if (is_noted(fault)) return {.is_refused = true};
  json::Writer writer(stack_state(filled.stack).compact ? json::Layout::compact : json::Layout::pretty,
                      Buffer::over(to, capacity));
  write_template(writer, filled.resolution, filled.stack, finding_log_of(filled.stack));
  if (is_noted(fault)) return {.is_refused = true};
  const std::size_t size = writer.buffer().size();
  if (size > largest_template) refuse::a_template_holds_at_most_1000000_bytes();
  if (writer.buffer().data() != to) refuse::the_size_of_this_template_depends_on_the_name_of_its_stack();
  return {size, names_are_seen};
}

/// The first fault of a stack function; empty without one.
template <auto F, Strictness S>
constexpr PrintedFault fault_of_stack(const Text& name) {
  ConstructTree tree;
  const Fault& fault = record_faults(root_of(tree), S == strict);
  const Filled filled = fill_once<F>(tree, name, &fault);
  if (!fault.is_noted()) {
    json::Writer writer(json::Layout::compact, 1 << 17);
    write_template(writer, filled.resolution, filled.stack, finding_log_of(filled.stack));
  }
  if (!fault.is_noted()) return {};
  return PrintedFault(fault.sentence());
}

inline constexpr refuse::for_more_steps_pass flag_for_more_steps = "-fconstexpr-steps=4294967295";

struct Rendered {
  char data[largest_template] = {};
  Run run = {};
};

/// A name of that length which stands nowhere by chance.
template <std::size_t Size>
constexpr Text stand_in_name() {
  constexpr char letters[] = "Qz7xW4vK";
  char name[Size + 1] = {};
  for (std::size_t i = 0; i != Size; ++i) name[i] = letters[i % 8];
  return Text::copy(name, Size);
}

/// The size of a constant must be known before its function's argument is, so the template is made for another stack
/// name of that length first. Few templates show the name: those are made again, with it.
///
/// Where the compiler cannot evaluate it, clang's error begins with the name of this variable and its arguments, the
/// flag among them. It does not say which of the two it was, and nothing here can find out; the note behind it does.
/// g++ begins with the rule, or with its limit and the flag.
template <auto F, Strictness S, std::size_t NameSize, refuse::for_more_steps_pass>
inline constexpr Rendered
    this_stack_function_breaks_the_rule_that_the_note_below_names_or_takes_more_steps_than_the_compiler_allows = [] {
  Rendered rendered;
  rendered.run = render_once<F, S>(stand_in_name<NameSize>(), rendered.data, largest_template, prints_faults);
  return rendered;
}();

template <auto F, Strictness S, std::size_t NameSize>
consteval const Rendered& rendered_by() {
  return this_stack_function_breaks_the_rule_that_the_note_below_names_or_takes_more_steps_than_the_compiler_allows<
      F, S, NameSize, flag_for_more_steps>;
}

/// What is wrong with a stack function, told of a stack with a name that reads well; where that has no fault, of the
/// one that was refused.
template <auto F, Strictness S, std::size_t NameSize>
inline constexpr PrintedFault fault_of = [] {
  PrintedFault printed = fault_of_stack<F, S>("Stack");
  if (printed.size() == 0) printed = fault_of_stack<F, S>(stand_in_name<NameSize>());
  return printed;
}();

/// False, and no error of their own, also where the evaluation stopped.
template <auto F, Strictness S, std::size_t NameSize>
concept is_evaluated = requires {
  typename std::enable_if_t<rendered_by<F, S, NameSize>().run.size != 0>;
};
template <auto F, Strictness S, std::size_t NameSize>
concept has_fault = prints_faults && requires {
  typename std::enable_if_t<rendered_by<F, S, NameSize>().run.is_refused>;
};

/// Whether a stack with that id gets a name that CloudFormation accepts.
constexpr bool names_a_stack(const char* name, std::size_t size) {
  const Text id = sanitize_id(Text::copy(name, size));
  List<const Text*> upwards;
  upwards.push_back(&id);
  return is_stack_name(stack_name_of(upwards));
}

/// How much longer a template may be with the true name: ids drop a part that the part before ends with.
inline constexpr std::size_t name_slack = 1024;

}  // namespace detail

/// The template of the stack `name` that `F(stack)` fills, as a constant. What would throw in a program does not
/// compile, and the compiler says what is wrong and where: clang in a sentence, g++ by the name of the rule that was
/// broken. With `strict`, as in `compiled_template<f, constcloud::strict>("Name")`, neither does what a program would
/// warn of: the findings of tree/findings.hpp, unless they are acknowledged. Without it they show nowhere: a constant has
/// no place for warnings.
template <auto F, Strictness S = Strictness::lenient, std::size_t N>
consteval auto compiled_template(const char (&name)[N])
    CONSTCLOUD_REFUSE_IF(!detail::names_a_stack(name, N - 1),
                         "compiled_template: the name of a stack holds letters, digits and hyphens after a letter: "
                         "correct it") {
  if (!detail::names_a_stack(name, N - 1)) {
    refuse::a_stack_name_holds_letters_digits_and_hyphens_after_a_letter({}, name);
  }
  if constexpr (detail::has_fault<F, S, N - 1>) {
    detail::print_fault<detail::fault_of<F, S, N - 1>>();
    return CompiledTemplate<0>();
  } else if constexpr (!detail::is_evaluated<F, S, N - 1>) {
    return CompiledTemplate<0>();
  } else if constexpr (detail::rendered_by<F, S, N - 1>().run.shows_stack_name) {
    CompiledTemplate<detail::rendered_by<F, S, N - 1>().run.size + detail::name_slack> result;
    result.size_ = detail::render_once<F, S>(Text::copy(name, N - 1), result.data_, sizeof(result.data_)).size;
    return result;
  } else {
    constexpr const detail::Rendered& rendered = detail::rendered_by<F, S, N - 1>();
    CompiledTemplate<rendered.run.size> result;
    detail::copy_chars(result.data_, rendered.data, rendered.run.size);
    result.size_ = rendered.run.size;
    return result;
  }
}

}  // namespace constcloud
#endif
