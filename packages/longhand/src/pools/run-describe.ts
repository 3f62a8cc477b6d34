import { describePool, wholeRequest } from "@longhand/apply";
import { cognitoIdp, findOperation } from "@longhand/model";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { exitCodeOf } from "../output/exit-code-of.ts";
import { exitCodeOfResult } from "../output/exit-code-of-result.ts";
import type { Written } from "../output/form.ts";
import { forms } from "../output/forms.ts";
import { jsonOption } from "../output/json-option.ts";
import { layoutFor } from "../output/layout.ts";
import { plainDiagnostics } from "../output/plain-reading.ts";
import { printJson } from "../output/print-json.ts";
import { renderReport } from "../output/report.ts";
import { shellOf, shellOption } from "../output/shell-option.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { describeForms } from "./describe-forms.ts";
import { printResultJson, printResultText } from "./print-result.ts";
import { openSession, type PoolPorts, withSession } from "./session.ts";

type Pool = Extract<Awaited<ReturnType<typeof describePool>>, { readonly kind: "described" }>["reading"];

/** `longhand describe`: one or two reads, nothing else. */
export async function runDescribe(given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const [poolId, second] = given.operands;
  if (poolId === undefined || second !== undefined) return refuseUsage("Give the id of one pool.");
  return withSession(openSession(given, surroundings), async (session) => {
    const ports = await session.portsFor(poolId);
    return "wrongUsage" in ports ? ports : describe(poolId, ports, given, surroundings);
  });
}

async function describe(poolId: string, ports: PoolPorts, given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const isJson = given.valueOf(jsonOption);
  const described = await describePool(poolId, ports, isJson ? "settings-and-mfa" : "settings");
  if (described.kind === "failed") {
    const { result } = described;
    const failed = { result, diagnostics: result.diagnostics };
    if (isJson) await printResultJson(failed, {}, surroundings);
    else await printResultText(failed, surroundings);
    return exitCodeOfResult(result);
  }
  const { reading } = described;
  const written = writtenForm(poolId, reading, given);
  const { stdout, stderr } = surroundings;
  if (isJson) await write(stdout, `${printJson(document(poolId, reading, ports, written))}\n`);
  else {
    await write(stdout, written.text);
    if (written.diagnostics.length > 0)
      await write(stderr, renderReport(written.diagnostics, layoutFor(stderr, surroundings).paint));
    const unknown = Object.keys(reading.canonical.state.unknown);
    if (unknown.length > 0)
      await write(stderr, `Longhand does not know these settings, and left them out: ${unknown.join(", ")}.\n`);
  }
  return written.diagnostics.length === 0 ? exitCodes.fine : exitCodeOf(written.diagnostics);
}

function writtenForm(poolId: string, { canonical }: Pool, given: Given): Written {
  const service = cognitoIdp();
  const operation = findOperation(service, "update-user-pool");
  const form = forms.find(({ name }) => name === given.valueOf(describeForms));
  if (operation === undefined || form === undefined) throw new Error("The model has no UpdateUserPool.");
  return form.write({
    value: wholeRequest(poolId, canonical.state),
    owner: { service, operation },
    shell: shellOf(given.valueOf(shellOption)),
  });
}

function document(
  poolId: string,
  { pool, mfa, canonical }: Pool,
  { target }: PoolPorts,
  { text, words, diagnostics }: Written,
): object {
  return {
    address: target.address,
    pool: { id: poolId, name: canonical.name },
    request: wholeRequest(poolId, canonical.state),
    unknown: Object.keys(canonical.state.unknown),
    described: pool,
    ...(mfa === undefined ? {} : { mfa }),
    ...(words === undefined ? {} : { words, text: text.trimEnd() }),
    diagnostics: plainDiagnostics(diagnostics),
  };
}
