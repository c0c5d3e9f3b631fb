# SPDX-License-Identifier: Apache-2.0
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(constcloud_package_dir "${CMAKE_INSTALL_DATADIR}/cmake/constcloud")

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.hpp")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/src/" DESTINATION "${constcloud_package_dir}/src")
install(TARGETS constcloud EXPORT constcloud-targets)
install(EXPORT constcloud-targets NAMESPACE constcloud:: DESTINATION "${constcloud_package_dir}")

configure_package_config_file(cmake/constcloud-config.cmake.in
  "${PROJECT_BINARY_DIR}/constcloud-config.cmake"
  INSTALL_DESTINATION "${constcloud_package_dir}"
  PATH_VARS CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/constcloud-config-version.cmake"
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(
  FILES
    "${PROJECT_BINARY_DIR}/constcloud-config.cmake"
    "${PROJECT_BINARY_DIR}/constcloud-config-version.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/constcloud-app.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/constcloud-check-stacks.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/constcloud-compiled.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/constcloud-hana.cmake"
    "${PROJECT_SOURCE_DIR}/cmake/constcloud-precompile.cmake"
  DESTINATION "${constcloud_package_dir}")
