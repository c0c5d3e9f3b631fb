# SPDX-License-Identifier: Apache-2.0
# The rules of the house that a script can see, and a check that it sees them.

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
add_test(NAME house COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/scripts/check-house")
add_test(NAME house_selfcheck
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/tests/support/house_selfcheck.py")
add_test(NAME budget_selfcheck
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/tests/support/spent_selfcheck.py")
