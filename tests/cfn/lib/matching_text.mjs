// SPDX-License-Identifier: Apache-2.0
// Makes texts that a regular expression matches.

/** What texts are made of, the plainest first. */
const alphabet = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
  ..."-_./:,;=@+*#!?%&|~^$'\"`()[]{}<>\\ é\t\n"];

/** From a pattern to a function that makes a text, given `pick(n)`, a number below n, and how often to repeat more than
 *  needed. Throws where the pattern has something that is not understood. */
class Parser {
  #rest;

  constructor(pattern) { this.#rest = pattern; }

  parse() {
    const make = this.#alternatives();
    if (this.#rest !== "") throw new Error(`not understood: ${this.#rest}`);
    return make;
  }

  #take(regex) {
    const match = regex.exec(this.#rest);
    if (match === null || match.index !== 0) return undefined;
    this.#rest = this.#rest.slice(match[0].length);
    return match;
  }

  #alternatives() {
    const all = [this.#sequence()];
    while (this.#take(/^\|/)) all.push(this.#sequence());
    return (pick, more) => all[pick(all.length)](pick, more);
  }

  #sequence() {
    const all = [];
    while (this.#rest !== "" && !/^[|)]/.test(this.#rest)) all.push(this.#repeated());
    return (pick, more) => all.map((make) => make(pick, more)).join("");
  }

  #repeated() {
    const make = this.#one();
    const times = this.#take(/^(?:[*+?]|\{(\d+)(,?)(\d*)\})[?+]?/);
    if (times === undefined) return make;
    const [all, from, comma, to] = times;
    const least = from === undefined ? Number(all.startsWith("+")) : Number(from);
    const last = to || comma ? Number(to || Infinity) : least;
    const most = from !== undefined ? last : all.startsWith("?") ? 1 : Infinity;
    return (pick, more) => {
      const count = Math.min(most, least + (more === 0 ? 0 : pick(more + 1)));
      return Array.from({ length: count }, () => make(pick, more)).join("");
    };
  }

  #one() {
    if (this.#take(/^(?:\^|\$|\\[bBAzZ])/)) return () => "";
    if (this.#take(/^\(\?<?[=!]/)) {  // what it asks of the text, the check of the whole asks
      this.#alternatives();
      this.#close();
      return () => "";
    }
    if (this.#take(/^\((?:\?:|\?P?<\w+>|(?!\?))/)) {
      const make = this.#alternatives();
      this.#close();
      return make;
    }
    const set = this.#take(/^\[\^?(?:\\.|[^\]\\])*\]/s) ??
      this.#take(/^(?:\\[pP]\{\w+(?:=\w+)?\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\.)/s);
    const literal = set ?? this.#take(/^[^()[\]*+?\\|]/su);
    if (literal === undefined) throw new Error(`not understood: ${this.#rest}`);
    if (set === undefined) return () => literal[0];
    const regex = expression(`^${literal[0]}$`);
    const fit = alphabet.filter((character) => regex.test(character));
    if (fit.length === 0) throw new Error(`no character for ${literal[0]}`);
    return (pick) => fit[pick(fit.length)];
  }

  #close() {
    if (!this.#take(/^\)/)) throw new Error("a parenthesis is open");
  }
}

/** The expression of a pattern, in JavaScript's words where others have their own. */
function expression(pattern) {
  const source = pattern.replaceAll("(?P<", "(?<").replace(/^\\A/, "^").replace(/\\[zZ]$/, "$");
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}

/** A text of `fewest` to `most` characters that `pattern` matches, from start to end unless that is too short for it;
 *  undefined where none is found. `seed` tells apart those of one pattern. */
export function matchingText(pattern, { fewest = 0, most = Infinity, seed = 0 } = {}) {
  let state = seed + 1;
  const pick = (n) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % n;
  };
  try {
    const make = new Parser(pattern).parse();
    const regex = expression(pattern);
    for (let attempt = 0; attempt !== 400; ++attempt) {
      const more = [0, 3, fewest, 2 * fewest, 12][attempt % 5];
      const text = make(pick, more).padEnd(fewest, "a");
      if ([...text].length >= fewest && text.length <= most && regex.test(text)) return text;
    }
  } catch (error) {
    if (!/not understood|parenthesis|no character|Invalid regular/.test(error.message)) throw error;
  }
  return undefined;
}
