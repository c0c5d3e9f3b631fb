// SPDX-License-Identifier: Apache-2.0
// The construct tree: ids, paths, logical ids, orders, context, dependencies.
'use strict';

const { cdk, Construct, show, show_plain } = require('./support');
const { App, CfnResource, Names, Stack } = cdk;

const topic = (scope, id) => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

/// A topic under a chain of constructs.
const topic_at = (scope, ...ids) => {
  const last = ids.pop();
  return topic(
    ids.reduce((at, id) => new Construct(at, id), scope),
    last,
  );
};

exports.pairs = {
  one_component(stack) {
    for (const id of [
      'Foo',
      'Foo-Bar',
      'Foo_Bar.baz',
      '123',
      'Resource',
      'x'.repeat(255),
      'y'.repeat(256),
    ]) {
      topic(stack, id);
    }
  },

  several_components(stack) {
    for (const ids of [
      ['Foo1', 'Bar'],
      ['Foo2', 'Resource'],
      ['Bar1', 'Default'],
      ['Foo3', 'Default', 'Bar'],
      ['Default', 'X'],
      ['X1', 'default'],
      ['X2', 'resource'],
      ['A1', 'Resource', 'B'],
      ['A2', 'A2', 'Resource'],
      ['My', 'MyMy'],
      ['Foo4', 'Foo4Bar'],
      ['BarFoo', 'Foo'],
      ['a-b', 'c'],
      ['ab', 'c'],
      ['a', 'bc'],
      ['1abc', 'x'],
      ['p', 'Q'.repeat(300)],
      ['x'.repeat(240), 'q'],
      ['a'.repeat(200), 'b'.repeat(200), 'Resource'],
    ]) {
      topic_at(stack, ...ids);
    }
  },

  only_resource(stack) {
    topic_at(stack, 'Resource', 'Resource');
  },

  special_characters(stack) {
    for (const ids of [
      ['$connect-Route', 'Resource'],
      ['É', 'x'],
      ['😀', 'a'],
      ['xéééy', 'z'],
      ['with blank', 'r'],
      ['tab\there', 'r'],
      ['back\\slash', 'r'],
      ['"quoted"', 'r'],
      ['line\nbreak', 'r'],
      ['${Not.a.Token}', 'r'],
    ]) {
      topic_at(stack, ...ids);
    }
    topic_at(stack, 'Queue/Main', 'R');
    topic_at(stack, 'a//b', 'R');
  },

  integer_like_ids(stack) {
    for (const id of ['2', '1', 'b', 'a', '-1a', '01', '4294967295', '4294967294', '10'])
      topic(stack, id);
    const group = new Construct(stack, 'Group');
    for (const id of ['9', '10', 'x', '0']) topic(group, id);
  },

  node_facts(stack) {
    const outer = new Construct(stack, 'Outer');
    const plain = new Construct(outer, 'Default');
    const leaf = topic(plain, 'Leaf');
    const slashed = new Construct(stack, 'a/b');
    show(stack, 'Id', slashed.node.id);
    show(stack, 'Path', leaf.node.path);
    show(stack, 'Addr', leaf.node.addr);
    show(stack, 'OuterAddr', outer.node.addr);
    show(stack, 'DefaultAddr', plain.node.addr);
    show(stack, 'StackAddr', stack.node.addr);
    show(stack, 'RootAddr', stack.node.root.node.addr);
    show(stack, 'Text', leaf.toString());
    show(stack, 'ConstructText', outer.toString());
    show(stack, 'RootText', stack.node.root.toString());
    show(stack, 'UniqueId', Names.uniqueId(leaf));
    show(stack, 'NodeUniqueId', Names.nodeUniqueId(outer.node));
    show(stack, 'Scopes', leaf.node.scopes.map((c) => c.node.id).join(','));
    show(stack, 'Children', stack.node.children.map((c) => c.node.id).join(','));
    show(
      stack,
      'All',
      outer.node
        .findAll()
        .map((c) => c.node.path)
        .join(','),
    );
    show(stack, 'Found', stack.node.findChild('a/b').node.path);
    show_plain(stack, 'NotFound', stack.node.tryFindChild('nothing') === undefined);
    show(stack, 'DefaultChild', outer.node.defaultChild.node.id);
    show_plain(stack, 'NoDefaultChild', slashed.node.defaultChild === undefined);
    show_plain(stack, 'IsConstruct', Construct.isConstruct(leaf));
    show_plain(stack, 'Removed', stack.node.tryRemoveChild('a/b'));
  },

  default_children(stack) {
    const one = new Construct(stack, 'One');
    const resource = topic(one, 'Resource');
    show_plain(stack, 'OfResource', one.node.defaultChild === resource);
    const two = new Construct(stack, 'Two');
    const chosen = topic(two, 'Chosen');
    two.node.defaultChild = chosen;
    show(stack, 'Chosen', two.node.defaultChild.node.path);
  },

  depends_on_order(stack) {
    const last = topic(stack, 'Last');
    for (const id of [
      'b',
      'a',
      'B',
      'A',
      'a1',
      'a10',
      'a2',
      'z',
      'Z',
      '_x',
      '-x',
      'é',
      'e',
      'f',
      '1',
      '10',
      '2',
      'aa',
      'a-a',
      'aB',
      'Ab',
      'resume',
      'Resume',
      'résumé',
      'a b',
      'a.b',
      'a+b',
      'a$b',
      'ss',
      'ß',
    ]) {
      last.node.addDependency(topic_at(stack, id, 'n'));
    }
    last.node.addDependency(topic_at(stack, 'a-b', 'x'));
  },

  context(stack) {
    stack.node.setContext('own', 'value');
    const inner = new Construct(stack, 'Inner');
    inner.node.setContext('deep', { a: [1] });
    const leaf = topic(inner, 'Leaf');
    show(stack, 'Own', leaf.node.tryGetContext('own'));
    show_plain(stack, 'Deep', leaf.node.tryGetContext('deep').a[0]);
    show_plain(stack, 'None', stack.node.tryGetContext('deep') === undefined);
    show(stack, 'Got', inner.node.getContext('own'));
  },

  long_chains(stack) {
    const chain = Array.from({ length: 30 }, (_, i) => `Level${i}`);
    topic_at(stack, ...chain, 'End');
    topic_at(stack, 'Ab', 'bAb', 'b', 'End');
  },
};

exports.app_pairs = {
  context_of_the_app(app) {
    app.node.setContext('name', 'fromApp');
    const stack = new Stack(app, 'S');
    topic(stack, 'T');
    show(stack, 'Name', stack.node.tryGetContext('name'));
  },
};

exports.errors = {
  duplicate_id_in_stack(stack) {
    topic(stack, 'Twice');
    topic(stack, 'Twice');
  },
  duplicate_id_in_construct(stack) {
    const inner = new Construct(stack, 'inner');
    topic(inner, 'Twice');
    new Construct(inner, 'Twice');
  },
  duplicate_sanitized_id(stack) {
    topic(stack, 'a/b');
    topic(stack, 'a--b');
  },
  empty_id: (stack) => topic(stack, ''),
  no_such_child: (stack) => stack.node.findChild('nothing'),
  two_default_children(stack) {
    const both = new Construct(stack, 'Both');
    topic(both, 'Default');
    topic(both, 'Resource');
    show(stack, 'O', both.node.defaultChild.node.path);
  },
  context_after_children(stack) {
    topic(stack, 'One');
    topic(stack, 'Two');
    stack.node.setContext('late', 1);
  },
  missing_context: (stack) => stack.node.getContext('missing'),
  id_without_letters: (stack) => topic(stack, '--'),
  only_default: (stack) => topic(stack, 'Default'),
  failing_validation(stack) {
    topic(stack, 'T').node.addValidation({ validate: () => ['first fault', 'second fault'] });
    stack.node.addValidation({ validate: () => ['of the stack'] });
  },
  child_while_locked(stack) {
    stack.node.lock();
    topic(stack, 'T');
  },
};

exports.app_errors = {
  duplicate_stack(app) {
    new Stack(app, 'S');
    new Stack(app, 'S');
  },
  resource_outside_of_a_stack: (app) => topic(app, 'x'),
};
