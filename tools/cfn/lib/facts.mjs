// SPDX-License-Identifier: Apache-2.0
// What is known about a property, and the sentence of our own that says it. The database has the type, what must be
// there, what a change does and few defaults; units, ranges and other defaults are numbers and names in its
// documentation, which are taken from sentences that say nothing else.

const units = ["milliseconds", "seconds", "minutes", "hours", "days", "years", "bytes", "KB", "MB", "MiB", "GB", "GiB"];
const unitsOfNames = {
  InMillis: "milliseconds", InSeconds: "seconds", InMinutes: "minutes", InDays: "days", InBytes: "bytes",
};
const inUnits = new RegExp(`\\bin (${units.join("|")})\\b`, "g");

/** A pattern in which `#` is a number, `<unit>` may be one, and `<value>` is a word, in quotes or not. */
const like = (pattern) => new RegExp(pattern
  .replaceAll("#", "([\\d,]*\\d)")
  .replaceAll("<unit>", `(?: (${units.join("|")}))?\\s*`)
  .replaceAll("<value>", "([`'\"*]*[\\w.$/:-]*[\\w$/][`'\"*]*)"));
const ranges = [
  like("^(?:The )?[Vv]alid values range from # to #\\b"),
  like("^(?:The )?[Vv]alid range(?: is)?:? (?:from )?# (?:to|through) #<unit>\\.$"),
];
const minima = [like("^\\*Minimum:\\* #$"), like("^The minimum (?:allowed )?value is #<unit>\\.$")];
const maxima = [like("^\\*Maximum:\\* #$"), like("^The maximum (?:allowed )?value is #<unit>(?:, or [\\w ]+)?\\.$")];
const lengths = [
  like("[ ,](?:from )?#[–-]# characters in length\\.$"),
  like("^(?:Length Constraints: )?Minimum length of #\\. Maximum length of #\\.$"),
];
const longest = [
  like(", up to # characters in length\\.$"),
  like("^(?:The )?[Mm]aximum (?:prefix )?length is # characters\\.$"),
  like("^The (?:maximum )?value (?:is|can't be longer than|must be no more than) # characters\\.$"),
];
const usuals = [
  like("^(?:If omitted, the|The) default(?: value)? is <value><unit>\\.$"),
  like("^Default: <value>$"),
  /^If it is not included, it defaults to a slash \((\/)\)\.$/,
];

const sentencesOf = (documentation) => (documentation ?? "").split(/(?<=\.)\s+|\s*\n+\s*/);
const number = (digits) => digits && Number(digits.replaceAll(",", ""));

/** The first sentence that is like one of the patterns: its parts. */
function found(sentences, patterns) {
  for (const pattern of patterns) {
    for (const sentence of sentences) {
      const match = sentence.match(pattern);
      if (match !== null) return match.slice(1);
    }
  }
  return [];
}

function unitOf(name, documentation) {
  const named = Object.keys(unitsOfNames).find((ending) => name.endsWith(ending));
  if (named !== undefined) return unitsOfNames[named];
  const all = new Set([...(documentation ?? "").matchAll(inUnits)].map((match) => match[1]));
  return all.size === 1 ? [...all][0] : undefined;
}

/** What a word of a sentence is as a value of the type; undefined where it may be no more than a word. */
function valueOf(type, word) {
  const value = word.replace(/^[`'"*]+|[`'"*]+$/g, "");
  switch (type) {
    case "integer":
    case "number": return /^-?[\d.,]+$/.test(value) ? value.replaceAll(",", "") : undefined;
    case "boolean": return /^(true|false)$/i.test(value) ? value.toLowerCase() : undefined;
    default: return value !== word || value === "/" || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value) ? value : undefined;
  }
}

/** `{unit?, smallest?, largest?, fewest?, most?, defaultValue?}`; `fewest` and `most` count characters. */
export function factsOf(name, type, documentation) {
  const sentences = sentencesOf(documentation);
  const facts = {};
  if (["integer", "number"].includes(type.type)) {
    const [from, to] = found(sentences, ranges);
    facts.unit = unitOf(name, documentation);
    facts.smallest = number(from ?? found(sentences, minima)[0]);
    facts.largest = number(to ?? found(sentences, maxima)[0]);
  }
  if (type.type === "string" && type.allowedValues === undefined) {
    const [from, to] = found(sentences, lengths);
    facts.fewest = number(from);
    facts.most = number(to ?? found(sentences, longest)[0]);
  }
  const [word, counted] = found(sentences, usuals);
  facts.defaultValue = word && valueOf(type.type, word);
  if (facts.defaultValue !== undefined && counted !== undefined) {
    facts.unit ??= counted;
    if (counted !== facts.unit) facts.defaultValue += ` ${counted}`;
  }
  return facts;
}

const list = (values) => {
  const quoted = values.map((value) => `\`${value}\``);
  return quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
};

function extent({ unit: counted, smallest, largest, fewest, most }) {
  if (fewest !== undefined) return ` of ${fewest} to ${most} characters`;
  if (most !== undefined) return ` of up to ${most} characters`;
  const of = counted === undefined ? "" : ` of ${counted}`;
  if (smallest !== undefined && largest !== undefined) return `${of} from ${smallest} to ${largest}`;
  if (smallest !== undefined) return `${of} from ${smallest} up`;
  return largest === undefined ? of : `${of} up to ${largest}`;
}

/** What a field is in words, as in: `StageName`, required: a text of up to 128 characters. A change replaces the
 *  resource. */
export function sentenceOf({ cfnName, required, one, facts, note, known, defaultValue, replacement, deprecated, ...type }) {
  const allowed = facts?.allowed ?? type.allowed;
  let what = `${one}${extent({ ...known, ...facts })}`;
  if (allowed !== undefined) what = /^a (list|map) /.test(one) ? `${one}, each ${list(allowed)}` : list(allowed);
  if (note !== undefined) what += `, ${note}`;
  const usual = defaultValue?.replace(/^"(.+)"$/, "$1") ?? known.defaultValue;
  if (usual !== undefined) what += `; by default \`${usual}\``;
  const parts = [`\`${cfnName}\`${required ? ", required" : ""}: ${what}.`];
  if (replacement === "yes") parts.push("A change replaces the resource.");
  if (replacement === "maybe") parts.push("Some changes replace the resource.");
  if (deprecated) parts.push("Deprecated.");
  return parts.join(" ");
}
