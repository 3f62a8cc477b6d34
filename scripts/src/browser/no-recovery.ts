/* Stands in for what Chevrotain does behind a token that it did not expect: in a total grammar there is none. */

/** What a parser has of it. */
export class Recoverable {
  initRecoverable(): void {
    Object.assign(this, { recoveryEnabled: false, resyncFollows: {}, firstAfterRepMap: {} });
  }

  attemptInRepetitionRecovery(): void {}
}

/** The name of an error that nothing throws. */
export const IN_RULE_RECOVERY_EXCEPTION = "InRuleRecoveryException";
