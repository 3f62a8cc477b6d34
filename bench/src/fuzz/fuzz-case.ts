/** What one try is made of; what each part means is the target's. */
export interface FuzzCase {
  /** What kind of text it is: the option that it is for, the format of a page. */
  readonly kind: string;
  readonly text: string;
}
