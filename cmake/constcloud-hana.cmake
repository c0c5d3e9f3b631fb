# SPDX-License-Identifier: Apache-2.0

# constcloud_add_hana()
#
# Makes the target constcloud::hana where Boost is: what a program links that includes constcloud/hana.hpp, the only
# header that needs Boost.
macro(constcloud_add_hana)
  find_package(Boost 1.74 QUIET)
  if(Boost_FOUND AND NOT TARGET constcloud::hana)
    add_library(constcloud_hana INTERFACE)
    add_library(constcloud::hana ALIAS constcloud_hana)
    target_link_libraries(constcloud_hana INTERFACE constcloud::constcloud Boost::headers)
  endif()
endmacro()
