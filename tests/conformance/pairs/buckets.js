// SPDX-License-Identifier: Apache-2.0
// Buckets, owned and imported: where functions have their code and domains their trust stores.
'use strict';

const { cdk, show } = require('./support');
const s3 = require('aws-cdk-lib/aws-s3');
const { Bucket } = s3;

exports.pairs = {
  minimal(stack) {
    new Bucket(stack, 'Bucket');
  },

  options(stack) {
    new Bucket(stack, 'All', {
      bucketName: 'the-bucket',
      removalPolicy: cdk.RemovalPolicy.DESTROY,
      versioned: true,
    });
    new Bucket(stack, 'Named', { bucketName: 'a.b-3' });
    new Bucket(stack, 'Kept', { removalPolicy: cdk.RemovalPolicy.RETAIN });
    new Bucket(stack, 'Unless', { removalPolicy: cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE });
    new Bucket(stack, 'Versioned', { versioned: true });
    new Bucket(stack, 'Unversioned', { versioned: false });
    new Bucket(stack, 'Given', { bucketName: new cdk.CfnParameter(stack, 'Name').valueAsString });
  },

  attributes(stack) {
    const bucket = new Bucket(stack, 'Bucket');
    show(stack, 'Arn', bucket.bucketArn);
    show(stack, 'Name', bucket.bucketName);
    show(stack, 'Objects', bucket.arnForObjects('images/*'));
    show(stack, 'Url', bucket.s3UrlForObject());
    show(stack, 'ObjectUrl', bucket.s3UrlForObject('a/b.zip'));
    show(stack, 'RootedUrl', bucket.s3UrlForObject('/a/b.zip'));
    show(stack, 'Text', bucket.toString());
  },

  imported(stack) {
    new Bucket(stack, 'Bucket');
    const given = new cdk.CfnParameter(stack, 'Given').valueAsString;
    const use = (id, bucket) => {
      show(stack, `${id}Arn`, bucket.bucketArn);
      show(stack, `${id}Name`, bucket.bucketName);
      show(stack, `${id}Objects`, bucket.arnForObjects('*'));
      show(stack, `${id}Url`, bucket.s3UrlForObject('k'));
    };
    use('Name', Bucket.fromBucketName(stack, 'ByName', 'named'));
    use('Legacy', Bucket.fromBucketName(stack, 'ByLegacyName', 'Old_Name'));
    use('Arn', Bucket.fromBucketArn(stack, 'ByArn', 'arn:aws:s3:::by-arn'));
    use('NameOfParameter', Bucket.fromBucketName(stack, 'ByParameter', given));
    use('ArnOfParameter', Bucket.fromBucketArn(stack, 'ByArnParameter', given));
  },
};

const named = (bucketName) => (stack) => new Bucket(stack, 'Bucket', { bucketName });
const imported = (name) => (stack) => Bucket.fromBucketName(stack, 'Bucket', name);

exports.errors = {
  name_too_short: named('ab'),
  name_too_long: named('n'.repeat(64)),
  name_with_capitals: named('theBucket'),
  name_with_underscore: named('the_bucket'),
  name_of_umlauts: named('b\u00fccket'),
  name_starts_with_hyphen: named('-bucket'),
  name_ends_with_dot: named('bucket.'),
  name_with_dots_in_a_row: named('a..b'),
  name_with_dot_before_hyphen: named('a.-b'),
  name_with_hyphen_before_dot: named('a-.b'),
  name_like_an_address: named('192.168.5.4'),
  name_of_every_fault: named('-A_'),
  imported_name_empty: imported(''),
  imported_name_too_short: imported('ab'),
  imported_name_with_blank: imported('the bucket'),
  imported_name_starts_with_hyphen: imported('-bucket'),
  imported_name_ends_with_underscore: imported('bucket_'),
  imported_name_like_an_address: imported('192.168.5.4'),
  imported_arn_of_a_short_name: (stack) => Bucket.fromBucketArn(stack, 'B', 'arn:aws:s3:::ab'),
};
