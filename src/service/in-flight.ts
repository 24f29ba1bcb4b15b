import { createDeadline } from './deadline.ts';

/** Work that goes on after answers, so that a shutdown can wait for it. */
export interface InFlight {
  readonly add: (work: Promise<void>) => void;
  /** False when some of it was still going on when the time was up. */
  settle(ms: number): Promise<boolean>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
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
    settle: (ms) => createDeadline(ms).within(idle(), () => false),
  };
}
