/** Work that goes on so many pieces at a time; what waits comes on lane by lane in turn, within a lane in the order asked. */
export interface Turns {
  /** @returns undefined when too much is waiting, in its lane or in all: the work is then not done @throws what the work throws */
  run<T>(work: () => Promise<T>, lane: string): Promise<T> | undefined;
}

export interface TurnBounds {
  readonly places: number;
  /** What may wait in one lane, and in all of them. */
  readonly perLane: number;
  readonly inAll: number;
}

/** So that nobody who asks for much keeps others from their turn. */
export function createTurns({ places, perLane, inAll }: TurnBounds): Turns {
  // The first lane is the next one: a Map keeps the order in which its keys came.
  const lanes = new Map<string, (() => void)[]>();
  let free = places;
  let waiting = 0;
  const wait = (lane: string, own: (() => void)[]): Promise<void> => {
    waiting += 1;
    lanes.set(lane, own);
    return new Promise((turn) => own.push(turn));
  };
  const passOn = (): void => {
    const [first] = lanes;
    if (first === undefined) {
      free += 1;
      return;
    }
    const [lane, [turn, ...rest]] = first;
    waiting -= 1;
    lanes.delete(lane);
    if (rest.length > 0) lanes.set(lane, rest);
    turn?.();
  };
  const run = async <T>(work: () => Promise<T>, turn: Promise<void> | undefined): Promise<T> => {
    await turn;
    try {
      return await work();
    } finally {
      passOn();
    }
  };
  return {
    run: (work, lane) => {
      if (free > 0) {
        free -= 1;
        return run(work, undefined);
      }
      const own = lanes.get(lane) ?? [];
      return own.length >= perLane || waiting >= inAll ? undefined : run(work, wait(lane, own));
    },
  };
}

/**
 * The answers in the order of the questions, so many under way at a time; one that fails stops no other.
 * @throws what the first one threw that failed, when all have ended
 */
export async function each<Q, A>(
  questions: readonly Q[],
  places: number,
  answer: (question: Q) => Promise<A>,
): Promise<readonly A[]> {
  const queue = [...questions.entries()];
  const answers: Promise<A>[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, question] = next;
      answers[at] = answer(question);
      await Promise.allSettled([answers[at]]);
    }
  };
  await Promise.all(Array.from({ length: places }, work));
  return Promise.all(answers);
}
