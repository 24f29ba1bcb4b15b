/** Work that goes on so many pieces at a time. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets so many pieces of work go on at a time, in the order asked. */
export function createTurns(places: number): Turns {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
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
  const inTurn = createTurns(places);
  const answers = questions.map((question) => inTurn(() => answer(question)));
  await Promise.allSettled(answers);
  return Promise.all(answers);
}
