// SPDX-License-Identifier: Apache-2.0
#pragma once
// Overrides: the last word on a finished resource.
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Makes JSON of what it sees, as that is written: no leaf is left in it. Fields without a value keep their places, for
/// overrides to take.
class [[nodiscard]] JsonBuilder final : public FieldVisitor {
 public:
  constexpr explicit JsonBuilder(const json::LeafContext* context) : context_(context) {}
  constexpr ~JsonBuilder() override {}
  constexpr Json json() && { return std::move(whole_); }

  CONSTCLOUD_CONSTEXPR void begin_object() override { open(Json(json::Object())); }
  CONSTCLOUD_CONSTEXPR void end_object() override { close(); }
  CONSTCLOUD_CONSTEXPR void begin_array() override { open(Json(json::Array())); }
  CONSTCLOUD_CONSTEXPR void end_array() override { close(); }
  constexpr void key(const Text& name) override { name_ = name; }
  constexpr void field(const char* name, std::size_t size) override { name_ = Text::copy(name, size); }
  CONSTCLOUD_CONSTEXPR void unset_field(const char* name, std::size_t size) override {
    field(name, size);
    add(Json());
  }
  CONSTCLOUD_CONSTEXPR void value(const Json& value) override { add(value.written(context_)); }

 private:
  CONSTCLOUD_CONSTEXPR void open(Json empty);
  CONSTCLOUD_CONSTEXPR void close();
  CONSTCLOUD_CONSTEXPR void add(Json value);

  struct Open {
    Json json;
    Text name;  // of itself, in the object around it
  };
  const json::LeafContext* context_;
  List<Open> open_;
  Text name_;
  Json whole_;
};

CONSTCLOUD_CONSTEXPR void merge_into(Json& target, const Json& source);

/// Merges `source` into `target`, an object or an array, as the CDK merges overrides: objects by their members, arrays
/// by their indices, the rest is replaced. What is undefined is taken out, and so is what ends up empty. An array has
/// no gaps: an index past its end is its end.
CONSTCLOUD_CONSTEXPR void merge_into(Json& target, const Json& source);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/overrides.hpp>
#endif
