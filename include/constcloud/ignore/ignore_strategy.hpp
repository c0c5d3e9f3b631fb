// SPDX-License-Identifier: Apache-2.0
#pragma once
// IgnoreStrategy: which files of a folder do not belong to an asset.
#include <constcloud/assets/asset_options.hpp>
#include <constcloud/base/list.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// Tells by patterns what is left out. Paths are those below the folder of the asset, with slashes and without one at
/// either end. CDK: `IgnoreStrategy`.
class IgnoreStrategy {
 public:
  IgnoreStrategy() = default;
  IgnoreStrategy(const IgnoreStrategy&) = delete;
  IgnoreStrategy& operator=(const IgnoreStrategy&) = delete;
  virtual ~IgnoreStrategy() = default;

  /// Whether a file, a link or an entry of any other kind is left out.
  virtual bool ignores(const Text& path) = 0;
  /// Whether a folder is left out with all that is in it.
  virtual bool completely_ignores(const Text& folder) { return ignores(folder); }
};

/// The strategy of a mode.
class OwnedStrategy {
 public:
  OwnedStrategy(IgnoreMode mode, const List<Text>& patterns);
  OwnedStrategy(const OwnedStrategy&) = delete;
  OwnedStrategy& operator=(const OwnedStrategy&) = delete;
  ~OwnedStrategy() { delete strategy_; }

  IgnoreStrategy& operator*() const { return *strategy_; }
  IgnoreStrategy* operator->() const { return strategy_; }

 private:
  IgnoreStrategy* strategy_;
};

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/ignore_strategy.hpp>
#endif
