import { type SyntaxBlock, syntaxBlocks } from "@longhand/convert";
import type { Member, Operation } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { askPython } from "../../model/installed-python.ts";
import { loadModels, readInstalled } from "./installed-models.ts";

const awsCli = suite("the syntax blocks of the AWS CLI");

/** Beside the user pools: shapes that contain themselves, documents, structures without members, maps with known keys. */
const services = [
  "cognito-idp",
  "dynamodb",
  "bedrock-runtime",
  "emr",
  "lexv2-models",
  "servicecatalog",
  "amplifybackend",
];

/** Has the help's own generator print what stands below each member of an input. */
const program = `${loadModels}
from types import SimpleNamespace
from awscli.bcdoc.restdoc import ReSTDocument
from awscli.clidocs import OperationDocumentEventHandler
def below(operation, name, shape):
    option = SimpleNamespace(name=name, cli_name='--' + name, group_name=None, cli_type_name=shape.type_name, argument_model=shape)
    page = SimpleNamespace(doc=ReSTDocument(), arg_table={name: option})
    handler = OperationDocumentEventHandler.__new__(OperationDocumentEventHandler)
    handler._arg_groups, handler._documented_arg_groups = {}, []
    handler.doc_option_example(name, page, event_name='doc-option-example.service.operation.' + name)
    return page.doc.getvalue().decode()
def answer(model, name):
    operation = model.operation_model(name)
    members = operation.input_shape.members if operation.input_shape else {}
    return {member: below(name, member, shape) for member, shape in members.items()}
answers = []
for name in json.load(sys.stdin):
    facts, model = load(name)
    answers.append({'model': facts, 'answers': {n: answer(model, n) for n in model.operation_names}})
json.dump(answers, sys.stdout)
`;

const printed = askPython(program, services);
const check = printed === undefined ? awsCli.skip : awsCli;

check("are ours for every option of several services", () => {
  let compared = 0;
  for (const { service, answers } of readInstalled(printed)) {
    for (const [name, pages] of answers) {
      for (const [member, page] of Object.entries(pages ?? {})) {
        assert.equal(
          ourBlocks(service.operations.get(name), member),
          readBlocks(String(page)),
          `${service.id} ${name} ${member}`,
        );
        compared += 1;
      }
    }
  }
  assert.ok(compared > 1500, `${compared} options`);
});

awsCli.run();

function ourBlocks(operation: Operation | undefined, name: string): readonly SyntaxBlock[] {
  const member: Member | undefined = operation?.input.members.get(name);
  if (member === undefined) throw new Error(`no member ${name}`);
  return syntaxBlocks({ name, member, form: "value", required: member.required }).map(({ title, text }) => ({
    title,
    text: withoutBlankEnds(text),
  }));
}

/** The blocks of a page in the generator's markup: a title with two colons, then text two blanks in. */
function readBlocks(page: string): readonly SyntaxBlock[] {
  return page
    .split(/^(?=(?:Shorthand Syntax|JSON Syntax|Syntax)::$)/m)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [head = "", ...lines] = part.split("\n");
      return {
        title: readTitle(head),
        text: withoutBlankEnds(lines.map((line) => line.replace(/^ {2}/, "")).join("\n")),
      };
    });
}

function readTitle(head: string): SyntaxBlock["title"] {
  const title = head.slice(0, -"::".length);
  if (title === "Shorthand Syntax" || title === "JSON Syntax" || title === "Syntax") return title;
  throw new Error(`no block: ${head}`);
}

/** The first line of shorthand is two blanks further in than the others there, and lines may end in blanks. */
function withoutBlankEnds(text: string): string {
  return text.replaceAll(/ +$/gm, "").trim();
}
