// SPDX-License-Identifier: Apache-2.0
// Makes expressions at random (intrinsic functions, ARNs, names of what is imported by them), and asks aws-cdk-lib and a
// program of ours for the template of a stack with such a value, or for the words with which it is refused.
//   node compare.js <program> <empty folder> <number of expressions> [seed]
// An expression is a JSON tree: a text is itself, all else is [operation, operand ...]. `expressions.cpp` reads the same.
'use strict';
process.env.JSII_DEPRECATED = 'quiet';
const child_process = require('child_process');
const fs = require('fs');
const path = require('path');
const cdk = require('aws-cdk-lib');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const logs = require('aws-cdk-lib/aws-logs');
const s3 = require('aws-cdk-lib/aws-s3');
const { Arn, ArnFormat, Aws, Fn, Token, Tokenization } = cdk;
// The name of a call's token has colons, `${Token[Fn::Join.1]}`, by which the package takes it apart where it stands in an
// ARN. Without hints all tokens are in one piece.
const { asString } = Token;
Token.asString = (value) => asString.call(Token, value);

const [, , program, folder, countText, seedText] = process.argv;
const count = Number(countText);
const seed = Number(seedText ?? 1);
const { below, pick, chance, times } = require('../support/random.js')(seed);
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });

// --- the stack that an expression stands in --------------------------------------------------------------------------

let stack; // of the expression that is being evaluated
let made; // how many constructs it has made
const environments = [{}, {}, { account: '123456789012', region: 'eu-west-1' }, { region: 'cn-north-1' }];

function place(app, { kind, tree, env, literals }, i) {
  const synthesizer = new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false });
  stack = new cdk.Stack(app, `S${i}`, { env: environments[env], synthesizer });
  made = 0;
  if (literals) stack.node.setContext('@aws-cdk/core:enablePartitionLiterals', true);
  new cdk.CfnResource(stack, 'R', { type: 'Custom::Resource' });
  new cdk.CfnParameter(stack, 'Text');
  new cdk.CfnParameter(stack, 'Number', { type: 'Number' });
  new cdk.CfnParameter(stack, 'List', { type: 'CommaDelimitedList' });
  const mapping = { a: { x: 'ax', y: 'a/y' }, b: { x: 'bx' } };
  new cdk.CfnMapping(stack, 'Map', { mapping, lazy: false });
  new cdk.CfnMapping(stack, 'LazyMap', { mapping, lazy: true });
  new cdk.CfnCondition(stack, 'If', { expression: Fn.conditionEquals(Aws.REGION, 'eu-west-1') });
  if (kind === 'condition') return new cdk.CfnCondition(stack, 'Value', { expression: condition(tree) });
  const value = { text, list, number, any }[kind](tree);
  const properties = { Value: value };
  if (kind !== 'any') properties.IsToken = Token.isUnresolved(value);
  return new cdk.CfnResource(stack, 'Value', { type: 'Custom::Value', properties });
}
const child = (name) => stack.node.findChild(name);

// --- operations: how an operand is made at random, and what is done with it -----------------------------------------

const formats = [ArnFormat.SLASH_RESOURCE_NAME, ArnFormat.COLON_RESOURCE_NAME, ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
  ArnFormat.NO_RESOURCE_NAME];
const pseudo = ['ACCOUNT_ID', 'URL_SUFFIX', 'PARTITION', 'REGION', 'STACK_ID', 'STACK_NAME'];
const members = (object, f) => Object.fromEntries(Object.entries(object).map(([name, one]) => [name, f(one)]));
const split = (arn, format) => {
  const parts = stack.splitArn(text(arn), formats[format]);
  return { ...parts, arnFormat: String(formats.indexOf(parts.arnFormat)) };
};

const texts = {
  concat: [(d) => times(2 + below(2), () => someText(d)), (...parts) => parts.map(text).join('')],
  join: [(d) => [pick(delimiters), someList(d)], (delimiter, values) => Fn.join(delimiter, list(values))],
  select: [(d) => [pick([0, 0, 1, 1, 2, 5]), someList(d)], (index, values) => Fn.select(index, list(values))],
  sub: [(d) => ['${A}-${B}', { A: someText(d), B: someText(d) }], (body, variables) => Fn.sub(body, members(variables, text))],
  subBody: [() => [pick(['${AWS::Region}/x', 'a', '${R.Arn}'])], (body) => Fn.sub(body)],
  base64: [(d) => [someText(d)], (data) => Fn.base64(text(data))],
  ref: [() => [pick(['R', 'Else'])], (name) => Fn.ref(name)],
  getAtt: [() => [pick(['R', 'Else']), 'A'], (name, attribute) => Fn.getAtt(name, attribute).toString()],
  resource: [() => [], () => child('R').ref],
  attribute: [() => [pick(['A', 'B.C'])], (name) => child('R').getAtt(name).toString()],
  parameter: [() => [], () => child('Text').valueAsString],
  pseudo: [() => [below(pseudo.length)], (index) => Aws[pseudo[index]]],
  ofStack: [() => [pick(['region', 'account', 'partition', 'urlSuffix', 'stackId'])], (name) => stack[name]],
  digits: [(d) => [someNumber(d)], (value) => Tokenization.stringifyNumber(number(value))],
  importValue: [(d) => [someText(d)], (name) => Fn.importValue(text(name))],
  stackOutput: [(d) => times(pick([2, 3, 4]), () => someText(d)), (...operands) => Fn.getStackOutput(...operands.map(text))],
  domain: [(d) => [chance(0.5) ? ['concat', 'https://', someText(d)] : someText(d)], (url) => Fn.parseDomainName(text(url))],
  if: [(d) => [someText(d), someText(d)], (a, b) => Fn.conditionIf('If', text(a), text(b)).toString()],
  dynamic: [(d) => [someText(d)], (key) => new cdk.CfnDynamicReference(cdk.CfnDynamicReferenceService.SSM, text(key)).toString()],
  map: [(d) => [pick(['Map', 'LazyMap']), someKey(d), someKey(d), ...(chance(0.5) ? [someText(d)] : [])],
    (name, ...operands) => child(name).findInMap(...operands.map(text))],
  functionMap: [(d) => ['Map', ...times(pick([2, 3]), () => someText(d))], (name, ...operands) => Fn.findInMap(name, ...operands.map(text))],
  valueOf: [() => ['Text', 'x'], (name, attribute) => Fn.valueOf(name, attribute)],
  json: [(d) => [someAny(d, false), pick([0, 2])], (value, space) => stack.toJsonString(any(value), space || undefined)],
  functionJson: [(d) => [someData(d)], (value) => Fn.toJsonString(any(value))],
  format: [(d) => [someComponents(d)], (components) => stack.formatArn(componentsOf(components))],
  part: [(d) => [someArn(d), below(4), pick(['partition', 'service', 'region', 'account', 'resource', 'resource', 'resourceName', 'resourceName', 'arnFormat'])],
    (arn, format, name) => split(arn, format)[name]],
  reformat: [(d) => [someArn(d), below(4)], (arn, format) => stack.formatArn(stack.splitArn(text(arn), formats[format]))],
  extract: [(d) => [someArn(d), pick(['role', 'user', 'a'])], (arn, type) => Arn.extractResourceName(text(arn), type)],
  ...Object.fromEntries(Object.entries({
    roleName: (id, arn) => iam.Role.fromRoleArn(stack, id, arn).roleName,
    roleWithPolicy(id, arn) {
      const role = iam.Role.fromRoleArn(stack, id, arn);
      role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['a:b'], resources: [role.roleArn] }));
      return role.roleName;
    },
    userName: (id, arn) => iam.User.fromUserArn(stack, id, arn).userName,
    groupName: (id, arn) => iam.Group.fromGroupArn(stack, id, arn).groupName,
    functionName: (id, arn) => lambda.Function.fromFunctionArn(stack, id, arn).functionName,
    functionWithPermission(id, arn) {
      const it = lambda.Function.fromFunctionArn(stack, id, arn);
      it.addPermission('P', { principal: new iam.ServicePrincipal('a.amazonaws.com') });
      return it.functionArn;
    },
    logGroupName: (id, arn) => logs.LogGroup.fromLogGroupArn(stack, id, arn).logGroupName,
    logGroupArn: (id, arn) => logs.LogGroup.fromLogGroupArn(stack, id, arn).logGroupArn,
    bucketName: (id, arn) => s3.Bucket.fromBucketArn(stack, id, arn).bucketName,
    alarmName: (id, arn) => cloudwatch.Alarm.fromAlarmArn(stack, id, arn).alarmName,
    roleOfName: (id, name) => iam.Role.fromRoleName(stack, id, name).roleArn,
    functionOfName: (id, name) => lambda.Function.fromFunctionName(stack, id, name).functionArn,
    bucketOfName: (id, name) => s3.Bucket.fromBucketName(stack, id, name).bucketArn,
  }).map(([name, of]) => [name, [(d) => [name.endsWith('OfName') ? someText(d) : someArn(d)], (operand) => {
    const value = text(operand);
    return of(`Made${made++}`, value);
  }]])),
};

const lists = {
  list: [(d) => times(pick([0, 1, 2, 2, 3]), () => someText(d)), (...items) => items.map(text)],
  split: [(d) => [pick(delimiters), someText(d)], (delimiter, source) => Fn.split(delimiter, text(source))],
  splitIn: [(d) => [pick(delimiters), someText(d), below(4)], (delimiter, source, parts) => Fn.split(delimiter, text(source), parts)],
  importList: [(d) => [someText(d), below(4)], (name, parts) => Fn.importListValue(text(name), parts)],
  cidr: [(d) => [someText(d), pick([0, 1, 6, 256, 257])], (block, blocks) => Fn.cidr(text(block), blocks)],
  cidrOfMask: [(d) => [someText(d), 2, '8'], (block, blocks, mask) => Fn.cidr(text(block), blocks, mask)],
  azs: [(d) => [someText(d)], (region) => Fn.getAzs(text(region))],
  azsHere: [() => [], () => Fn.getAzs()],
  azsOfStack: [() => [], () => stack.availabilityZones],
  parameter: [() => [], () => child('List').valueAsList],
  arns: [() => [], () => Aws.NOTIFICATION_ARNS],
  refAll: [() => ['AWS::EC2::VPC::Id'], (type) => Fn.refAll(type)],
  valueOfAll: [() => ['AWS::EC2::VPC::Id', 'a'], (type, attribute) => Fn.valueOfAll(type, attribute)],
  if: [(d) => [someList(d), someList(d)], (a, b) => Token.asList(Fn.conditionIf('If', list(a), list(b)))],
};

const numbers = {
  literal: [() => [pick([0, -0, 1, -1, 2.5, 1e21, 1e-7])], (value) => value],
  parameter: [() => [], () => child('Number').valueAsNumber],
  length: [(d) => [someList(d)], (values) => Fn.len(list(values))],
};

const anything = {
  text: [(d) => [someText(d)], text],
  list: [(d) => [someList(d)], list],
  number: [(d) => [someNumber(d)], number],
  json: [() => [pick([null, true, false, {}, [], '', { A: {} }, { A: [] }, { A: null }, [null]])], (value) => value],
  array: [(d) => times(below(3), () => someAny(d)), (...items) => items.map(any)],
  object: [(d) => [Object.fromEntries(times(below(3), () => [pick(['A', 'b', 'Cc', 'q"']), someAny(d)]))], (object) => members(object, any)],
  if: [(d) => [someAny(d), someAny(d)], (a, b) => Fn.conditionIf('If', any(a), any(b))],
  transform: [(d) => ['Macro', someAny(d)], (name, value) => Fn.transform(name, { A: any(value) })],
  reference: [() => [], () => child('List').value],
};

const someConditions = (d) => times(pick([1, 2, 3, 12]), () => someCondition(d - 1));
const conditions = {
  named: [() => [], () => child('If')],
  equals: [(d) => [someAny(d), someAny(d)], (a, b) => Fn.conditionEquals(any(a), any(b))],
  not: [(d) => [someCondition(d)], (one) => Fn.conditionNot(condition(one))],
  and: [someConditions, (...all) => Fn.conditionAnd(...all.map(condition))],
  or: [someConditions, (...all) => Fn.conditionOr(...all.map(condition))],
  contains: [(d) => [someList(d), someText(d)], (values, value) => Fn.conditionContains(list(values), text(value))],
  eachEquals: [(d) => [someList(d), someText(d)], (values, value) => Fn.conditionEachMemberEquals(list(values), text(value))],
  eachIn: [(d) => [someList(d), someList(d)], (a, b) => Fn.conditionEachMemberIn(list(a), list(b))],
};

// What is not there is a text of its own: the language of a program says it in its own way.
const evaluate = (operations, [operation, ...operands]) => operations[operation][1](...operands);
function text(tree) {
  return typeof tree === 'string' ? tree : evaluate(texts, tree) ?? 'none';
}
function list(tree) {
  return evaluate(lists, tree);
}
function number(tree) {
  return evaluate(numbers, tree);
}
function any(tree) {
  return evaluate(anything, tree);
}
function condition(tree) {
  return evaluate(conditions, tree);
}
const componentsOf = (parts) => members(parts, (part) => (typeof part === 'number' ? formats[part] : text(part)));

// --- trees at random -------------------------------------------------------------------------------------------------

const delimiters = ['/', '/', ':', ':', ',', '-', '', '//', 'b', ':role/'];
const literals = ['', 'a', 'a', 'b', 'a/b', 'a:b', 'a,b,c', '/', ':', '//', '/a/b', 'role/r', 'role/path/r', ':role/r', 'arn:', 'arn:aws', 'https://h.x/y', 'é"\\\n', '${A}', '123456789012', 'eu-west-1'];
const arns = ['arn:aws:iam::123456789012:role/r', 'arn:aws:iam::123456789012:role/path/to/r', 'arn:aws:iam::999999999999:user/u', 'arn:aws:lambda:eu-west-1:123456789012:function:f',
  'arn:aws:lambda:eu-west-1:123456789012:function:f:alias', 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/g:*', 'arn:aws:logs:eu-west-1:123456789012:log-group:g', 'arn:aws:s3:::b', 'arn:aws:s3:::b/k',
  'arn:aws:apigateway:eu-west-1::/restapis/x', 'arn:aws:x:r:a:/res/name/more:colon', 'arn:aws:x:r:a:/res', 'arn:aws:x:r:a:', 'arn:aws:x', 'arn::x:r:a:b', 'arn:aws::r:a:b', 'arn:aws:x:::a//b', 'arn:aws:x:r:a:a/:b', 'arn:aws:x:r:a:a/', 'arn:aws:cloudwatch:r:a:alarm:n',
  'arn:aws-cn:iam::123456789012:role/r', 'arn:aws:iam::123456789012:group/g'];

const one = (operations, d, names = Object.keys(operations)) => {
  const name = pick(names);
  return [name, ...operations[name][0](d - 1)];
};
const leaves = ['resource', 'attribute', 'parameter', 'pseudo', 'ofStack', 'ref', 'getAtt'];
const often = ['concat', 'join', 'join', 'select', 'part', 'format'];
const flat = ['parameter', 'arns', 'azsHere', 'azsOfStack', 'refAll'];
function someText(d) {
  if (d <= 0 || chance(0.2)) return chance(0.6) ? pick(literals) : one(texts, d, leaves);
  return chance(0.4) ? one(texts, d, often) : one(texts, d);
}
function someArn(d) {
  if (d <= 0 || chance(0.3)) return pick(arns);
  return pick([
    () => someText(d),
    () => one(texts, d, ['format']),
    () => ['join', ':', ['list', ...pick(arns).split(':').map((part) => (chance(0.2) ? someText(d - 1) : part))]],
    () => ['concat', 'arn:', one(texts, d, leaves), `:${pick(arns).split(':').slice(2).join(':')}`],
    () => ['concat', pick(arns), pick(['/', ':', '']), someText(d - 1)],
    () => ['concat', ...pick(arns).split(/(?<=[:/])/).map((part) => (chance(0.2) ? ['concat', someText(d - 2), pick([':', '/', ''])] : part))],
  ])();
}
const someKey = (d) => (chance(0.7) ? pick(['a', 'b', 'x', 'y', 'none']) : someText(d));
const someList = (d) => one(lists, d, d <= 0 ? flat : chance(0.5) ? ['list', 'split', 'split', 'splitIn'] : undefined);
const someNumber = (d) => one(numbers, d, d <= 0 ? ['literal', 'parameter'] : undefined);
const someAny = (d, all = true) => one(anything, d, d <= 0 ? ['text'] : all ? undefined : ['text', 'text', 'number', 'json']);
// (No numbers known at deployment only: in `JSON.stringify`, and in `${}`, the package takes their token for digits.)
const someData = (d) => (d > 0 && chance(0.5) ? ['array', ['text', someText(d)], ['number', ['literal', 2.5]]] : ['text', someText(d)]);
const someCondition = (d) => one(conditions, d, d <= 0 ? ['named', 'equals'] : undefined);
function someComponents(d) {
  const components = { service: someText(d - 1), resource: someText(d - 1) };
  for (const name of ['resourceName', 'account', 'region', 'partition']) if (chance(0.4)) components[name] = someText(d - 1);
  if (chance(0.5)) components.arnFormat = below(4);
  return components;
}
const kinds = { text: someText, list: someList, number: someNumber, any: someAny, condition: someCondition };
function question() {
  const kind = pick(['text', 'text', 'text', 'text', 'list', 'number', 'any', 'condition']);
  return { kind, tree: kinds[kind](1 + below(4)), env: below(environments.length), literals: chance(0.1) };
}

// --- the package's answers -------------------------------------------------------------------------------------------

const refusal = (error) => `error\t${withoutNames(error.message)}`;
const withoutNames = (message) => {
  const frame = 'Resolution error: ';
  while (message.startsWith(frame) && message.endsWith('.')) message = message.slice(frame.length, -1);
  return message.replace(/[$#]\{Token\[[^\]]*\]\}/g, '${Token}');
};

/** One app for many; where it cannot be synthesized, one for each half of them. */
function answersTo(questions) {
  const outdir = path.join(folder, 'theirs');
  const app = new cdk.App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false, treeMetadata: false });
  const refusals = questions.map((one, i) => {
    try {
      place(app, one, i);
    } catch (error) {
      app.node.tryRemoveChild(`S${i}`);
      return refusal(error);
    }
  });
  try {
    const assembly = app.synth();
    return refusals.map((words, i) => words ?? fs.readFileSync(assembly.getStackByName(`S${i}`).templateFullPath, 'utf8'));
  } catch (error) {
    if (questions.length === 1) return [refusal(error)];
    const half = questions.length >> 1;
    return [...answersTo(questions.slice(0, half)), ...answersTo(questions.slice(half))];
  }
}

const questions = times(count, question);
const expected = [];
for (let from = 0; from < count; from += 50) expected.push(...answersTo(questions.slice(from, from + 50)));

// --- ours ------------------------------------------------------------------------------------------------------------

const file = path.join(folder, 'questions');
fs.writeFileSync(file, questions.map((one) => JSON.stringify(one) + '\n').join(''));
const output = child_process.execFileSync(program, [file], { maxBuffer: 1 << 30, encoding: 'utf8' });
const answers = output.split('\0');
const tally = { excused: 0 };
let failures = 0;

/** What the package does not say, and we do: that something is not there. */
function isExcused(theirs, ours) {
  const isFault = theirs.startsWith('error\tCannot read properties of undefined') && ours.startsWith('error\t');
  const isEmptyArn = ours === 'error\tARNs must start with "arn:" and have at least 6 components: ';
  if (isFault || isEmptyArn) ++tally.excused;
  return isFault || isEmptyArn;
}

questions.forEach((one, i) => {
  const theirs = expected[i];
  const ours = answers[i].startsWith('error\t') ? withoutNames(answers[i]) : answers[i];
  tally[one.kind] = (tally[one.kind] ?? 0) + 1;
  if (theirs.startsWith('error\t')) tally.refused = (tally.refused ?? 0) + 1;
  if (theirs === ours || isExcused(theirs, ours) || ++failures > 10) return;
  console.error(`seed ${seed}: ${JSON.stringify(one)}`);
  const only = (lines, others) => lines.split('\n').filter((line) => !others.split('\n').includes(line)).map((line) => line.trim()).join(' ');
  console.error(`  in the package: ${only(theirs, ours)}\n  here:           ${only(ours, theirs)}`);
});
console.log(JSON.stringify(tally));
if (failures) {
  console.error(`${failures} of ${count} answers differ`);
  process.exitCode = 1;
} else {
  fs.rmSync(folder, { recursive: true, force: true });
}
