import { createContext, type ReactNode, useContext, useId } from 'react';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Beside the title: a count, a date, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Where the same sections stand on a page more than once: what their ids begin with, and the id of whose they are. */
export const SectionsOf = createContext({ prefix: '', whose: '' });

/** One titled region of the panel, reachable by its id. */
export function Section({ id, title, aside, children }: SectionProps): ReactNode {
  const heading = useId();
  const { prefix, whose } = useContext(SectionsOf);
  return (
    <section id={prefix + id} className="kap-section" aria-labelledby={heading + whose} tabIndex={-1}>
      <header className="kap-section-head">
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <div className="kap-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
