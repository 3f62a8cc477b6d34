/** A page that a host may show or give to its model. Static, and made offline. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly read: () => Promise<string>;
}

/** Pages by a name in their address. */
export interface ResourceTemplate {
  /** With one variable at its end, as `cognito://parameters/{name}`. */
  readonly uriTemplate: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The variable's name. */
  readonly variable: string;
  /** Undefined where there is no such page. */
  readonly read: (value: string) => Promise<string | undefined>;
  /** Every value, for completion. */
  readonly values: () => Promise<readonly string[]>;
}
