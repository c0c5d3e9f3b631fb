// SPDX-License-Identifier: Apache-2.0
// Reads pairs of names, CloudFormation's and the CDK's, and says which of the latter we would give another.
#include <constcloud/values/property_name.hpp>
#include <cstdio>
#include <cstring>

int main() {
  char cfn[256];
  char cdk[256];
  int pairs = 0;
  int faults = 0;
  for (; std::scanf("%255s %255s", cfn, cdk) == 2; ++pairs) {
    const constcloud::Text name = constcloud::detail::property_name(cfn, std::strlen(cfn));
    if (name == constcloud::Text::copy(cdk, std::strlen(cdk))) continue;
    ++faults;
    std::printf("%s: %.*s here, %s in the package\n", cfn, static_cast<int>(name.size()), name.data(), cdk);
  }
  std::printf("%d names, %d faults\n", pairs, faults);
  return faults == 0 && pairs > 10'000 ? 0 : 1;
}
