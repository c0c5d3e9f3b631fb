// SPDX-License-Identifier: Apache-2.0
// Reads JSON values, one a line, and writes the YAML of each, with a NUL after it.
#include <constcloud/json/parser.hpp>
#include <constcloud/json/yaml.hpp>
#include <iostream>
#include <string>

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    const constcloud::Text yaml = constcloud::json::to_yaml(constcloud::json::parse(constcloud::Text(line)));
    std::cout.write(yaml.data(), static_cast<std::streamsize>(yaml.size())).put('\0');
  }
}
