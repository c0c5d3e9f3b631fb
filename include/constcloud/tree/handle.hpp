// SPDX-License-Identifier: Apache-2.0
#pragma once
// Handle and StateOf: what a class of constructs, and the struct that it keeps, say of themselves.
#include <constcloud/tree/construct.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// Classes that an app makes; others are what these are used as.
template <class T>
concept is_built = requires(const T* made, const Construct& scope, const Text& id) { builder_of(made, scope, id); };

}  // namespace detail

using detail::Making;

/// The base of what a construct keeps: `struct TableState final : StateOf<TableState, ResourceState>`. Copies of a handle
/// share it, and who asks for a `TableState` finds it. (g++ 12 wants `constexpr ~TableState() override {}` spelled out.)
template <class Self, class Base>
struct StateOf : Base {
  using Identified = Self;
  using Base::Base;
  constexpr ~StateOf() override {}
  constexpr bool is(detail::StateType wanted_state) const override {
    return detail::is_type_of(static_cast<const Self*>(nullptr), wanted_state) || Base::is(wanted_state);
  }
};

/// The base of every class of constructs: `class ITable : public Handle<ITable, TableState, Resource>` for tables that
/// are owned or imported, `class Table : public Handle<Table, TableState, ITable>` for those that an app makes.
/// - `Self` says what the CDK calls it: `static constexpr char cdk_class[] = "aws-cdk-lib.aws_dynamodb.ITable";`
/// - `State` is what its constructs keep, at least; `own()` gives it.
/// - `Base` is what else it is: `Construct`, `Resource`, or an interface.
/// An interface takes over the constructors (`using Handle::Handle;`) and says beside it what is wanted where something
/// else is given:
///     template <class Given>
///     constexpr void wanted_here(const ITable*) {
///       static_assert(fits_here<Given>, "a table is wanted here: pass a Table, or import one with Table::from_...");
///     }
template <class Self, class State, class Base>
class Handle : public Base {
 public:
  constexpr Handle() = default;
  /// Of anything that is none: says what is wanted.
  template <class T>
    requires(!detail::derives_from<T, Self>)
  constexpr Handle(const T&) {
    (void)wanted_here<T>(static_cast<const Self*>(nullptr));
  }
  static constexpr detail::MadeAs made_as(const Self*) {
    return {&detail::state_type_of<State>, Self::cdk_class, detail::is_built<Self>};
  }
  /// Begins a construct under `scope`: its setters follow, and `build()` makes it.
  template <class Made = Self>
  static constexpr auto builder(const Construct& scope, const Text& id)
      -> decltype(builder_of(static_cast<const Made*>(nullptr), scope, id)) {
    return builder_of(static_cast<const Made*>(nullptr), scope, id);
  }

 protected:
  /// Makes the construct, with a state of its own.
  constexpr Handle(const Construct& scope, const Text& id) : Handle(scope, id, new State) {}
  /// Makes it with `state`, from `new`.
  constexpr Handle(const Construct& scope, const Text& id, State* state) : Base(scope, id, Self::cdk_class, state) {}
  /// Makes a construct of another class that is used as this.
  constexpr Handle(const Construct& scope, const Text& id, const Text& fqn, State* state)
      : Base(scope, id, fqn, state) {}
  /// What the construct keeps. An empty handle is refused.
  constexpr State& own() const { return this->template state<State>(Self::cdk_class); }
};

}  // namespace constcloud
