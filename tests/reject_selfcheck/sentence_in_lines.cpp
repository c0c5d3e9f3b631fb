// SPDX-License-Identifier: Apache-2.0
// reject-gcc: static assertion failed
// reject-clang: A sentence that is longer than a line: write "it" as 'one'
namespace constcloud::refuse {
template <int Count>
struct because {
  char lines[Count][37];
};
template <because Fault>
struct stack_function {
  static constexpr bool is_fine = false;
};
}  // namespace constcloud::refuse
#ifdef CONSTCLOUD_CONTROL
#else
constexpr constcloud::refuse::because<3> lines = {{
    {'A', ' ', 's', 'e', 'n', 't', 'e', 'n', 'c', 'e', ' ', 't', 'h', 'a', 't', ' ', 'i', 's', 0},
    {'l', 'o', 'n', 'g', 'e', 'r', ' ', 't', 'h', 'a', 'n', ' ', 'a', ' ', 'l', 'i', 'n', 'e', ':', ' ', 'w', 'r', 'i',
     't', 'e', ' ', '"', 'i', 't', '"', ' ', 'a', 's', 0},
    {'\'', 'o', 'n', 'e', '\'', ' ', ' ', 0},
}};
static_assert(constcloud::refuse::stack_function<lines>::is_fine);
#endif
