// SPDX-License-Identifier: Apache-2.0
// What a header checks of the values of a property, and with which words (constraints/property.hpp).

const numbers = { "Value<long long>": "long long", "Value<double>": "double" };
const text = (value) => JSON.stringify(value);
const either = (values) => (values.length === 1 ? values[0] : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`);
const characters = (count) => `${count} character${count === 1 ? "" : "s"}`;

/** `{kind, number?, holds, demand, fix}`: an expression of `text` or `number`, and the words when it does not hold;
 *  undefined where nothing is known that can be checked. */
export function ruleOf(cpp, facts) {
  if (cpp === "Value<Text>") return ofText(facts);
  return numbers[cpp] === undefined ? undefined : ofNumber(numbers[cpp], facts);
}

function ofText({ allowed, anyCase, fewest, most }) {
  if (allowed !== undefined) {
    const lines = text(allowed.join("\n"));
    return {
      kind: "text", holds: `one_of(text, ${lines}${anyCase ? ", true" : ""})`,
      demand: `must be ${either(allowed)}`, fix: allowed.length === 1 ? "give that" : "give one of them",
    };
  }
  if (most === undefined && (fewest ?? 0) === 0) return undefined;
  const length = most === undefined ? `${fewest}` : `${fewest ?? 0}, ${most}`;
  return { kind: "text", holds: `has_length(text, ${length})`, ...wordsOfLength(fewest ?? 0, most) };
}

function wordsOfLength(fewest, most) {
  if (most === undefined) {
    return fewest === 1 ? { demand: "must not be empty", fix: "give it a value" }
      : { demand: `must be at least ${characters(fewest)}`, fix: "give more" };
  }
  if (fewest === most) return { demand: `must be ${characters(most)}`, fix: "give so many" };
  if (fewest === 0) return { demand: `must be at most ${characters(most)}`, fix: "shorten it" };
  return { demand: `must be ${fewest} to ${characters(most)}`, fix: fewest === 1 ? "shorten it, or give it a value" : "give so many" };
}

/** A bound beyond the whole numbers that JavaScript can tell apart bounds nothing. */
const bound = (value) => (Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined);

function ofNumber(number, facts) {
  const { allowedNumbers } = facts;
  const [smallest, above, largest, below] = [facts.smallest, facts.above, facts.largest, facts.below].map(bound);
  const whole = number === "long long";
  const parts = whole ? ["is_whole(number)"] : [];
  const words = [];
  if (allowedNumbers !== undefined) {
    parts.push(`(${allowedNumbers.map((each) => `number == ${each}`).join(" || ")})`);
    return { kind: "number", number, holds: parts.join(" && "), demand: `must be ${either(allowedNumbers)}`, fix: "give one of them" };
  }
  if (smallest !== undefined) parts.push(`number >= ${smallest}`);
  if (above !== undefined) parts.push(`number > ${above}`);
  if (largest !== undefined) parts.push(`number <= ${largest}`);
  if (below !== undefined) parts.push(`number < ${below}`);
  if (parts.length === (whole ? 1 : 0)) return undefined;
  if (smallest !== undefined && largest !== undefined) words.push(smallest === largest ? `${smallest}` : `from ${smallest} to ${largest}`);
  else if (smallest !== undefined) words.push(`${smallest} or more`);
  else if (largest !== undefined) words.push(`${largest} or less`);
  if (above !== undefined) words.push(`more than ${above}`);
  if (below !== undefined) words.push(`less than ${below}`);
  return { kind: "number", number, holds: parts.join(" && "), demand: `must be ${words.join(" and ")}`, fix: "give such a number" };
}

/** The name of the function that refuses: g++ prints it. */
export function ruleName({ demand, fix }) {
  const word = (sentence) => sentence.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
  const said = word(demand);
  return `${said.length > 90 ? said.slice(0, 90).replace(/_[^_]*$/, "_and_others") : said}_${word(fix)}`;
}
