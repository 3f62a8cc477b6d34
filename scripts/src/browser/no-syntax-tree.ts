/* Stands in for how Chevrotain builds concrete syntax trees: our rules make their own nodes. */

function nothing(): void {}

/** What a parser has of it. */
export class TreeBuilder {
  initTreeBuilder(): void {
    Object.assign(this, {
      outputCst: false,
      cstInvocationStateUpdate: nothing,
      cstFinallyStateUpdate: nothing,
      cstPostTerminal: nothing,
      cstPostNonTerminal: nothing,
      cstPostRule: nothing,
    });
  }
}
