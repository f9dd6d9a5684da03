"""Makes stacks in a stand-in for AWS on loopback, and reads back what came of them. Asked on stdin, answers on stdout, both JSON."""

import json
import secrets
import sys

import boto3
from botocore.config import Config
from moto.cloudformation.parsing import get_model_map
from moto.server import ThreadedMotoServer

asked = json.load(sys.stdin)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()


def client(service):
    return boto3.client(
        service,
        endpoint_url=f"http://{host}:{port}",
        region_name=asked["region"],
        # it asks for some, and takes any
        aws_access_key_id=secrets.token_hex(8),
        aws_secret_access_key=secrets.token_hex(16),
        config=Config(retries={"max_attempts": 0}, read_timeout=60, proxies={}, s3={"addressing_style": "path"}),
    )


def resolved(value, outputs):
    """`output:name` is an output of the stack, `outputs:name` one that is a list."""
    if isinstance(value, dict):
        return {key: resolved(inner, outputs) for key, inner in value.items()}
    if isinstance(value, list):
        return [resolved(inner, outputs) for inner in value]
    if isinstance(value, str) and value.startswith("outputs:"):
        return outputs[value.removeprefix("outputs:")].split(",")
    if isinstance(value, str) and value.startswith("output:"):
        return outputs[value.removeprefix("output:")]
    return value


try:
    answer = {"supported": sorted(get_model_map()), "stacks": {}, "read": {}}
    cloudformation = client("cloudformation")
    for stack in asked["stacks"]:
        name = stack["name"]
        try:
            cloudformation.create_stack(StackName=name, TemplateBody=json.dumps(stack["template"]), Capabilities=["CAPABILITY_NAMED_IAM"])
            [made] = cloudformation.describe_stacks(StackName=name)["Stacks"]
            answer["stacks"][name] = made["StackStatus"]
            outputs = {output["OutputKey"]: output["OutputValue"] for output in made.get("Outputs", [])}
            for call in stack["calls"]:
                getattr(client(call["service"]), call["operation"])(**resolved(call["request"], outputs))
        except Exception as error:
            answer["stacks"][name] = f"{type(error).__name__}: {error}"
    for name, call in asked["read"].items():
        answer["read"][name] = getattr(client(call["service"]), call["operation"])(**call["request"])
    json.dump(answer, sys.stdout, default=str)
finally:
    server.stop()
