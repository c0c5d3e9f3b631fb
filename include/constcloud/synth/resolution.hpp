// SPDX-License-Identifier: Apache-2.0
#pragma once
// Resolution: what passes between the stacks of a tree, as a value. With it templates are rendered of a tree that
// nobody changes, as often as one likes and by many threads at once.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// A value of another stack that a stack refers to.
struct ForeignReference {
  const NodeData* consumer;
  Referent value;
  friend constexpr bool operator==(const ForeignReference&, const ForeignReference&) = default;
};
struct ForeignReferenceKeys : UnorderedKeys<const ForeignReference&> {
  static constexpr unsigned hash_of(const ForeignReference& reference, bool samples) {
    return NodeKeys::hash_of(reference.consumer, samples) + 31 * ReferentKeys::hash_of(reference.value, samples);
  }
};

class [[nodiscard]] Resolution {
 public:
  /// What stands in a stack for a value of another one; nullptr where nothing is known.
  constexpr const Json* find(const ForeignReference& reference) const {
    const Passage* const known = passages_.find(reference);
    return known == nullptr ? nullptr : &known->json;
  }
  constexpr void set(const ForeignReference& reference, Json json) {
    const auto place = passages_.place_of(reference);
    if (place.item != nullptr) {
      place.item->json = std::move(json);
    } else {
      passages_.emplace(place, reference, std::move(json));
    }
  }
  /// The templates of nested stacks among the files that the CLI uploads for `stack`, as its asset manifest has them;
  /// nullptr without any.
  constexpr const Map<Json>* nested_templates_of(const NodeData& stack) const {
    const Files* const known = nested_templates_.find(&stack);
    return known == nullptr ? nullptr : &known->files;
  }
  constexpr Map<Json>& nested_templates_of(const NodeData& stack) {
    const auto place = nested_templates_.place_of(&stack);
    if (place.item != nullptr) return place.item->files;
    return nested_templates_.emplace(place, &stack).files;
  }
  /// How many values pass from one stack to another.
  constexpr std::size_t size() const { return passages_.size(); }

 private:
  struct Passage {
    ForeignReference reference;
    Json json{};
  };
  struct Files {
    const NodeData* stack;
    Map<Json> files{};
  };
  KeyedItems<Passage, ForeignReferenceKeys, &Passage::reference> passages_;
  KeyedItems<Files, NodeKeys, &Files::stack> nested_templates_;
};

}  // namespace constcloud::detail
