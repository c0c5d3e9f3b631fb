// SPDX-License-Identifier: Apache-2.0
// Files and folders of the machine in an assembly: their names, their copies, and what the stacks say of them.
'use strict';
const path = require('path');
const cdk = require('aws-cdk-lib');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const { Asset } = require('aws-cdk-lib/aws-s3-assets');

const fixture = (name) => path.resolve(__dirname, '..', 'fixtures', name);
const make_function = (scope, id, code) =>
  new lambda.Function(scope, id, { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code });
const follow_modes = Object.entries({
  never: cdk.SymlinkFollowMode.NEVER,
  always: cdk.SymlinkFollowMode.ALWAYS,
  external: cdk.SymlinkFollowMode.EXTERNAL,
});

module.exports = {
  code_of_functions(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    const code = lambda.Code.fromAsset(fixture('chat'));
    make_function(stack, 'One', code);
    make_function(stack, 'Two', code);
    make_function(stack, 'Zip', lambda.Code.fromAsset(fixture('empty.ZIP')));
    make_function(stack, 'Again', lambda.Code.fromAsset(fixture('chat')));
  },
  metadata(make_app) {
    const app = make_app({ context: { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true } });
    make_function(new cdk.Stack(app, 'S'), 'F', lambda.Code.fromAsset(fixture('chat'), { displayName: 'Chat' }));
  },
  not_staged(make_app) {
    const app = make_app({ context: { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:disable-asset-staging': true } });
    make_function(new cdk.Stack(app, 'S'), 'F', lambda.Code.fromAsset(fixture('chat')));
    make_function(new cdk.Stack(new cdk.Stage(app, 'Prod'), 'S'), 'F', lambda.Code.fromAsset(fixture('chat')));
  },
  stages(make_app) {
    const app = make_app();
    const stage = new cdk.Stage(app, 'Prod');
    const inner = new cdk.Stage(stage, 'Inner');
    for (const scope of [app, stage, inner]) {
      const stack = new cdk.Stack(scope, 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
      make_function(stack, 'F', lambda.Code.fromAsset(fixture('chat'), { exclude: ['test'] }));
      new Asset(stack, 'File', { path: fixture('plain.txt') });
    }
  },
  nested_stack(make_app) {
    const nested = new cdk.NestedStack(new cdk.Stack(make_app(), 'S'), 'Nested');
    make_function(nested, 'F', lambda.Code.fromAsset(fixture('chat')));
  },
  patterns(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    const lists = {
      glob: [['*.txt', 'test'], ['**/*.js', '!index.js'], ['.*'], []],
      git: [['*.txt', 'test/'], ['/lib/*', '!/lib/util.js'], ['# nothing', '']],
      docker: [['**/*.txt', 'test'], ['lib', '!lib/util.js'], ['*', '!index.js']],
    };
    for (const [mode, all] of Object.entries(lists)) {
      all.forEach((exclude, i) => {
        new Asset(stack, `${mode}${i}`, { path: fixture('chat'), exclude, ignoreMode: mode });
      });
    }
  },
  links(make_app) {
    const app = make_app();
    for (const [name, followSymlinks] of follow_modes) {
      new Asset(new cdk.Stack(app, name), 'A', { path: fixture('chat'), followSymlinks, exclude: [name] });
    }
  },
  hashes(make_app) {
    const stack = new cdk.Stack(make_app(), 'S');
    new Asset(stack, 'Custom', { path: fixture('chat'), assetHash: 'mine' });
    new Asset(stack, 'CustomType', { path: fixture('plain.txt'), assetHash: 'other', assetHashType: cdk.AssetHashType.CUSTOM });
    new Asset(stack, 'Source', { path: fixture('plain.txt'), assetHashType: cdk.AssetHashType.SOURCE });
    new Asset(stack, 'Extra', { path: fixture('plain.txt'), extraHash: 'more' });
  },
  salt(make_app) {
    const app = make_app({ context: { '@aws-cdk/core:assetHashSalt': 'salt' } });
    new Asset(new cdk.Stack(app, 'S'), 'File', { path: fixture('plain.txt'), extraHash: 'more' });
  },
  readers(make_app) {
    const stack = new cdk.Stack(make_app(), 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
    const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    const asset = new Asset(stack, 'File', { path: fixture('plain.txt'), readers: [role] });
    new cdk.CfnOutput(stack, 'Bucket', { value: asset.s3BucketName });
    new cdk.CfnOutput(stack, 'Key', { value: asset.s3ObjectKey });
    new cdk.CfnOutput(stack, 'Url', { value: asset.httpUrl });
    new cdk.CfnOutput(stack, 'ObjectUrl', { value: asset.s3ObjectUrl });
    new cdk.CfnOutput(stack, 'Facts', { value: `${asset.assetPath} ${asset.isFile} ${asset.isZipArchive} ${asset.assetHash}` });
    const other = new cdk.Stack(stack.node.root, 'Anywhere');
    new Asset(other, 'File', { path: fixture('plain.txt') }).grantRead(
      new iam.Role(other, 'Role', { assumedBy: new iam.AccountRootPrincipal() }),
    );
  },
  legacy(make_app) {
    const stack = new cdk.Stack(make_app(), 'S', { synthesizer: new cdk.LegacyStackSynthesizer() });
    make_function(stack, 'F', lambda.Code.fromAsset(fixture('chat')));
  },
};
