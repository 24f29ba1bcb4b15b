import { type ReactNode, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Section, type SectionProps } from '../ui/Section.tsx';
import { useOnPaper } from '../ui/use-on-paper.ts';

export interface FoldedSectionProps extends SectionProps {
  /** What must be seen without opening anything. */
  readonly always?: ReactNode;
  /** Something in it is wrong: it is open from the start. */
  readonly isWrong?: boolean;
}

/** On a narrow screen a long section is opened by whoever looks for it; on a wide one, and on paper, it is open. */
export function FoldedSection({ always, isWrong = false, children, ...section }: FoldedSectionProps): ReactNode {
  const [isOpen, setOpen] = useState(() => isWrong || !window.matchMedia('(max-width: 600px)').matches);
  const onPaper = useOnPaper();
  return (
    <Section {...section}>
      {always}
      <details className="kap-fold" open={isOpen || onPaper}>
        <summary
          onClick={(event) => {
            event.preventDefault();
            setOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'site:hide' : 'site:show')} <span className="kap-hidden">{section.title}</span>
        </summary>
        {children}
      </details>
    </Section>
  );
}
