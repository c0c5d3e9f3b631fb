// SPDX-License-Identifier: Apache-2.0
#pragma once
// What holds for every type: where memory may be refused, its declarations say so.
#include <type_traits>

namespace values {

/// A struct of somebody who declares nothing: what its assignment throws, the compiler makes of its member's.
template <class T>
struct Member {
  T value;
};

/// An assignment that is `noexcept` and allocates ends the program where there is no memory. That copying a T does not
/// throw, its constructor says; its assignment, and that of a struct that holds one, must not promise more.
template <class T>
concept assignment_throws_where_copying_does =
    std::is_abstract_v<T> || !std::is_nothrow_copy_assignable_v<Member<T>> || std::is_nothrow_copy_constructible_v<T>;

/// A list that grows moves its elements, and none gets lost. (What has virtual functions lives on its own.)
template <class T>
concept moving_throws_nothing =
    std::is_polymorphic_v<T> || ((!std::is_move_constructible_v<T> || std::is_nothrow_move_constructible_v<T>) &&
                                 (!std::is_move_assignable_v<T> || std::is_nothrow_move_assignable_v<T>));

}  // namespace values
