// SPDX-License-Identifier: Apache-2.0
// What may be said of the value of a property, where the registry schema, the database of the specification, its
// documentation and the package's own enumerations speak of it. To refuse what the service takes is worse than to let
// pass what it refuses, so of two that differ the looser one holds, and a list of values that grows with time is none.

/** Lists longer than this are of what services know today: of those that had more than 20 values, two in five had new
 *  ones within two years; of those with two to five, one in twenty. */
const mostValues = 20;

/** What a property is called whose values come and go with releases, regions and hardware. */
const growingNames = new RegExp(`(?:^|[a-z])(?:${[
  "(?:[Ii]nstance|[Nn]ode|[Cc]ompute)(?:Types?|Class|TypeName)", "[Ii]nstanceFamil(?:y|ies)", "(?:[Cc]ompatible)?[Rr]untimes?",
  "[Ee]ngineVersion", "[Rr]egions?", "[Rr]egion(?:Name|List)", "[Aa]vailabilityZones?", "[Ll]anguageCodes?", "[Tt]ime[Zz]one",
  "[Cc]ountryCodes?", "[Oo]peratingSystem(?:Family)?", "[Pp]latform(?:s|Id)?", "[Aa]mi(?:Type|Version)", "AmiVersion",
  "[Aa]ccelerator(?:Names?|Types?|Manufacturers?)", "[Cc]puManufacturers?", "[Mm]odel(?:Id|Ids|Arn|Name)", "[Ss]sl[Pp]olicy",
  "[Ss]ecurityPolicy", "[Mm]inimum(?:Tls|Protocol)Version", "[Rr]esourceTypes?", "[Ss]erviceNamespace", "[Ss]calableDimension",
  "[Mm]etricTypes?", "[Mm]etricNames?", "[Cc]onnect(?:or|ion)Types?", "[Dd]ataSourceTypes?", "[Vv]endor(?:Name)?", "[Ww]orkerType", "[Rr]untimeEnvironment",
  "[Ee]vent(?:Names?|Sources?|SourceName|Types?)", "[Ll]ogTypes?", "[Kk]eySpec", "[Kk]eyAlgorithm", "[Ss]ervice(?:Name|Type)",
].join("|")})$`);

/** What a value looks like that is one of an open set: a version, an instance type, a region, a type of resource. */
const growingValues = [
  /^[vV]?\d+(?:\.[\dx]+)+$/,                                    // 5.0.1
  /^(?:[a-z]+\.)*[a-z]{1,4}\d*[a-z\d-]*\.(?:\d*x?large|medium|small|micro|nano|metal[\w-]*)$/,  // ml.c5.2xlarge
  /^[a-z]{2}(?:-[a-z]+){1,2}-\d$/,                              // eu-west-1
  /^[A-Za-z]+(?:::[A-Za-z0-9]+){1,2}$/,                         // AWS::S3::Bucket
  /^(?:nodejs|python|java|dotnet|ruby|go|php|corretto)[_\d]/i,  // python3.12
  /_20\d\d(?:_|$)/,                                             // WINDOWS_2022
  /^VERSION_\d/, /[-_.](?:js|ami)-/,
];

/** Why a list of values is no limit: "long", "name", "values"; undefined where it is one. */
export function grows(name, values) {
  if (values.length > mostValues) return "long";
  if (growingNames.test(name)) return "name";
  return values.some((value) => growingValues.some((pattern) => pattern.test(value))) ? "values" : undefined;
}

/** The bounds that documentation has figures for, and which of two is looser. */
const bounds = { smallest: Math.min, largest: Math.max, fewest: Math.min, most: Math.max };

const leafOf = (facts) => (facts?.element === undefined ? facts : leafOf(facts.element));
const leafType = (type) => (type?.element === undefined ? type : leafType(type.element));
const quoted = (values) => values.map((value) => `\`${value}\``).join(", ");

/** What all who speak of a value agree on. `schema` are the facts of its schema, `type` its type in the database, `prose`
 *  what facts.mjs has read of its documentation, `emitted` the values of the package's enumeration for it; each may be
 *  missing.
 *
 *  `{facts, differences}`: facts as Schemas has them (undefined where there are none), with `today`, a list of values
 *  that grows with time and so is no limit; differences are sentences with what was chosen. */
export function agreed({ name, schema, type, prose = {}, emitted = [] }) {
  const differences = [];
  const facts = schema === undefined ? {} : structuredClone(schema);
  const known = leafType(type);
  const isNumber = ["integer", "number"].includes(known?.type);
  const leaf = leafOf(schema);
  const lists = isNumber
    ? { schema: leaf?.allowedNumbers?.map(String), database: known.allowedValues?.map(String) }
    : { schema: leaf?.allowed, database: known?.type === "string" ? known.allowedValues : undefined };
  if (lists.schema !== undefined || lists.database !== undefined) {
    const list = listOf(name, leaf?.anyCase === true, lists, emitted, differences);
    limit(facts, type, isNumber ? { allowedNumbers: (list.allowed ?? list.today).map(Number) } : list);
  }
  if (facts.allowed === undefined && facts.allowedNumbers === undefined && facts.element === undefined) {
    for (const [bound, looser] of Object.entries(bounds)) {
      const [one, other] = [facts[bound], prose[bound]];
      if (other === undefined || bound === "smallest" && facts.above !== undefined || bound === "largest" && facts.below !== undefined) continue;
      facts[bound] = one === undefined ? other : looser(one, other);
      if (one !== undefined && one !== other) differences.push(`${bound}: ${one} in the schema, ${other} in the documentation; ${facts[bound]} is taken`);
    }
  }
  dropNonsense(facts, differences);
  return { facts: Object.keys(facts).length === 0 ? undefined : facts, differences };
}

/** `{allowed, anyCase?}`, or `{today}`, of all lists of values. */
function listOf(name, anyCase, { schema, database }, emitted, differences) {
  const folded = (value) => (anyCase ? value.toLowerCase() : value);
  const all = new Map();
  // The database spells values as they are written where cases count for nothing, and schemas fold them.
  for (const value of [...anyCase ? database ?? [] : [], ...schema ?? [], ...database ?? [], ...emitted]) {
    if (!all.has(folded(value))) all.set(folded(value), value);
  }
  const lacks = (list) => [...all.values()].filter((value) => !list.some((each) => folded(each) === folded(value)));
  if (schema !== undefined && database !== undefined) {
    if (lacks(database).length !== 0) differences.push(`the database lacks ${quoted(lacks(database))}; all are taken`);
    if (lacks(schema).length !== 0) differences.push(`the schema lacks ${quoted(lacks(schema))}; all are taken`);
  } else if (lacks(schema ?? database).length !== 0) {
    differences.push(`only the package's enumeration has ${quoted(lacks(schema ?? database))}; all are taken`);
  }
  const values = [...all.values()];
  // Of lists that only schemas have a third were longer, or gone, two years later; of those that both have, one in twenty.
  if (grows(name, values) !== undefined || database === undefined) return { today: values };
  return anyCase ? { allowed: values, anyCase } : { allowed: values };
}

/** A list of values stands where the values are; it tells more than a pattern and a length. */
function limit(facts, type, list) {
  if (facts.element !== undefined || type?.element !== undefined) {
    facts.element ??= {};
    return limit(facts.element, type?.element, list);
  }
  const needless = list.allowed === undefined ? [] : ["pattern", "fewest", "most"];
  for (const each of ["allowed", "anyCase", "allowedNumbers", ...needless]) delete facts[each];
  Object.assign(facts, list);
}

/** What no value could satisfy is an error of the schema. */
function dropNonsense(facts, differences) {
  for (const [from, to] of [["fewest", "most"], ["smallest", "largest"], ["fewestItems", "mostItems"], ["fewestEntries", "mostEntries"]]) {
    if (!(facts[from] > facts[to])) continue;
    differences.push(`from ${facts[from]} to ${facts[to]} there is nothing; neither is taken`);
    delete facts[from];
    delete facts[to];
  }
  for (const list of ["allowed", "allowedNumbers"]) {
    if (facts[list]?.length !== 0) continue;
    differences.push("no value is allowed; all are taken");
    delete facts[list];
  }
  if (facts.element !== undefined) dropNonsense(facts.element, differences);
}

const ofTexts = ["allowed", "anyCase", "today", "pattern", "fewest", "most"];
const ofNumbers = ["allowedNumbers", "smallest", "above", "largest", "below", "multipleOf"];
const ofLists = ["fewestItems", "mostItems", "unique"];
const ofMaps = ["fewestEntries", "mostEntries"];

/** The facts that a field of this C++ type can have; undefined where there are none. Tags have none: others add some. */
export function fitting(facts, cpp) {
  if (facts === undefined) return undefined;
  const inner = cpp === "TextList" ? "Value<Text>" : /^(?:List|Map)<(.*)>$/.exec(cpp)?.[1];
  const names = inner !== undefined ? (cpp.startsWith("Map<") ? ofMaps : ofLists)
    : { "Value<Text>": ofTexts, "Value<long long>": ofNumbers, "Value<double>": ofNumbers }[cpp] ?? [];
  const result = Object.fromEntries(names.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]));
  const element = inner === undefined ? undefined : fitting(facts.element, inner);
  if (element !== undefined) result.element = element;
  return Object.keys(result).length === 0 ? undefined : result;
}

/** Asks all of them: the package, the schemas and the package's enumerations. */
export class Values {
  #package;
  #schemas;
  #enumerations;

  constructor(package_, schemas, enumerations) {
    this.#package = package_;
    this.#schemas = schemas;
    this.#enumerations = enumerations;
  }

  /** For a class, `{fqn, cfnType}`: what is agreed on a field of one of its structures, of which the database has the
   *  type and the documentation the prose. */
  of(class_) {
    const schema = this.#schemas.factsOf(this.#package, class_);
    const module = class_.fqn.split(".").slice(1, -1).join(".");
    return (structFqn, cfnName, type, prose) => {
      const its = schema.of(structFqn, cfnName);
      const values = leafOf(its)?.allowed ?? leafType(type)?.allowedValues;
      const emitted = values && this.#enumerations.of(module, structFqn.split(".").at(-1), cfnName, values);
      const { facts, differences } = agreed({ name: cfnName, schema: its, type, prose, emitted });
      if (this.#schemas.has(class_.cfnType) && !schema.has(structFqn, cfnName)) differences.push("the schema lacks it; of its values nothing is known");
      return { facts, differences };
    };
  }
}
