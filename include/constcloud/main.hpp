// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a program includes that people start by themselves: `run` for its main function, with all of constcloud/app.hpp.
#include <constcloud/core.hpp>
#include <constcloud/host/app.hpp>
#include <constcloud/host/command_line.hpp>
#include <constcloud/json/diff.hpp>
#include <constcloud/json/yaml.hpp>
