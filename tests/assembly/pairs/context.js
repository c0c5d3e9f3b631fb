// SPDX-License-Identifier: Apache-2.0
// Feature flags and switches of the context, as the assembly shows them.
'use strict';

const cdk = require('aws-cdk-lib');
const iam = require('aws-cdk-lib/aws-iam');
const { CfnOutput, CfnResource, Stack, Tags } = cdk;

const topic = (scope) => new CfnResource(scope, 'Topic', { type: 'AWS::SNS::Topic' });

/// Two stacks that read from a third one.
const read = (make_app, context) => {
  const app = make_app({ context });
  const producer = topic(new Stack(app, 'Producer'));
  new CfnOutput(new Stack(app, 'Reader'), 'Topic', { value: producer.ref });
  new CfnOutput(new Stack(app, 'Other'), 'Topic', { value: producer.ref });
};
const references = '@aws-cdk/core:defaultCrossStackReferences';

module.exports = {
  explicit_stack_tags(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:explicitStackTags': true } });
    const stack = new Stack(app, 'S', { tags: { own: 'o' } });
    Tags.of(app).add('excluded', 'e', { excludeResourceTypes: ['AWS::SQS::Queue'] });
    Tags.of(stack).add('plain', 'p');
    Tags.of(stack).add('named', 'n', { includeResourceTypes: ['aws:cdk:stack', 'AWS::IAM::Role'] });
    Tags.of(stack).remove('own');
    new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  },

  path_metadata(make_app) {
    const app = make_app({ context: { 'aws:cdk:enable-path-metadata': true } });
    const stack = new Stack(app, 'S');
    topic(stack);
    new iam.User(stack, 'User');
  },

  references_of_nobody: (make_app) => read(make_app, {}),
  strong_references: (make_app) => read(make_app, { [references]: 'strong' }),
  references_on_their_way: (make_app) => read(make_app, { [references]: 'both' }),
  weak_references: (make_app) => read(make_app, { [references]: 'weak' }),

  old_style_synthesis(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:newStyleStackSynthesis': false } });
    topic(new Stack(app, 'Old'));
    topic(new Stack(app, 'New', { synthesizer: new cdk.DefaultStackSynthesizer() }));
  },
};
