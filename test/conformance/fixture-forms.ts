const options = ["option1", "option2", "option3"];

function titled(noun: string): { const: string; title: string }[] {
  return ["First", "Second", "Third"].map((ordinal, index) => ({
    const: `value${index + 1}`,
    title: `${ordinal} ${noun}`,
  }));
}

/** A form of one text. */
export const plainForm = {
  type: "object",
  properties: { response: { type: "string", description: "An answer" } },
  required: ["response"],
} as const;

/** A field of each kind, with a default (SEP-1034). */
export const formWithDefaults = {
  type: "object",
  properties: {
    name: { type: "string", description: "A name", default: "John Doe" },
    age: { type: "integer", description: "An age", default: 30 },
    score: { type: "number", description: "A score", default: 95.5 },
    status: { type: "string", description: "A status", enum: ["active", "inactive", "pending"], default: "active" },
    verified: { type: "boolean", description: "A tick", default: true },
  },
  required: [],
};

/** Every way to choose (SEP-1330). */
export const formOfChoices = {
  type: "object",
  properties: {
    untitledSingle: { type: "string", description: "One", enum: options },
    titledSingle: { type: "string", description: "One, by title", oneOf: titled("Option") },
    legacyEnum: {
      type: "string",
      description: "One, the old way",
      enum: ["opt1", "opt2", "opt3"],
      enumNames: ["Option One", "Option Two", "Option Three"],
    },
    untitledMulti: {
      type: "array",
      description: "Some",
      minItems: 1,
      maxItems: 3,
      items: { type: "string", enum: options },
    },
    titledMulti: {
      type: "array",
      description: "Some, by title",
      minItems: 1,
      maxItems: 3,
      items: { anyOf: titled("Choice") },
    },
  },
  required: [],
};
