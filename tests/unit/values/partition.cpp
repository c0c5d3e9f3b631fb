// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/partition.hpp>

#include "support/both.hpp"

using constcloud::detail::partition_of_region;

TEST_CASE("partitions: of the regions that are known") {
  CHECK_BOTH(partition_of_region("af-south-1") == "aws");
  CHECK_BOTH(partition_of_region("us-west-2") == "aws");
  CHECK_BOTH(partition_of_region("cn-north-1") == "aws-cn");
  CHECK_BOTH(partition_of_region("us-gov-east-1") == "aws-us-gov");
  CHECK_BOTH(partition_of_region("us-iso-east-1") == "aws-iso");
  CHECK_BOTH(partition_of_region("us-isob-west-1") == "aws-iso-b");
  CHECK_BOTH(partition_of_region("eu-isoe-west-1") == "aws-iso-e");
  CHECK_BOTH(partition_of_region("us-isof-east-1") == "aws-iso-f");
  CHECK_BOTH(partition_of_region("eusc-de-east-1") == "aws-eusc");
}

TEST_CASE("partitions: none of what is no region, or one that is not known") {
  CHECK_BOTH(partition_of_region("us-east-7").empty());
  CHECK_BOTH(partition_of_region("us-east").empty());
  CHECK_BOTH(partition_of_region("").empty());
  CHECK_BOTH(partition_of_region("us-east-1 us-east-2").empty());
}
