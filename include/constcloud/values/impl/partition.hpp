// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of values/partition.hpp.
#include <constcloud/values/partition.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Text partition_of_region(const Text& region) {
  struct Partition {
    Text name;
    Text regions;  // each between two blanks
  };
  const Text wanted = Text::concat({" ", region, " "});
  if (region.find(" ") != Text::npos) return {};
  for (const Partition& partition :
       {Partition{"aws",
                  " af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 "
                  "ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 "
                  "ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 "
                  "eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 "
                  "us-east-1 us-east-2 us-west-1 us-west-2 "},
        Partition{"aws-cn", " cn-north-1 cn-northwest-1 "}, Partition{"aws-us-gov", " us-gov-east-1 us-gov-west-1 "},
        Partition{"aws-iso", " us-iso-east-1 us-iso-west-1 "},
        Partition{"aws-iso-b", " us-isob-east-1 us-isob-west-1 "}, Partition{"aws-iso-e", " eu-isoe-west-1 "},
        Partition{"aws-iso-f", " us-isof-east-1 us-isof-south-1 "}, Partition{"aws-eusc", " eusc-de-east-1 "}}) {
    if (partition.regions.find(wanted) != Text::npos) return partition.name;
  }
  return {};
}

}  // namespace constcloud::detail
