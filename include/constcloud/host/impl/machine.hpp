// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/machine.hpp.
#if defined(_WIN32)
#include <constcloud/host/detail/windows.hpp>
#else
#include <constcloud/host/detail/posix.hpp>
#endif
