/** What the service's own pages and the panel can be read in, as BCP 47 names it. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
