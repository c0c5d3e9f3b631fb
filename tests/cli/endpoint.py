# SPDX-License-Identifier: Apache-2.0
"""moto's server on a free port of 127.0.0.1: prints the port and serves until its standard input ends, so that it never
outlives the test that started it."""
import contextlib
import sys

from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.cloudformation.models import CloudFormationBackend
from moto.server import ThreadedMotoServer

# Before each update the CLI deletes the change set of the last one and waits until there is none. With AWS it is no error
# that there was none, and the answer to the question is ChangeSetNotFound. moto 5.2.5 answers the one with status 500
# (UnboundLocalError: cannot access local variable 'to_delete') and the other with "Stack with id <the change set> does
# not exist", which ends the deployment.
moto_delete_change_set = CloudFormationBackend.delete_change_set
moto_describe_change_set = CloudFormationBackend.describe_change_set


class ChangeSetNotFound(CloudFormationError):
    code = "ChangeSetNotFound"
    status_code = 404


def delete_change_set(self, change_set_name):
    with contextlib.suppress(UnboundLocalError):
        moto_delete_change_set(self, change_set_name)


def describe_change_set(self, change_set_name):
    try:
        return moto_describe_change_set(self, change_set_name)
    except ValidationError as error:
        raise ChangeSetNotFound(f"ChangeSet [{change_set_name}] does not exist") from error


CloudFormationBackend.delete_change_set = delete_change_set
CloudFormationBackend.describe_change_set = describe_change_set

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
