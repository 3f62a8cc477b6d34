/* Stands in for what Chevrotain has for tools: how long each step of its start takes, and what could come next in a text. */

export class PerformanceTracer {
  initPerformanceTracer(): void {}

  TRACE_INIT<Result>(_step: string, run: () => Result): Result {
    return run();
  }
}

export class ContentAssist {
  initContentAssist(): void {}
}
