// SPDX-License-Identifier: Apache-2.0
// What is wrong in one generated header, machine_pairs.mjs and headers_alone.mjs find and name.
// usage: node machine_pairs_selfcheck.mjs <folder> <compiler> <library of the bodies> [<word for the compiler>...]
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const include = resolve(here, "../../include");
const [work, compiler, library, ...words] = process.argv.slice(2);
const header = "constcloud/cfn/logs/log_group.hpp";
const text = readFileSync(join(include, header), "utf8");
let faults = 0;

/** With `from` as `to` in the header, `script` fails and says `said`; as it is, it passes. */
function check(what, script, from, to, said) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(dirname(join(work, header)), { recursive: true });
  if (!text.includes(from)) throw new Error(`${what}: the header has no ${from}`);
  writeFileSync(join(work, header), text.replace(from, to));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, script[0]), ...script.slice(1), ...words],
    { encoding: "utf8" });
  if (status === (from === to ? 0 : 1) && stdout.includes(said)) return;
  ++faults;
  console.log(`${what}: it ended with ${status} and did not say ${said}:\n${stdout}${stderr}`);
}

const pairs = ["machine_pairs.mjs", "AWS::Logs::LogGroup", "--work", join(work, "pairs"), "--headers", work,
  "--compiler", compiler, "--library", library, "--"];
const alone = ["headers_alone.mjs", work, compiler];
check("as it is", pairs, "KmsKeyId", "KmsKeyId", "1 types with");
check("the name of a property", pairs, '"KmsKeyId"', '"KmsKeyID"', '"KmsKeyID": "');
check("the name of an attribute", pairs, 'get_att("Arn")', 'get_att("ARN")', '"ARN" here');
check("the name of a class", pairs, "aws_logs.CfnLogGroup", "aws_logs.CfnLogsGroup", 'CfnLogsGroup",');
check("the order of properties", pairs, /&P::kms_key_id,\s+&P::log_group_class/.exec(text)[0],
  "&P::log_group_class, &P::kms_key_id", '"KmsKeyId": "');
check("a property that is missing", pairs, "CONSTCLOUD_OPTIONAL(kms_key_id)", "", "LogGroup does not compile: ");
check("alone", alone, "KmsKeyId", "KmsKeyId", "1 headers, 0 faults");
check("an include that is missing", alone, "#include <constcloud/elements/cfn_resource.hpp>\n", "", "TypedCfnResource");
check("a guard that is missing", alone, "#pragma once\n", "", "redefinition");
check("a member with the name of a macro", alone, "kms_key_id{}", "interface{}", "after macros of others");
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
