// SPDX-License-Identifier: Apache-2.0
// The bodies of ignore/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/ignore/impl/brace_expansion.hpp>
#include <constcloud/ignore/impl/docker_ignore.hpp>
#include <constcloud/ignore/impl/extended_glob.hpp>
#include <constcloud/ignore/impl/git_ignore.hpp>
#include <constcloud/ignore/impl/glob.hpp>
#include <constcloud/ignore/impl/glob_class.hpp>
#include <constcloud/ignore/impl/ignore_strategy.hpp>
