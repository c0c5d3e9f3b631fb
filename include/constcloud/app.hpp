// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a program includes: the app, which writes files, with all of the core.
#include <constcloud/core.hpp>
#include <constcloud/host/app.hpp>
#include <constcloud/synth/template_text.hpp>
