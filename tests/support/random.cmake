# SPDX-License-Identifier: Apache-2.0

# constcloud_compare_at_random(<name> <cases> <cases in the full run>): `compare.js` of this folder asks aws-cdk-lib and
# the program <name>, made of <name>.cpp, the same at random; two tests, each with a seed of its own.
function(constcloud_compare_at_random name cases full_cases)
  if(CONSTCLOUD_FULL)
    set(cases ${full_cases})
  endif()
  add_executable(${name} ${name}.cpp)
  target_link_libraries(${name} PRIVATE constcloud_run_time)
  foreach(seed IN ITEMS 1 2)
    add_test(NAME ${name}.random.${seed}
      COMMAND ${CMAKE_COMMAND} -E env "NODE_PATH=${CONSTCLOUD_ORACLE_INSTALL}/node_modules"
        "${CONSTCLOUD_NODE}" "${CMAKE_CURRENT_SOURCE_DIR}/compare.js" $<TARGET_FILE:${name}>
        "${CMAKE_CURRENT_BINARY_DIR}/random${seed}" ${cases} ${seed})
    set_tests_properties(${name}.random.${seed} PROPERTIES
      FIXTURES_REQUIRED conformance_oracle TIMEOUT 1800 LABELS conformance)
  endforeach()
endfunction()
