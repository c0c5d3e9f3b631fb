// SPDX-License-Identifier: Apache-2.0
// reject: the words of the second error
#ifdef CONSTCLOUD_CONTROL
#else
static_assert(sizeof(char) == 2, "the words of the first error");
static_assert(sizeof(char) == 3, "the words of the second error");
#endif
