import { createLoadLimit } from './load-limit.ts';

/** How much of bodies may be in memory before it is known whose they are, from all addresses together. A product choice. */
export const HELD_BYTES = 256 * 1_024 * 1_024;

/** Bodies under way, counted as their bytes come: what somebody says that they will send costs nobody a place in memory. */
export interface HeldBytes {
  /**
   * One more body.
   * @param key - who sends it
   * @param isKnown - whether that is somebody who has signed: then it is held to their own bound, and no flood of strangers to it
   */
  begin(key: string, isKnown: boolean): Holding;
}

/** The bytes of one body. */
export interface Holding {
  /** So many more have come. False, and they are not counted, when there is no room for them, or after `leave`; those before stay counted. */
  readonly hold: (bytes: number) => boolean;
  /** Nothing of it is needed any more; doing it again changes nothing. */
  readonly leave: () => void;
}

const TOGETHER = '';

/** @param together - for all strangers; one sender has half, so that no address alone keeps the others out */
export function createHeldBytes(together: number): HeldBytes {
  const ofEach = createLoadLimit(Math.floor(together / 2));
  const ofStrangers = createLoadLimit(together);
  return {
    begin: (key, isKnown) => {
      let held = 0;
      let isOver = false;
      return {
        hold: (bytes) => {
          // What comes of a body that was given up would never be given back.
          if (isOver || !ofEach.enter(key, bytes)) return false;
          if (!isKnown && !ofStrangers.enter(TOGETHER, bytes)) {
            ofEach.leave(key, bytes);
            return false;
          }
          held += bytes;
          return true;
        },
        leave: () => {
          isOver = true;
          ofEach.leave(key, held);
          if (!isKnown) ofStrangers.leave(TOGETHER, held);
          held = 0;
        },
      };
    },
  };
}
