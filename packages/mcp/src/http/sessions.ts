import type { Caller } from "./authentication.ts";
import type { HttpSession, OpenSession } from "./session.ts";

/** Sessions at one time. */
const maxSessions = 64;

/** A session that nobody used for so long is closed. */
const idleMilliseconds = 30 * 60_000;

const sweepMilliseconds = 60_000;

/** A session, to whom it belongs, and when it was last used. */
interface Entry {
  readonly session: HttpSession;
  readonly callerId: string | undefined;
  lastUsed: number;
  /** Requests whose answer is still being sent, without the stream that only listens. */
  requests: number;
}

/** The sessions of a server. */
export interface Sessions {
  /** A session of this caller; undefined where there is none, or where it is somebody else's. */
  readonly find: (id: string, caller: Caller | undefined) => HttpSession | undefined;
  /** A new session; undefined where all are busy. */
  readonly open: (caller: Caller | undefined) => Promise<NewSession | undefined>;
  /** Counts a request of a session as under way until the function is called that this returns. */
  readonly use: (session: HttpSession) => () => void;
  readonly count: () => number;
  readonly closeAll: () => Promise<void>;
}

/** A session that its client has yet to initialize; until then nobody finds it. */
interface NewSession {
  readonly session: HttpSession;
  /** To be called when its first request is answered: lets go of it where that was no `initialize`. */
  readonly settle: () => Promise<void>;
}

/** Keeps sessions by their ids, not too many and not for ever. */
export function createSessions(openSession: OpenSession, now: () => number): Sessions {
  const entries = new Map<string, Entry>();
  let opening = 0;
  const closeIdle = () => {
    for (const entry of entries.values()) {
      if (!isBusy(entry) && entry.lastUsed <= now() - idleMilliseconds) void entry.session.close();
    }
  };
  const sweep = setInterval(closeIdle, sweepMilliseconds);
  sweep.unref();
  return {
    find: (id, caller) => {
      const entry = entries.get(id);
      return entry === undefined || entry.callerId !== caller?.id ? undefined : entry.session;
    },
    open: async (caller) => {
      if (entries.size + opening >= maxSessions && !(await closeOldest(entries))) return undefined;
      opening += 1;
      let id: string | undefined;
      const session: HttpSession = await openSession({
        kind: "session",
        onOpened: (given) => {
          id = given;
          entries.set(given, { session, callerId: caller?.id, lastUsed: now(), requests: 0 });
        },
        onClosed: () => {
          if (id !== undefined) entries.delete(id);
        },
      });
      const settle = async () => {
        opening -= 1;
        if (id === undefined) await session.close();
      };
      return { session, settle };
    },
    use: (session) =>
      useEntry(
        [...entries.values()].find((entry) => entry.session === session),
        now,
      ),
    count: () => entries.size,
    closeAll: async () => {
      clearInterval(sweep);
      await Promise.all([...entries.values()].map(({ session }) => session.close()));
    },
  };
}

function useEntry(entry: Entry | undefined, now: () => number): () => void {
  if (entry === undefined) return () => {};
  entry.requests += 1;
  entry.lastUsed = now();
  return () => {
    entry.requests -= 1;
    entry.lastUsed = now();
  };
}

function isBusy({ requests, session }: Entry): boolean {
  return requests > 0 || session.isBusy();
}

/** Makes room; false where nobody can go. */
async function closeOldest(entries: ReadonlyMap<string, Entry>): Promise<boolean> {
  const idle = [...entries.values()].filter((entry) => !isBusy(entry)).sort((a, b) => a.lastUsed - b.lastUsed);
  await idle[0]?.session.close();
  return idle.length > 0;
}
