import type { Verb } from "./verb.ts";
import { apply } from "./verbs/apply.ts";
import { ast } from "./verbs/ast.ts";
import { batch } from "./verbs/batch.ts";
import { convert } from "./verbs/convert.ts";
import { describe } from "./verbs/describe.ts";
import { doctor } from "./verbs/doctor.ts";
import { history } from "./verbs/history.ts";
import { lex } from "./verbs/lex.ts";
import { lint } from "./verbs/lint.ts";
import { mcp } from "./verbs/mcp.ts";
import { plan } from "./verbs/plan.ts";
import { reference } from "./verbs/reference.ts";
import { sandbox } from "./verbs/sandbox.ts";
import { skeleton } from "./verbs/skeleton.ts";
import { undo } from "./verbs/undo.ts";
import { validate } from "./verbs/validate.ts";

/** Every verb, in the order of the help page: what people need most comes first. */
export const verbs: readonly Verb[] = [
  convert,
  validate,
  plan,
  apply,
  undo,
  history,
  describe,
  lint,
  reference,
  skeleton,
  sandbox,
  mcp,
  doctor,
  batch,
  lex,
  ast,
];
