// How the service's process is started where it is deployed; the Dockerfile says the same, and test/house/bundle.test.ts holds them together.

/**
 * For Node: room for 4 MB of new objects and not 32, everything collected when half as much again is old as was of use, and one thread
 * beside the first. Nearly all that a hook makes is of no use when it is answered; more room for it is more memory, and no time is saved.
 */
export const SERVICE_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=50', '--v8-pool-size=1'];

/** For the C library: what was freed goes back to the system at once, also the many small pieces in which V8 compiles. */
export const SERVICE_ENV = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '8192' };
