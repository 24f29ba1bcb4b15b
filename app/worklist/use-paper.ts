import { useCallback, useEffect, useState } from 'react';

export interface Printing {
  /** Whether what belongs on the paper is being read. */
  readonly isReading: boolean;
  readonly ask: () => void;
}

interface PrintingOf extends Printing {
  /** Whether what belongs on the paper is to be there, read or not. */
  readonly isAsked: boolean;
  readonly printWhen: (isRead: boolean) => void;
}

/** Printing of what may first have to be read: nothing can be read once the browser has begun to print. */
export function usePrinting(): PrintingOf {
  const [stage, setStage] = useState<'none' | 'reading' | 'read' | 'printing'>('none');
  useEffect(() => {
    if (stage !== 'read') return undefined;
    // Outside of React, which draws nothing more while it is at work itself.
    const timer = setTimeout(() => {
      setStage('printing');
      window.print();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [stage]);
  useEffect(() => {
    const end = (): void => {
      setStage('none');
    };
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('afterprint', end);
    };
  }, []);
  const ask = useCallback(() => {
    setStage('reading');
  }, []);
  const printWhen = (isRead: boolean): void => {
    if (stage === 'reading' && isRead) setStage('read');
  };
  return { isReading: stage === 'reading', isAsked: stage !== 'none', ask, printWhen };
}
