/** For Node. */
export declare const SERVICE_FLAGS: readonly string[];
/** For the C library. */
export declare const SERVICE_ENV: Readonly<Record<string, string>>;
