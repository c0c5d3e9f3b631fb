// SPDX-License-Identifier: Apache-2.0
// What a pattern of a registry schema is made of, so that it is known which ones a small matcher can check. The dialect
// is that of the service, near ECMAScript's: `\p{L}` is Unicode's, and a `-` in a class that can be no range is itself.

/** From the simplest to what nothing of ours matches. A pattern is of the last kind that anything in it has.
 *
 *    plain      characters and classes of ASCII with counts, one after the other; `^` and `$` only at the ends
 *    groups     and groups, alternatives, anchors elsewhere
 *    unicode    and `\p{...}`, or characters outside ASCII
 *    looks      and look-ahead or look-behind, or the edges of words
 *    references and what a group has matched
 *    foreign    what ECMAScript does not take: flags within, classes in classes, possessive counts, errors */
export const kinds = ["plain", "groups", "unicode", "looks", "references", "foreign"];

class Foreign extends Error {}

/** Reads a pattern by recursive descent; each part is `{fewest, starts, ends}`: the fewest characters it matches, and
 *  whether a match has to touch the start or the end of the text. */
class Reader {
  #text;
  #at = 0;
  kind = "plain";

  constructor(text) {
    this.#text = text;
  }

  read() {
    const alternatives = this.#alternatives();
    if (this.#at !== this.#text.length) throw new Foreign(`a ) too many at ${this.#at}`);
    return alternatives;
  }

  #is(kind) {
    if (kinds.indexOf(kind) > kinds.indexOf(this.kind)) this.kind = kind;
  }

  #takes(word) {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #alternatives() {
    const list = [this.#sequence()];
    while (this.#takes("|")) {
      this.#is("groups");
      list.push(this.#sequence());
    }
    return list;
  }

  #sequence() {
    const whole = { fewest: 0, starts: false, ends: false, looks: false };
    while (this.#at < this.#text.length && !["|", ")"].includes(this.#text[this.#at])) {
      const part = this.#part();
      whole.fewest += part.fewest;
      for (const edge of ["starts", "ends", "looks"]) whole[edge] ||= part[edge] === true;
    }
    return whole;
  }

  #part() {
    const from = this.#at;
    if (this.#takes("^")) {
      if (from !== 0) this.#is("groups");
      return { fewest: 0, starts: true };
    }
    if (this.#takes("$")) {
      if (this.#at !== this.#text.length) this.#is("groups");
      return { fewest: 0, ends: true };
    }
    const atom = this.#atom();
    const [fewest, most] = this.#count();
    if (fewest === 0) return { fewest: 0 };  // what need not be there asks for nothing
    return most === 0 ? { fewest: 0 } : { ...atom, fewest: atom.fewest * fewest };
  }

  #atom() {
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return this.#class();
    if (this.#takes("\\")) return this.#escape(false);
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at));
    if ("*+?".includes(character)) throw new Foreign(`nothing to repeat at ${this.#at}`);
    this.#at += character.length;
    if (character > "\x7f") this.#is("unicode");
    return { fewest: 1 };
  }

  #group() {
    this.#is("groups");
    const look = ["?=", "?!", "?<=", "?<!"].some((word) => this.#takes(word));
    if (look) this.#is("looks");
    else if (!this.#takes("?:") && this.#takes("?") && !/^<[A-Za-z]\w*>/.test(this.#text.slice(this.#at))) {
      throw new Foreign(`a group of another dialect at ${this.#at}`);
    } else if (this.#takes("<")) this.#at = this.#text.indexOf(">", this.#at) + 1;
    const list = this.#alternatives();
    if (!this.#takes(")")) throw new Foreign("a ( without its )");
    if (look) return { fewest: 0, looks: true };
    return {
      fewest: Math.min(...list.map((each) => each.fewest)),
      starts: list.every((each) => each.starts), ends: list.every((each) => each.ends), looks: list.some((each) => each.looks),
    };
  }

  #class() {
    this.#takes("^");
    let isEmpty = true;
    while (!this.#takes("]")) {
      if (this.#at >= this.#text.length) throw new Foreign("a [ without its ]");
      if (this.#takes("\\")) this.#escape(true);
      else {
        if (this.#text.startsWith("&&", this.#at)) throw new Foreign("classes that meet");
        const character = String.fromCodePoint(this.#text.codePointAt(this.#at));
        this.#at += character.length;
        if (character > "\x7f") this.#is("unicode");
      }
      isEmpty = false;
    }
    if (isEmpty) throw new Foreign("an empty class");
    return { fewest: 1 };
  }

  #escape(inClass) {
    const character = this.#text[this.#at++];
    if (character === undefined) throw new Foreign("a \\ at the end");
    if (character === "p" || character === "P") {
      if (!/^\{[\w=]+\}/.test(this.#text.slice(this.#at))) throw new Foreign("a \\p without its name");
      this.#at = this.#text.indexOf("}", this.#at) + 1;
      this.#is("unicode");
    } else if (character === "u" || character === "x") {
      const digits = /^(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]+\}|[0-9a-fA-F]{2})/.exec(this.#text.slice(this.#at))?.[0];
      if (digits === undefined) throw new Foreign(`a \\${character} without its number`);
      const taken = character === "x" && !digits.startsWith("{") ? digits.slice(0, 2) : digits;
      this.#at += taken.length;
      if (parseInt(taken.replace(/[{}]/g, ""), 16) > 0x7f) this.#is("unicode");
    } else if (/[1-9]/.test(character) || character === "k") {
      if (!inClass) this.#is("references");
    } else if (!inClass && (character === "b" || character === "B")) {
      this.#is("looks");
      return { fewest: 0, looks: true };
    } else if (/[AEGQZzhHRX]/.test(character) && !inClass) {
      throw new Foreign(`a \\${character}`);
    }
    return { fewest: 1 };
  }

  #count() {
    let count = [1, 1];
    const braces = /^\{(\d+)(,(\d*))?\}/.exec(this.#text.slice(this.#at));
    if (this.#takes("*")) count = [0, Infinity];
    else if (this.#takes("+")) count = [1, Infinity];
    else if (this.#takes("?")) count = [0, 1];
    else if (braces !== null) {
      this.#at += braces[0].length;
      const [, fewest, comma, most] = braces;
      count = [Number(fewest), comma === undefined ? Number(fewest) : most === "" ? Infinity : Number(most)];
      if (count[0] > count[1]) throw new Foreign("a count from more to less");
    } else return count;
    if (!this.#takes("?") && /^[+*{]/.test(this.#text.slice(this.#at))) throw new Foreign("a count of a count");
    return count;
  }
}

/** The edges of a text as ECMAScript writes them, where a schema has them as other dialects do. */
export const spelled = (pattern) => pattern.replace(/^\\A\^?/, "^").replace(/(?<!\\)\\[zZ]$/, "$");

/** `{kind, says, anchors}`: `says` is false where every text has a match, as `.*` or `^(arn:.*)|()$` has; `anchors` is
 *  "both", "start", "end" or "none". */
export function describe(pattern) {
  const reader = new Reader(pattern);
  try {
    const list = reader.read();
    const all = (edge) => list.every((each) => each[edge]);
    const anchors = all("starts") ? (all("ends") ? "both" : "start") : all("ends") ? "end" : "none";
    const isOpen = list.some(({ fewest, starts, ends, looks }) => fewest === 0 && !looks && !(starts && ends));
    // A point leaves out the ends of lines: nobody has meant that by these.
    const isAll = /^\^?[([]*(?:\.|\\s\\S|\\S\\s|\.\|\\n|\\s\|\\S)[)\]]*\*\)*\$?$/.test(pattern);
    return { kind: reader.kind, says: !isOpen && !isAll, anchors };
  } catch (error) {
    if (!(error instanceof Foreign)) throw error;
    return { kind: "foreign", says: true, anchors: "none", reason: error.message };
  }
}
