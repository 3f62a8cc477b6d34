import { defineDiagnostic, show } from "@longhand/diagnostics";

export const notARequest = defineDiagnostic<{ readonly reason: string }>({
  code: "command/not-a-request",
  severity: "error",
  message: ({ reason }) => `The line is no request: ${reason}.`,
  expected: () => '`{"text":…}`, `{"option":…,"args":[…]}`, `{"argv":[…]}` or `{"model":{…}}`',
});

export const badModel = defineDiagnostic<{ readonly pointer: string; readonly problem: string }>({
  code: "command/bad-model",
  severity: "error",
  message: ({ pointer, problem }) => (pointer === "" ? problem : `At ${show(pointer)} in the model: ${problem}`),
});
