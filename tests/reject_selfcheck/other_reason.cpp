// SPDX-License-Identifier: Apache-2.0
// The file's name and its comments hold the words that the compiler ought to say.
// reject: other_reason
#ifdef CONSTCLOUD_CONTROL
int number = 1;
#else
int number = "other_reason";
#endif
