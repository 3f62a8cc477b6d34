import type { HttpSession, OpenSession } from "./session.ts";

/** What is under way on a server, whether its clients are still there or not. */
export interface Unfinished {
  /** Opens sessions that are known here. */
  readonly openSession: OpenSession;
  /** Resolves when everything under way has ended, at the latest after some milliseconds. */
  readonly drain: (milliseconds: number) => Promise<void>;
}

/** Knows the sessions of a server until nothing of theirs runs: an update that was sent outlives its client's session. */
export function trackUnfinished(openSession: OpenSession): Unfinished {
  const open = new Set<HttpSession>();
  const closed = new Set<HttpSession>();
  return {
    openSession: async (events) => {
      for (const session of closed) if (!session.isBusy()) closed.delete(session);
      const onClosed = () => {
        open.delete(session);
        if (session.isBusy()) closed.add(session);
        events.onClosed();
      };
      const session: HttpSession = await openSession({ ...events, onClosed });
      open.add(session);
      return session;
    },
    drain: async (milliseconds) => {
      await Promise.all([...open, ...closed].map((session) => session.drain(milliseconds)));
    },
  };
}
