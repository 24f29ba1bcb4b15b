import { createDeadline } from './deadline.ts';

/** Work that goes on after answers, so that a shutdown can wait for it. */
export interface InFlight {
  readonly add: (work: Promise<void>) => void;
  /** Takes work that `settle` does last, when nothing else goes on or the time is up; it is given some ms of its own. */
  readonly addLast: (work: (ms: number) => Promise<void>) => void;
  /** False when some of it was still going on when the time was up. */
  settle(ms: number): Promise<boolean>;
}

/** What is done last gets this long, also when the time is up: together still shorter than what supervisors usually wait. A product choice. */
const LAST_MS = 3_000;

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  const last: ((ms: number) => Promise<void>)[] = [];
  const idle = async (): Promise<boolean> => {
    // What is waited for may begin more.
    while (running.size > 0) await Promise.allSettled(running);
    return true;
  };
  return {
    add: (work) => {
      running.add(work);
      const done = () => running.delete(work);
      work.then(done, done);
    },
    addLast: (work) => last.push(work),
    settle: async (ms) => {
      const settled = await createDeadline(ms).within(idle(), () => false);
      await createDeadline(LAST_MS).within(Promise.allSettled(last.map((work) => work(LAST_MS))), () => []);
      return settled;
    },
  };
}
