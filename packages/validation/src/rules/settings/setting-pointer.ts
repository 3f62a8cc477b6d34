import type { SetUserPoolMfaConfigRequest, UpdateUserPoolRequest } from "@longhand/model/requests";

/** The JSON pointers to the members of a structure, and on to theirs; what is in a list has none. */
type PointerInto<Value> = Value extends readonly unknown[]
  ? never
  : Value extends object
    ? {
        [Name in keyof Value & string]-?: `/${Name}` | `/${Name}${PointerInto<NonNullable<Value[Name]>>}`;
      }[keyof Value & string]
    : never;

/**
 * JSON pointer of a setting in the request of UpdateUserPool or SetUserPoolMfaConfig, and in what describes the pool. A
 * member that the model does not have does not compile.
 */
export type SettingPointer = PointerInto<UpdateUserPoolRequest> | PointerInto<SetUserPoolMfaConfigRequest>;
