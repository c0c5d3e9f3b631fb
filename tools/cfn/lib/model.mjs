// SPDX-License-Identifier: Apache-2.0
// From the database of the specification to what a header says of one resource type.
import { createRequire } from "node:module";
import { factsOf } from "./facts.mjs";
import { attributeName, byUtf16, headerPath, memberName, moduleName, propertyName } from "./names.mjs";
import { propertiesInTree, structureInTree } from "./tree_order.mjs";

const guide = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide";

/** The type that the CDK's L1 classes give a property or an attribute: the oldest one, for its users' sake. */
const firstType = (field) => field.previousTypes?.[0] ?? field.type;

const simple = {
  "string": { cpp: "Value<Text>", one: "a text", many: "texts" },
  "boolean": { cpp: "Value<bool>", one: "true or false", many: "booleans" },
  "integer": { cpp: "Value<long long>", one: "a whole number", many: "whole numbers" },
  "number": { cpp: "Value<double>", one: "a number", many: "numbers" },
  "date-time": { cpp: "Value<Text>", one: "a date and a time", many: "dates with times" },
  "json": { cpp: "Value<Json>", one: "JSON", many: "JSON" },
};

/** The specification that package.json pins. Found as CommonJS packages are, so that NODE_PATH may say where. */
export function loadSpecification(constraints = {}) {
  const { loadAwsServiceSpecSync } = createRequire(import.meta.url)("@aws-cdk/aws-service-spec");
  return new Specification(loadAwsServiceSpecSync(), constraints);
}

/** The order in which a struct has its fields, and programs name them. Templates have them in the order of `fields`. */
function declared(fields) {
  return [...fields].sort((a, b) => Number(b.required) - Number(a.required) || byUtf16(a.name, b.name));
}

/** Describes the resource types of one database. */
export class Specification {
  #db;
  #constraints;

  constructor(db, constraints = {}) {
    this.#db = db;
    this.#constraints = constraints;
    for (const cfnType of Object.keys(constraints)) this.#find(cfnType);
  }

  /** All type names, sorted. */
  types() {
    return [...this.#db.all("resource")].map((resource) => resource.cloudFormationType).sort(byUtf16);
  }

  /** What the header of `cfnType` says. */
  resource(cfnType) {
    return new ResourceModel(this.#db, this.#find(cfnType), this.#constraints[cfnType] ?? {}).result();
  }

  #find(cfnType) {
    const found = this.#db.lookup("resource", "cloudFormationType", "equals", cfnType);
    if (found.length !== 0) return found[0];
    const alike = this.types().find((type) => type.toLowerCase() === cfnType.toLowerCase());
    throw new Error(`${cfnType} is not in the specification${alike === undefined ? "" : `: ${alike} is`}`);
  }
}

class ResourceModel {
  constructor(db, resource, constraints) {
    this.db = db;
    this.resource = resource;
    const [vendor, service] = resource.cloudFormationType.split("::");
    this.service = service.toLowerCase();
    this.module = moduleName(`${vendor}::${service}`);
    this.className = `Cfn${resource.name}`;
    this.includes = new Set();
    this.structs = [];           // in the order in which C++ wants them
    this.structOf = new Map();   // definition id -> struct
    this.open = new Set();       // ids of the definitions around the one at hand
    this.constraints = this.#constraintsByDefinition(constraints);
  }

  result() {
    const { resource } = this;
    const slug = `${this.service}-${resource.name.toLowerCase()}`;
    const props = {
      name: `${this.className}Props`,
      link: `${guide}/aws-resource-${slug}.html`,
      fields: this.#fields(resource, slug),
    };
    props.members = declared(props.fields);
    props.treeFields = propertiesInTree(resource.cloudFormationType, props.fields);
    const attributes = Object.entries(resource.attributes).map(([cfnName, attribute]) => ({
      cfnName,
      name: attributeName(cfnName),
      cpp: this.#attributeType(firstType(attribute)),
    }));
    attributes.sort((a, b) => byUtf16(a.name, b.name));
    return {
      cfnType: resource.cloudFormationType,
      module: this.module,
      path: headerPath(resource.cloudFormationType),
      className: this.className,
      builderName: this.#builderName(),
      link: props.link,
      ref: resource.cfnRefIdentifier ?? resource.primaryIdentifier ?? [],
      transform: resource.cloudFormationTransform,
      structs: this.structs,
      props,
      attributes,
      includes: [...this.includes].sort(byUtf16),
    };
  }

  /** `CfnStageBuilder`; AppStream has both an AppBlock and an AppBlockBuilder. */
  #builderName() {
    const taken = this.db.lookup("resource", "cloudFormationType", "equals", `${this.resource.cloudFormationType}Builder`);
    return `${this.className}${taken.length === 0 ? "" : "Resource"}Builder`;
  }

  #fields(owner, slug) {
    const list = [];
    for (const cfnName of Object.keys(owner.properties).sort(byUtf16)) {
      const property = owner.properties[cfnName];
      if (property.deprecated === "IGNORE") continue;
      const type = this.#fieldType(owner, cfnName, property);
      list.push({
        cfnName,
        name: memberName(cfnName),
        tsName: propertyName(cfnName),
        anchor: `cfn-${slug}-${cfnName.toLowerCase()}`,
        known: factsOf(cfnName, firstType(property), property.documentation),
        required: property.required === true,
        replacement: property.causesReplacement ?? "no",
        defaultValue: property.defaultValue,
        deprecated: property.deprecated === "WARN",
        ...type,
      });
    }
    const names = new Set(list.map((field) => field.name));
    if (names.size !== list.length) throw new Error(`${this.resource.cloudFormationType}: two fields share a name`);
    return list;
  }

  #fieldType(owner, cfnName, property) {
    const constraint = this.constraints.get(`${owner.$id} ${cfnName}`);
    const plain = this.#plainType(owner, cfnName, property);
    if (constraint === undefined) return plain;
    if (constraint.include !== undefined) this.includes.add(constraint.include);
    return { ...plain, cpp: constraint.type };
  }

  #plainType(owner, cfnName, property) {
    const type = firstType(property);
    const tags = owner === this.resource ? this.resource.tagInformation : undefined;
    if (tags?.tagPropertyName === cfnName) {
      if (tags.variant === "map" && type.type !== "array") return this.#tags("TagMap", "tags");
      if (tags.variant === "standard" && type.type === "array") return this.#tags("TagList", "tags");
    }
    return this.#type(type);
  }

  #tags(cpp, one) {
    this.includes.add("constcloud/values/cfn_tag.hpp");
    return { cpp, one, many: "tags" };
  }

  /** `{cpp, one, many, allowed?, note?}`: in C++, and what one and many of it are in words. */
  #type(type) {
    switch (type.type) {
      case "array": {
        const element = this.#type(type.element);
        const words = { one: `a list of ${element.many}`, many: `lists of ${element.many}` };
        return { ...element, cpp: element.cpp === "Value<Text>" ? "TextList" : `List<${element.cpp}>`, ...words };
      }
      case "map": {
        const element = this.#type(type.element);
        const words = { one: `a map of ${element.many}`, many: `maps of ${element.many}` };
        return { ...element, cpp: `Map<${element.cpp}>`, ...words };
      }
      case "tag":
        return this.#tags("CfnTag", "a tag");
      case "ref":
        return this.#reference(this.db.get("typeDefinition", type.reference.$ref));
      case "union":
        return this.#union(type.types);
      default: {
        const known = simple[type.type];
        if (known === undefined) throw new Error(`${this.resource.cloudFormationType}: unknown type ${type.type}`);
        return { ...known, allowed: type.allowedValues };
      }
    }
  }

  #reference(definition) {
    if (this.open.has(definition.$id)) {
      return { ...simple.json, note: `a ${definition.name} within itself` };
    }
    let struct = this.structOf.get(definition.$id);
    if (struct === undefined) {
      const slug = `${this.service}-${this.resource.name}-${definition.name}`.toLowerCase();
      struct = {
        name: `${this.className}${definition.name}Property`,
        alias: `${definition.name}Property`,
        link: `${guide}/aws-properties-${slug}.html`,
      };
      this.structOf.set(definition.$id, struct);
      this.open.add(definition.$id);
      struct.fields = this.#fields(definition, slug);
      struct.members = declared(struct.fields);
      struct.treeFields = structureInTree(this.resource.cloudFormationType, definition.name, struct.fields);
      this.open.delete(definition.$id);
      this.structs.push(struct);
    }
    const article = /^[AEIOU]/.test(definition.name) ? "an" : "a";
    return { cpp: struct.name, one: `${article} \`${definition.name}\``, many: `\`${definition.name}\`` };
  }

  /** A property of several shapes is free-form, unless all of them have one C++ type. */
  #union(types) {
    const shapes = types.filter((type) => !["ref", "array", "map", "union"].includes(type.type));
    const cpp = new Set(types.map((type) => simple[type.type]?.cpp));
    if (shapes.length === types.length && cpp.size === 1) return this.#type(types[0]);
    return { ...simple.json, note: `one of: ${types.map((type) => this.#nameOf(type)).join(", ")}` };
  }

  #nameOf(type) {
    switch (type.type) {
      case "array": return `list of ${this.#nameOf(type.element)}`;
      case "map": return `map of ${this.#nameOf(type.element)}`;
      case "ref": return this.db.get("typeDefinition", type.reference.$ref).name;
      case "tag": return "tag";
      case "union": return type.types.map((each) => this.#nameOf(each)).join(" or ");
      default: return simple[type.type].one.replace(/^a /, "");
    }
  }

  #attributeType(type) {
    if (type.type === "array" && ["string", "date-time"].includes(type.element.type)) return "TextList";
    return simple[type.type]?.cpp ?? "Value<Json>";
  }

  /** From paths such as `AccessLogSettings.Format` to the definitions that hold their last names. */
  #constraintsByDefinition(constraints) {
    const table = new Map();
    for (const [path, constraint] of Object.entries(constraints)) {
      const names = path.split(".");
      let owner = this.resource;
      names.forEach((name, i) => {
        const property = owner.properties[name];
        if (property === undefined) {
          throw new Error(`constraints: ${this.resource.cloudFormationType} has no property ${path}`);
        }
        if (i === names.length - 1) {
          table.set(`${owner.$id} ${name}`, constraint);
        } else {
          owner = this.#definitionIn(firstType(property));
          if (owner === undefined) {
            throw new Error(`constraints: ${this.resource.cloudFormationType}: ${name} in ${path} is no structure`);
          }
        }
      });
    }
    return table;
  }

  #definitionIn(type) {
    if (type.type === "ref") return this.db.get("typeDefinition", type.reference.$ref);
    if (type.element !== undefined) return this.#definitionIn(type.element);
    if (type.types !== undefined) return type.types.map((each) => this.#definitionIn(each)).find(Boolean);
    return undefined;
  }
}
