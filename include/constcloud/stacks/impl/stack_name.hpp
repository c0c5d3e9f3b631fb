// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/stack_name.hpp.
#include <constcloud/stacks/stack_name.hpp>
#include <constcloud/text/md5.hpp>
#include <constcloud/tree/logical_id.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// In JavaScript's characters, of which some have two.
CONSTCLOUD_CONSTEXPR bool is_longer_than(const Text& text, std::size_t limit) {
  return text.size() > limit && text::utf16_length(text.data(), text.size()) > limit;
}

CONSTCLOUD_CONSTEXPR Text unique_name_of(const List<const Text*>& upwards, std::size_t longest, const Text& prefix) {
  List<const Text*> parts;
  for (std::size_t i = upwards.size(); i-- != 0;) {
    if (*upwards[i] != Text("Default")) parts.push_back(upwards[i]);
  }
  Buffer name;
  name.append(prefix.data(), prefix.size());
  if (parts.size() == 1) {
    append_alphanumeric(name, *parts[0]);
    if (name.size() <= longest) return Text(std::move(name));
    name.truncate(prefix.size());
  }
  text::Md5 md5;
  const Text* kept = nullptr;
  for (std::size_t i = 0; i != parts.size(); ++i) {
    if (i != 0) md5.update("/", 1);
    md5.update(parts[i]->data(), parts[i]->size());
    if (kept != nullptr && kept->ends_with(*parts[i])) continue;
    kept = parts[i];
    if (*kept != Text("Resource")) append_alphanumeric(name, *kept);
  }
  const std::size_t half = (longest - 8) / 2;
  const auto digits = md5.finish_short_hex();
  Buffer result;
  if (name.size() > 2 * half) {
    result.append(name.data(), half);
    result.append(name.data() + (name.size() - half), half);
  } else {
    result.append(name.data(), name.size());
  }
  result.append(digits.data(), 8);
  return Text(std::move(result));
}

CONSTCLOUD_CONSTEXPR Text stack_name_of(const List<const Text*>& upwards, const Text& prefix) {
  if (upwards.size() == 1) {
    if (prefix.empty() && !is_longer_than(*upwards[0], longest_stack_name)) return *upwards[0];
    const Text name = Text::concat({prefix, *upwards[0]});
    if (!is_longer_than(name, longest_stack_name)) return name;
  }
  return unique_name_of(upwards, longest_stack_name, prefix);
}

CONSTCLOUD_CONSTEXPR Text stack_name_below(const NodeData& stack, const NodeData* above, const Text& prefix) {
  List<const Text*> upwards;
  for (const NodeData* at = &stack; at != above && at->parent != nullptr; at = at->parent) upwards.push_back(&at->id);
  return stack_name_of(upwards, prefix);
}

CONSTCLOUD_CONSTEXPR bool is_stack_name(const Text& name) {
  if (name.empty() || !text::is_letter(name[0])) return false;
  if (name.is_alphanumeric()) return true;
  for (const char c : name) {
    if (!is_alphanumeric(c) && c != '-') return false;
  }
  return true;
}

/// The name of a stack's files: `_` stands for what a file had better not be called.
CONSTCLOUD_CONSTEXPR Text artifact_id_of(const Text& name) {
  if (is_stack_name(name)) return name;
  Buffer id(name.size());
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_alphanumeric(c) || c == '_' || c == '-' || c == '.') {
      id.push(c);
    } else if (byte < 0x80 || byte >= 0xc0) {
      id.append("__", byte < 0xf0 ? 1 : 2);  // as many as JavaScript has characters
    }
  }
  return Text(std::move(id));
}

}  // namespace constcloud::detail
