import type { Verb } from "./verb.ts";
import { ast } from "./verbs/ast.ts";
import { batch } from "./verbs/batch.ts";
import { convert } from "./verbs/convert.ts";
import { lex } from "./verbs/lex.ts";
import { lint } from "./verbs/lint.ts";
import { reference } from "./verbs/reference.ts";
import { sandbox } from "./verbs/sandbox.ts";
import { skeleton } from "./verbs/skeleton.ts";
import { validate } from "./verbs/validate.ts";

/** Every verb, in the order of the help page: what people need most comes first. */
export const verbs: readonly Verb[] = [convert, validate, lint, reference, skeleton, sandbox, batch, lex, ast];
