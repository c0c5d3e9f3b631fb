# SPDX-License-Identifier: Apache-2.0
# The skeleton that scripts/new-l2 writes compiles, what follows from its fields stands beside it, its builder stands among
# the laws, and nothing is written twice. cmake -D PYTHON=<python3> -D COMPILER=<c++> -D SOURCE=<project> -D FOLDER=<scratch> -P new_l2.cmake

cmake_minimum_required(VERSION 3.20)
file(REMOVE_RECURSE "${FOLDER}")
file(COPY "${SOURCE}/include" "${SOURCE}/scripts" "${SOURCE}/src" DESTINATION "${FOLDER}")
file(COPY "${SOURCE}/tests/laws" DESTINATION "${FOLDER}/tests")

function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${FOLDER}" RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN} ends with ${status}:\n${out}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

run("${PYTHON}" scripts/new-l2 aws_iam UserToGroupAddition)
if(NOT out MATCHES "wrote include/constcloud/aws_iam/user_to_group_addition.hpp")
  message(FATAL_ERROR "new-l2 does not say what it wrote:\n${out}")
endif()
file(WRITE "${FOLDER}/program.cpp" "#include <constcloud/aws_iam.hpp>
namespace iam = constcloud::aws_iam;
void f(const constcloud::Stack& stack) {
  const iam::IUserToGroupAddition made =
      iam::UserToGroupAddition::builder(stack, \"Id\").group_name(\"g\").users({\"u\"}).build();
  (void)made;
}
")
run("${COMPILER}" -std=c++20 -Wall -Wextra -Wpedantic -Werror -Iinclude -fsyntax-only program.cpp)
run("${PYTHON}" scripts/write-fields --check)
foreach(line IN ITEMS "#include <constcloud/aws_iam/user_to_group_addition.hpp>"
                      "CONSTCLOUD_BUILDER_LAWS(aws_iam::UserToGroupAdditionBuilder)")
  file(STRINGS "${FOLDER}/tests/laws/aws_iam.cpp" laws)
  if(NOT line IN_LIST laws)
    message(FATAL_ERROR "tests/laws/aws_iam.cpp lacks ${line}")
  endif()
endforeach()
run("${PYTHON}" scripts/new-l2 aws_iam UserToGroupAddition)
if(out MATCHES "(wrote|changed) ")
  message(FATAL_ERROR "new-l2 writes a second time what is there:\n${out}")
endif()
