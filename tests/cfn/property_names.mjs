// SPDX-License-Identifier: Apache-2.0
// Prints each property name of all L1 classes of the real aws-cdk-lib, CloudFormation's and the package's own, as the
// functions say that turn the one into the other. NODE_PATH says where aws-cdk-lib is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = dirname(createRequire(import.meta.url).resolve("aws-cdk-lib/package.json"));
const pairs = new Set();
for (const folder of readdirSync(root)) {
  const lib = join(root, folder, "lib");
  if (!existsSync(lib)) continue;
  for (const file of readdirSync(lib).filter((name) => name.endsWith(".generated.js"))) {
    const text = readFileSync(join(lib, file), "utf8");
    for (const [, body] of text.matchAll(/function convert\w+ToCloudFormation\(properties\)\{(.*?)\}function /gs)) {
      const object = body.slice(body.indexOf("assertSuccess(),{"));
      for (const [, cfn, cdk] of object.matchAll(/[{,]"?([\w.:-]+)"?:[^{}]*?\(properties\.(\w+)\)/g)) {
        pairs.add(`${cfn} ${cdk}`);
      }
    }
  }
}
console.log([...pairs].join("\n"));
