/** What can be set about single rules; every option has a default. */
export interface RuleOptions {
  /** Account ids that may stand in pages, besides those that AWS's own documentation uses: twelve digits each. */
  readonly knownAccounts: readonly string[];
  /** Ids of pools, clients and keys that may stand in pages though they look like live ones. */
  readonly knownIds: readonly string[];
  /** The longest JSON that may stand in a command line for one option. UTF-16 units. */
  readonly longestInlineJson: number;
}

/** What holds when nobody says anything. */
export const defaultRuleOptions: RuleOptions = { knownAccounts: [], knownIds: [], longestInlineJson: 200 };
