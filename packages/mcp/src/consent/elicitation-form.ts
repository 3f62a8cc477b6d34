import * as z from "zod";
import type { Answer, Question } from "./question.ts";

/** A form as the protocol's schema of flat fields. */
export interface ElicitationForm {
  readonly message: string;
  readonly requestedSchema: {
    readonly type: "object";
    readonly properties: Readonly<Record<string, FormField>>;
    readonly required: string[];
  };
}

type FormField =
  | { readonly type: "boolean"; readonly title: string; readonly default: boolean }
  | { readonly type: "string"; readonly title: string; readonly description: string };

/** The fields of a question: a tick that is not set, and the name where it has to be typed. */
export function toForm({ message, typedName }: Question): ElicitationForm {
  const confirm = { type: "boolean", title: "Yes, change the pool", default: false } as const;
  if (typedName === undefined) {
    return { message, requestedSchema: { type: "object", properties: { confirm }, required: ["confirm"] } };
  }
  const poolName = { type: "string", title: "Name of the pool", description: "Type it to agree." } as const;
  return {
    message,
    requestedSchema: { type: "object", properties: { confirm, poolName }, required: ["confirm", "poolName"] },
  };
}

const reply = z.looseObject({ action: z.enum(["accept", "decline", "cancel"]), content: z.unknown().optional() });
const content = z.looseObject({ confirm: z.boolean(), poolName: z.string().optional() });

/** What a client's reply to the form means. Nothing but an accepted form with its tick set, and the right name, is a yes. */
export function readReply(given: unknown, { typedName }: Question): Answer {
  const parsed = reply.safeParse(given);
  if (!parsed.success) return "unusable";
  if (parsed.data.action !== "accept") return parsed.data.action === "decline" ? "declined" : "dismissed";
  const filled = content.safeParse(parsed.data.content);
  if (!filled.success) return "unusable";
  if (!filled.data.confirm) return "declined";
  return typedName === undefined || filled.data.poolName?.trim() === typedName.trim() ? "confirmed" : "name-differs";
}
