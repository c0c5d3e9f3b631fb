# SPDX-License-Identifier: Apache-2.0
# Included by both consumers: apps and their templates. APP is the file that the test edits.
constcloud_add_app(app SOURCES "${APP}" PRECOMPILE constcloud/app.hpp)
constcloud_add_template(app_json FROM app STACK Words)

constcloud_add_app(constants_app SOURCES ../constants_app.cpp HEADER_ONLY PRECOMPILE NONE)
constcloud_add_template(constants_json FROM constants_app OUTPUT_DIRECTORY templates/constants)

# Built on demand: a rule that promises more than the program writes.
constcloud_add_template(promised_json FROM app STACK Words Letters EXCLUDE_FROM_ALL)

# What depends on a template is made anew with it.
get_target_property(templates app_json CONSTCLOUD_TEMPLATES)
add_custom_command(OUTPUT copied.json COMMAND "${CMAKE_COMMAND}" -E copy ${templates} copied.json DEPENDS ${templates})
add_custom_target(copied ALL DEPENDS copied.json)
add_dependencies(copied app_json)
