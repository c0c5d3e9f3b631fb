// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parts of a statement: values and principals, each once, in the order in which they came.
#include <constcloud/aws_iam/principal.hpp>
#include <constcloud/base/keyed_list.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The hash of where something is; all are alike in constant evaluation, where addresses are no numbers.
inline unsigned hash_of_place(const void* place) {
  const std::uint64_t hash = reinterpret_cast<std::uintptr_t>(place) * 0x9e37'79b9'7f4a'7c15;
  return static_cast<unsigned>(hash >> 32);
}
constexpr unsigned hash_of_address(const void* place) {
  return __builtin_is_constant_evaluated() ? 0 : hash_of_place(place);
}

/// Equal for values that are the same token.
constexpr unsigned hash_of_token(const Json& value, bool samples) {
  if (value.is(json::Kind::text)) return TextKeys::hash_of(value.as_text(), samples);
  if (const json::Array* fragments = fragments_of(value)) {
    unsigned hash = 1;
    for (const Json& fragment : *fragments) hash = hash * 31 + hash_of_token(fragment, samples);
    return hash;
  }
  return value.is(json::Kind::leaf) ? hash_of_address(value.as_leaf().referenced()) : 0;
}

/// A value to look for.
struct TokenKey {
  const Json* value;
  friend CONSTCLOUD_CONSTEXPR bool operator==(const TokenKey& a, const TokenKey& b) {
    return is_same_token(*a.value, *b.value);
  }
};
constexpr TokenKey token_key_of(const Value<Text>& value) { return {&value.json()}; }
struct TokenKeys : UnorderedKeys<TokenKey> {
  static constexpr unsigned hash_of(const Key& key, bool samples) { return hash_of_token(*key.value, samples); }
};

/// Actions, or ARNs.
class ValueSet : public KeyedItems<Value<Text>, TokenKeys, token_key_of> {
 public:
  /// False when the same is there already.
  constexpr bool add(const Value<Text>& value) {
    const auto place = place_of(token_key_of(value));
    if (place.item != nullptr) return false;
    emplace(place, value);
    return true;
  }
  constexpr bool has(const Value<Text>& value) const { return find(token_key_of(value)) != nullptr; }
};

constexpr const void* identity_of(const aws_iam::IPrincipal& principal) { return principal.data().identity(); }
struct IdentityKeys : UnorderedKeys<const void*> {
  static constexpr unsigned hash_of(Key key, bool) { return hash_of_address(key); }
};

class PrincipalSet : public KeyedItems<aws_iam::IPrincipal, IdentityKeys, identity_of> {
 public:
  /// False when it is there already.
  constexpr bool add(const aws_iam::IPrincipal& principal) {
    const auto place = place_of(identity_of(principal));
    if (place.item != nullptr) return false;
    emplace(place, principal);
    return true;
  }
};

}  // namespace constcloud::detail
