"""Writes what an installed AWS CLI (version 1) knows beside its service models, as JSON.

    python3 scripts/aws-cli-facts.py > packages/model/data/aws-cli.json

Facts only: names of services and commands, and per command how its options differ from those that follow
from the model (one per member of the input, two for a boolean). Nothing is sent and no document is read.
"""
import json
import os
import sys

os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

import botocore  # noqa: E402
from awscli import __version__  # noqa: E402
from awscli.argparser import ArgTableArgParser  # noqa: E402
from awscli.arguments import CustomArgument  # noqa: E402
from awscli.clidriver import ServiceCommand, ServiceOperation, create_clidriver  # noqa: E402
from botocore import xform_name  # noqa: E402

GENERAL = {"--cli-input-json", "--generate-cli-skeleton"}
PAGING = ["--starting-token", "--page-size", "--max-items"]
# Options whose word the CLI reads as JSON by code of its own, and the member that it becomes.
JSON_OF_MEMBERS = {("emr", "create-cluster", "--configurations"): ("emr", "RunJobFlow", "Configurations")}
ARITIES = {None: "one", 0: "none", "?": "optional", "*": "any", "+": "some", "...": "rest", "A...": "rest"}


def main():
    driver = create_clidriver()
    services = {}
    for name, command in sorted(driver._get_command_table().items()):
        # A command of the CLI's own has no model.
        services[name] = service_facts(command) if isinstance(command, ServiceCommand) else {"model": "", **command_facts(command)}
    source = f"aws-cli {__version__}, botocore {botocore.__version__}"
    json.dump({"source": source, "services": services}, sys.stdout, indent=1, ensure_ascii=True)
    sys.stdout.write("\n")


def service_facts(command):
    model = command.service_model
    table = command._get_command_table()
    facts = {"model": model.service_name} if model.service_name != command.name else {}
    paged, operations, commands = {}, {}, {}
    for name, entry in table.items():
        if not isinstance(entry, ServiceOperation):
            commands[name] = command_facts(entry)
            continue
        found, tokens = operation_facts(name, entry)
        if tokens is not None:
            paged.setdefault(" ".join(tokens), []).append(name)
        if found:
            operations[name] = found
    missing = [xform_name(name, "-") for name in model.operation_names]
    without = [name for name in missing if name not in table]
    for key, value in (("paged", paged), ("operations", operations), ("commands", commands), ("without", without)):
        if value:
            facts[key] = value
    return facts


def operation_facts(name, entry):
    model = entry._operation_model
    actual = parser_options(entry.arg_table)
    derived = derived_options(model)
    tokens = None
    # The three of paging replace members of the same names.
    if all(type(actual[flag][1]).__name__ == "PageArgument" for flag in PAGING if flag in actual) and PAGING[0] in actual:
        tokens = paging_members(entry, model)
        for flag in PAGING:
            actual.pop(flag, None)
            derived.pop(flag, None)
    for flag in GENERAL:
        actual.pop(flag, None)
    facts = {} if xform_name(model.name, "-") == name else {"operation": model.name}
    words = [flag for flag in actual if not flag.startswith("-")]
    options = {}
    for flag, (option, _) in actual.items():
        if flag not in words and derived.get(flag) != option:
            options[flag] = option
    without = [flag for flag in derived if flag not in actual]
    if options:
        facts["options"] = {flag: plain(option) for flag, option in options.items()}
    if without:
        facts["without"] = without
    if words:
        facts["words"] = [plain({"name": flag, **actual[flag][0]}) for flag in words]
    return facts, tokens


def derived_options(model):
    options = {}
    for member, shape in (model.input_shape.members if model.input_shape else {}).items():
        flag = xform_name(member, "-")
        required = member in model.input_shape.required_members and not shape.metadata.get("idempotencyToken")
        if shape.type_name == "boolean":
            options[f"--{flag}"] = {"takes": "none", "member": member, "sends": True}
            options[f"--no-{flag}"] = {"takes": "none", "member": member, "sends": False}
        else:
            takes = "any" if shape.type_name == "list" else "one"
            options[f"--{flag}"] = {"takes": takes, "member": member, **({"required": True} if required else {})}
    return options


def paging_members(entry, model):
    session = entry._session
    config = session.get_component("data_loader").load_service_model(model.service_model.service_name, "paginators-1")
    paginator = config["pagination"][model.name]
    tokens = paginator["input_token"]
    names = tokens if isinstance(tokens, list) else [tokens]
    return [*names, *([paginator["limit_key"]] if "limit_key" in paginator else [])]


def command_facts(command):
    if isinstance(command, ServiceOperation):
        # A waiter: the options of the operation that it repeats.
        return {"operation": command._operation_model.name, **operation_facts(command.name, command)[0]}
    facts = {}
    # First, as the CLI does it: `s3 sync` gets some of its options (`--delete`) by what is hooked to the making of this table.
    commands = subcommands(command)
    table = parser_options(command.arg_table)
    options = {flag: plain(option) for flag, (option, _) in table.items() if flag.startswith("-")}
    words = [plain({"name": name, **option}) for name, (option, _) in table.items() if not name.startswith("-")]
    for flag, option in options.items():
        made = JSON_OF_MEMBERS.get((*command.lineage_names, flag))
        if made is not None:
            option["shape"] = {**member_shape(command._session, *made), "json": True}
    if options:
        facts["options"] = options
    if words:
        facts["words"] = words
    if commands:
        facts["commands"] = commands
    return facts


def member_shape(session, service, operation, member):
    return shape_facts(session.get_service_model(service).operation_model(operation).input_shape.members[member])


def subcommands(command):
    return {name: command_facts(entry) for name, entry in command.subcommand_table.items()}


def parser_options(arg_table):
    arguments = {argument.cli_name: argument for argument in arg_table.values()}
    filled = {getattr(argument, "_param_to_overwrite", None) for argument in arg_table.values()}
    found = {}
    for action in ArgTableArgParser(arg_table)._actions:
        if action.dest == "help":
            continue
        flags = action.option_strings or [action.dest]
        argument = next((arguments[flag] for flag in flags if flag in arguments), None)
        for flag in flags:
            found[flag] = (option_facts(action, argument, filled), argument)
    # A positional word is named after its argument and not after the attribute that keeps it.
    return found


def option_facts(action, argument, filled):
    takes = ARITIES.get(action.nargs, action.nargs)
    option = {"takes": takes}
    member = getattr(argument, "_serialized_name", None)
    if not stands_for(argument, member, takes):
        member = None
    if member is not None:
        option["member"] = member
        if takes == "none":
            option["sends"] = type(action).__name__ == "_StoreTrueAction"
            if "Negative" in type(argument).__name__ or getattr(argument, "_value", None) is False:
                option["sends"] = False
    if type(argument).__name__ == "OriginalArgument" or (member is not None and member in filled):
        # The CLI puts a part of the value in itself, from another option.
        option["filled"] = True
    if action.required and action.option_strings:
        option["required"] = True
    if action.choices:
        option["choices"] = [str(choice) for choice in action.choices]
    name = getattr(action.type, "__name__", None)
    if member is None and name in ("int", "float"):
        option["type"] = name
    if member is None and argument is not None and takes != "none":
        shape = shape_facts(getattr(argument, "argument_model", None))
        if shape is not None:
            option["shape"] = shape
    return option


def stands_for(argument, member, takes):
    """Whether an argument's value is the member's, and not a part of it (`--data-file`) or something to put it in."""
    if member is None or type(argument).__name__ == "StreamingOutputArgument":
        return False
    return takes == "none" or not isinstance(argument, CustomArgument)


def shape_facts(model, depth=0):
    """The shape of a value that the CLI reads as shorthand or JSON; None for text."""
    if model is None or depth > 8:
        return None
    kind = model.type_name
    if kind == "structure":
        members = {}
        for name, member in model.members.items():
            shape = shape_facts(member, depth + 1) or {"type": "string"}
            members[name] = {**shape, **({"required": True} if name in model.required_members else {})}
        return {"type": "structure", "members": members}
    if kind == "list":
        return {"type": "list", "member": shape_facts(model.member, depth + 1) or {"type": "string"}}
    if kind == "map":
        return {"type": "map", "value": shape_facts(model.value, depth + 1) or {"type": "string"}}
    if depth == 0 and kind in ("string", "blob", "timestamp"):
        return None
    # The enums of these shapes are for the help alone: the CLI checks none of them, and they are old.
    return {"type": kind}


def plain(option):
    return {key: value for key, value in option.items() if not (key == "takes" and value == "one")}


main()
