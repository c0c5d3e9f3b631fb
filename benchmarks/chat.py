# SPDX-License-Identifier: Apache-2.0
"""The resources of examples/chat/chat.cpp in troposphere, written to CDK_OUTDIR."""
import os
import pathlib

from troposphere import AccountId, GetAtt, Join, Partition, Ref, Region, Template, apigatewayv2, awslambda, iam

template = Template()
role = template.add_resource(iam.Role(
    "HandlerRole",
    AssumeRolePolicyDocument={"Statement": [{"Action": "sts:AssumeRole", "Effect": "Allow",
                                             "Principal": {"Service": "lambda.amazonaws.com"}}],
                              "Version": "2012-10-17"},
    ManagedPolicyArns=[Join("", ["arn:", Partition, ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"])]))
api = template.add_resource(apigatewayv2.Api(
    "Api", Name="mywsapi", ProtocolType="WEBSOCKET", RouteSelectionExpression="$request.body.action"))
arn = ["arn:", Partition, ":execute-api:", Region, ":", AccountId, ":", Ref(api)]
policy = template.add_resource(iam.PolicyType(
    "HandlerPolicy", PolicyName="HandlerPolicy", Roles=[Ref(role)],
    PolicyDocument={"Statement": [{"Action": "execute-api:ManageConnections", "Effect": "Allow",
                                   "Resource": Join("", [*arn, "/dev/*/@connections/*"])}], "Version": "2012-10-17"}))
handler = template.add_resource(awslambda.Function(
    "Handler", DependsOn=[policy.title, role.title], Handler="index.handler", Role=GetAtt(role, "Arn"),
    Runtime="nodejs22.x", Code=awslambda.Code(ZipFile="exports.handler = async () => ({ statusCode: 200 })")))
template.add_resource(awslambda.Permission(
    "Permission", Action="lambda:InvokeFunction", FunctionName=GetAtt(handler, "Arn"),
    Principal="apigateway.amazonaws.com", SourceArn=Join("", [*arn, "/*sendmessage"])))
integration = template.add_resource(apigatewayv2.Integration(
    "Integration", ApiId=Ref(api), IntegrationType="AWS_PROXY",
    IntegrationUri=Join("", ["arn:", Partition, ":apigateway:", Region, ":lambda:path/2015-03-31/functions/",
                             GetAtt(handler, "Arn"), "/invocations"])))
template.add_resource(apigatewayv2.Route(
    "Route", ApiId=Ref(api), AuthorizationType="NONE", RouteKey="sendmessage",
    Target=Join("", ["integrations/", Ref(integration)])))
template.add_resource(apigatewayv2.Stage(
    "Stage", ApiId=Ref(api), StageName="dev", AutoDeploy=True,
    DefaultRouteSettings=apigatewayv2.RouteSettings(ThrottlingBurstLimit=200, ThrottlingRateLimit=100)))

outdir = pathlib.Path(os.environ["CDK_OUTDIR"])
outdir.mkdir(parents=True, exist_ok=True)
(outdir / "Chat.troposphere.json").write_text(template.to_json())
