// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/machine.hpp: of these two, the one of the system has them.
#include <constcloud/host/detail/posix.hpp>
#include <constcloud/host/detail/windows.hpp>
