// SPDX-License-Identifier: Apache-2.0
// Structures that several types of a module have alike. They are written once, in a header of the module's, where that
// saves much: a header for a few lines would cost all who include one of the types more than it saves.

/** Lines that a structure takes in a header, about. */
const linesOf = ({ fields }) => 3 * fields.length + 6;
const worthwhile = 1000;

/** What a structure is, without the names of its own kind. */
function keyOf(struct, keys) {
  const shape = (cpp) => cpp.replace(/\bCfn\w+Property\b/g, (name) => keys.get(name) ?? name);
  const { alias, fields, treeFields } = struct;
  const said = fields.map(({ cpp, link, rule, ...rest }) => [shape(cpp), rule?.holds, rest]);
  return JSON.stringify([alias, said, treeFields.map(({ name }) => name)]);
}

/** The structures that several of `models` have alike, each beside those that have it, in the order C++ wants. */
function groupsOf(models) {
  const groups = new Map();
  for (const model of models) {
    const keys = new Map();
    for (const struct of model.structs) {
      const key = keyOf(struct, keys);
      if (!groups.has(key)) groups.set(key, { id: `#${groups.size}`, owners: [] });
      const group = groups.get(key);
      keys.set(struct.name, group.id);
      group.owners.push({ model, struct });
    }
  }
  return [...groups.values()].filter(({ owners }) => owners.length > 1);
}

/** What is shared is checked by types of its own, which name no owner. */
function giveOwnRules(shared) {
  const rules = new Map();
  const taken = new Set();
  for (const { alias, fields } of shared) {
    const struct = alias.replace(/Property$/, "");
    for (const field of fields) {
      if (field.rule === undefined) continue;
      const key = `${field.cfnName} ${field.rule.holds}`;
      if (!rules.has(key)) {
        const plain = `CfnShared${field.cfnName}Value`;
        const name = taken.has(plain) ? `CfnShared${struct}${field.cfnName}Value` : plain;
        taken.add(name);
        rules.set(key, { ...field.rule, name, what: `${struct}: ${field.name}` });
      }
      field.rule = rules.get(key);
    }
  }
}

/** Lets the models of a module share what they have alike: the shared structures, or none where that saves little. */
export function share(models) {
  const groups = groupsOf(models);
  const saved = groups.reduce((sum, { owners }) => sum + linesOf(owners[0].struct) * (owners.length - 1), 0);
  if (saved < worthwhile) return [];
  const names = new Map(models.map((model) => [model, new Map()]));
  const rename = (model, fields) => {
    for (const field of fields) {
      field.cpp = field.cpp.replace(/\bCfn\w+Property\b/g, (name) => names.get(model).get(name) ?? name);
    }
  };
  const shared = [];
  const taken = new Set();
  for (const { owners } of groups) {
    const name = `CfnShared${owners[0].struct.alias}`;
    if (taken.has(name)) continue;  // of the same name and of another kind: each type keeps its own
    taken.add(name);
    for (const { model, struct } of owners) names.get(model).set(struct.name, name);
    shared.push({ ...owners[0].struct, name, owners: owners.map(({ model }) => model.className) });
    for (const { struct } of owners) Object.assign(struct, { name, isShared: true });
  }
  giveOwnRules(shared);
  for (const model of models) {
    for (const { fields } of [...model.structs, model.props]) rename(model, fields);
    model.shares = model.structs.some(({ isShared }) => isShared);
  }
  return shared;
}
