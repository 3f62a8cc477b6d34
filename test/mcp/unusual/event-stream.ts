/** A message of the protocol. */
export type Message = Readonly<Record<string, unknown>>;

/** Messages of a stream as they come. */
export interface EventStream {
  /** The next one that a test waits for; those before it are dropped. Throws where the stream ends first. */
  readonly find: (isSought: (message: Message) => boolean) => Promise<Message>;
  /** Everything that comes until the stream ends. */
  readonly rest: () => Promise<readonly Message[]>;
}

/** Reads the events of an answer over HTTP. */
export function readEvents(response: Response): EventStream {
  const messages = messagesIn(response);
  return {
    find: async (isSought) => {
      for (;;) {
        const { value, done } = await messages.next();
        if (done === true) throw new Error("The stream ended without the message.");
        if (isSought(value)) return value;
      }
    },
    rest: async () => {
      const all: Message[] = [];
      for await (const message of messages) all.push(message);
      return all;
    },
  };
}

async function* messagesIn({ body }: Response): AsyncGenerator<Message, undefined> {
  if (body === null) return;
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data: {")) yield JSON.parse(line.slice("data: ".length));
  }
}

/** True for a question to the person. */
export function isQuestion({ method }: Message): boolean {
  return method === "elicitation/create";
}
