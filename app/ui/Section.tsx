import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Beside the title: a count, a date, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One titled region of the panel, reachable by its id. */
export function Section({ id, title, aside, children }: SectionProps): ReactNode {
  const heading = useId();
  return (
    <section id={id} className="kap-section" aria-labelledby={heading} tabIndex={-1}>
      <header className="kap-section-head">
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <div className="kap-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
