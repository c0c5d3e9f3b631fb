// SPDX-License-Identifier: Apache-2.0
// Stacks: names, environments, tags, and references between them.
'use strict';

const { apigwv2, cdk, Construct, handler, iam, role, show } = require('./support');
const { Aws, CfnOutput, CfnResource, Fn, Stack, Tags } = cdk;

const topic = (scope, id = 'Topic') => new CfnResource(scope, id, { type: 'AWS::SNS::Topic' });

const frankfurt = { account: '123456789012', region: 'eu-central-1' };

const facts = (stack) => {
  show(stack, 'Account', stack.account);
  show(stack, 'Region', stack.region);
  show(stack, 'Environment', stack.environment);
  show(stack, 'Arn', stack.formatArn({ service: 'sqs', resource: 'q' }));
  show(stack, 'Name', stack.stackName);
};

exports.pairs = {
  tags(stack) {
    const api = new apigwv2.WebSocketApi(stack, 'Api');
    new apigwv2.WebSocketStage(stack, 'Stage', { webSocketApi: api, stageName: 'dev' });
    const r = role(stack);
    handler(stack);
    Tags.of(stack).add('team', 'chat');
    Tags.of(r).add('b', 'on the role');
    Tags.of(r).add('a', 'first');
    Tags.of(api).add('team', 'overridden');
    Tags.of(r).remove('team');
  },

  tags_with_options(stack) {
    const r = role(stack);
    handler(stack);
    Tags.of(stack).add('only', 'roles', { includeResourceTypes: ['AWS::IAM::Role'] });
    Tags.of(stack).add('not', 'roles', { excludeResourceTypes: ['AWS::IAM::Role'] });
    Tags.of(stack).add('strong', 'stack', { priority: 300 });
    Tags.of(r).add('strong', 'role');
    Tags.of(r).add('weak', 'role', { priority: 50 });
    Tags.of(stack).add('weak', 'stack');
  },

  user_constructs(stack) {
    class Chat extends Construct {
      constructor(scope, id) {
        super(scope, id);
        this.api = new apigwv2.WebSocketApi(this, 'Api');
        this.stage = new apigwv2.WebSocketStage(this, 'Stage', {
          webSocketApi: this.api,
          stageName: 'live',
          autoDeploy: true,
        });
      }
    }
    const one = new Chat(stack, 'One');
    const two = new Chat(one, 'Two');
    show(stack, 'Url', one.stage.url + two.stage.url);
  },
};

exports.app_pairs = {
  described(app) {
    topic(
      new Stack(app, 'Described', {
        description: 'a stack with a description',
        terminationProtection: true,
        stackName: 'Another-Name',
        tags: { team: 'chat' },
      }),
    );
  },

  concrete_environment(app) {
    const stack = new Stack(app, 'Concrete', { env: frankfurt });
    topic(stack);
    facts(stack);
  },

  region_only(app) {
    const stack = new Stack(app, 'RegionOnly', { env: { region: 'cn-north-1' } });
    topic(stack);
    facts(stack);
  },

  account_only(app) {
    const stack = new Stack(app, 'AccountOnly', { env: { account: '123456789012' } });
    topic(stack);
    facts(stack);
  },

  compact(app) {
    const stack = new Stack(app, 'Compact', { suppressTemplateIndentation: true });
    topic(stack);
    show(stack, 'O', 'x');
  },

  without_bootstrap_rule(app) {
    topic(
      new Stack(app, 'NoRule', {
        synthesizer: new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
      }),
    );
  },

  own_qualifier(app) {
    topic(
      new Stack(app, 'Qualified', {
        synthesizer: new cdk.DefaultStackSynthesizer({ qualifier: 'mine' }),
      }),
    );
  },

  generated_names(app) {
    const named = (scope, id) => {
      const stack = new Stack(scope, id);
      topic(stack);
      show(stack, 'Name', stack.stackName);
    };
    named(new Construct(app, 'Foo'), 'Bar');
    named(new Construct(app, 'Alone'), 'Default');
    named(new Construct(new Construct(app, 'Foo2'), 'Resource'), 'Bar');
    named(app, 'With-Hyphen');
    named(app, 'a/b');
    named(app, 'x'.repeat(128));
    named(app, 'y'.repeat(129));
  },

  reference_between_stacks(app) {
    const env = frankfurt;
    const producer = new Stack(app, 'Producer', { env });
    const api = new apigwv2.WebSocketApi(producer, 'Api');
    const consumer = new Stack(app, 'Consumer', { env });
    const stage = new apigwv2.WebSocketStage(consumer, 'Stage', {
      webSocketApi: api,
      stageName: 'dev',
    });
    show(consumer, 'Url', stage.url);
    show(consumer, 'Endpoint', api.apiEndpoint);
    show(consumer, 'Again', api.apiId);
  },

  reference_between_agnostic_stacks(app) {
    const producer = new Stack(app, 'Producer');
    const first = topic(producer, 'First');
    const second = topic(producer, 'Second');
    const consumer = new Stack(app, 'Consumer', { stackName: 'Other-Name' });
    new CfnResource(consumer, 'Holder', {
      type: 'Custom::Holder',
      properties: {
        B: second.ref,
        A: `${first.ref}:${second.getAtt('TopicArn')}`,
        Again: second.ref,
      },
    });
    show(producer, 'Own', 'after');
  },

  grant_between_stacks(app) {
    const api_stack = new Stack(app, 'ApiStack');
    const api = new apigwv2.WebSocketApi(api_stack, 'Api');
    const stage = new apigwv2.WebSocketStage(api_stack, 'Stage', {
      webSocketApi: api,
      stageName: 'dev',
    });
    const role_stack = new Stack(app, 'RoleStack');
    const r = role(role_stack);
    stage.grantManagementApiAccess(r);
  },

  exported_values(app) {
    const stack = new Stack(app, 'Exporting');
    const t = topic(stack);
    const api = new apigwv2.WebSocketApi(stack, 'Api');
    const consumer = new Stack(app, 'Importing');
    topic(consumer);
    show(consumer, 'Generated', stack.exportValue(api.apiId));
    show(
      consumer,
      'Named',
      stack.exportValue('text', { name: 'NamedExport', description: 'a text' }),
    );
    show(consumer, 'Attribute', stack.exportValue(t.getAtt('TopicArn')));
  },

  import_of_an_output(app) {
    const producer = new Stack(app, 'Producer');
    const output = new CfnOutput(producer, 'Out', {
      value: topic(producer).ref,
      exportName: 'TheTopic',
    });
    const consumer = new Stack(app, 'Consumer');
    topic(consumer);
    show(consumer, 'Imported', output.importValue);
  },

  dependency_between_stacks(app) {
    const first = new Stack(app, 'First');
    const a = topic(first);
    const second = new Stack(app, 'Second');
    const b = topic(second);
    b.node.addDependency(a);
    second.addDependency(first);
    show(second, 'Dependencies', second.dependencies.map((s) => s.stackName).join(','));
  },

  dependencies_in_layers(app) {
    const stacks = [];
    for (let i = 0; i < 12; ++i) {
      const stack = new Stack(app, `S${i}`);
      if (i > 1) stack.addDependency(stacks[i - 2]);
      if (i > 0) stack.addDependency(stacks[i - 1]);
      stacks.push(stack);
    }
    show(stacks[11], 'Dependencies', stacks[11].dependencies.map((s) => s.stackName).join(','));
  },

  dependency_taken_back_and_said_again(app) {
    const [one, two, three] = ['One', 'Two', 'Three'].map((id) => new Stack(app, id));
    const t = topic(three);
    const a = topic(one, 'A');
    const b = topic(one, 'B');
    t.addDependency(a);
    t.addDependency(b);
    t.addDependency(topic(two));
    t.removeDependency(a);
    show(three, 'One left', three.dependencies.map((s) => s.stackName).join(','));
    t.removeDependency(b);
    show(three, 'None left', three.dependencies.map((s) => s.stackName).join(','));
    t.addDependency(b);
    show(three, 'Again', three.dependencies.map((s) => s.stackName).join(','));
    show(three, 'Resources', t.obtainDependencies().map((r) => r.node.path).join(','));
  },
};

exports.app_errors = {
  name_with_digit_first: (app) => new Stack(app, '1abc'),
  name_with_underscore: (app) => new Stack(app, 'a_b'),
  name_with_dot: (app) => new Stack(app, 'S', { stackName: 'a.b' }),
  name_too_long: (app) => new Stack(app, 'S', { stackName: 'n'.repeat(129) }),
  description_too_long: (app) => new Stack(app, 'S', { description: 'd'.repeat(513) }),
  cycle_of_stacks(app) {
    const one = new Stack(app, 'One');
    const two = new Stack(app, 'Two');
    one.addDependency(two);
    two.addDependency(one);
  },
  cycle_with_blind_alleys(app) {
    const s = [];
    for (let i = 0; i < 6; ++i) s.push(new Stack(app, `S${i}`));
    const t = topic(s[3]);
    s[2].addDependency(s[0]);
    s[3].addDependency(s[0]);
    s[3].addDependency(s[2]);
    t.addDependency(topic(s[1]));
    t.addDependency(topic(s[1], 'Other'));
    s[4].addDependency(s[0]);
    s[4].addDependency(s[2]);
    s[4].addDependency(s[3]);
    s[5].addDependency(s[4]);
    s[1].addDependency(s[5]);
  },
  cycle_of_references(app) {
    const one = new Stack(app, 'One');
    const two = new Stack(app, 'Two');
    const a = topic(one);
    const b = topic(two);
    show(one, 'O', b.ref);
    show(two, 'O', a.ref);
  },
  export_without_a_name: (app) => {
    const stack = new Stack(app, 'S');
    topic(stack);
    stack.exportValue('text');
  },
};
