// SPDX-License-Identifier: Apache-2.0
#pragma once
// ContextProvider: values that the CLI looks up in the account, and keeps in the context of the app.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// What a lookup is about. CDK: `GetContextKeyOptions`.
struct GetContextKeyOptions {
  /// Who looks it up, as the CLI names them: `ssm`, `hosted-zone`, `availability-zones` ...
  Required<Text> provider;
  /// Tells apart two questions that are the same otherwise.
  Optional<Text> additional_cache_key{};
  /// Whether the account and the region of the stack are part of the question. Default: true.
  Optional<bool> include_environment{};
  /// What the provider is asked: an object. Literals only.
  Optional<Map<Json>> props{};
};

/// What a lookup is about, as in `GetContextKeyOptions`, and what stands in for its answer. CDK:
/// `GetContextValueOptions`.
struct GetContextValueOptions {
  Required<Text> provider;
  Optional<Text> additional_cache_key{};
  /// What the program goes on with until the value is there.
  Optional<Json> dummy_value{};
  /// The older name of the contrary of `must_exist`; only one of the two.
  Optional<bool> ignore_error_on_missing_context{};
  Optional<bool> include_environment{};
  /// Whether the CLI reports an error where there is no such value; else it answers with the dummy. Default: it does.
  Optional<bool> must_exist{};
  Optional<Map<Json>> props{};
};

/// CDK: `GetContextKeyResult`.
struct GetContextKeyResult {
  /// Where the value stands in the context.
  Text key;
  /// What the provider is asked, with the environment.
  Json props{};
};

/// CDK: `GetContextValueResult`.
struct GetContextValueResult {
  /// The value of the context, else the dummy; `undefined` where there is neither.
  Json value{};
};

/// The context as an answer to questions about the account. CDK: `ContextProvider`.
namespace ContextProvider {

/// The key of a value: `provider:name=value:...`, sorted. Refused where the question has tokens in it.
CONSTCLOUD_CONSTEXPR GetContextKeyResult get_key(const Construct& scope, const GetContextKeyOptions& options);

/// The value that the context has for a question. Where it has none, the stack reports the question as missing: the
/// CLI looks it up and starts the program again. Until then the dummy stands in; a constant is refused, as nobody would
/// make it again. The stack must name its account and its region. What the CLI reports of a failed lookup becomes an
/// error on `scope`.
CONSTCLOUD_CONSTEXPR GetContextValueResult get_value(const Construct& scope, const GetContextValueOptions& options);

}  // namespace ContextProvider

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/context_provider.hpp>
#endif
