import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is put on paper now: what is drawn because of it is there before the paper is laid out. */
export function useOnPaper(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      flushSync(() => {
        setOn(true);
      });
    };
    const end = (): void => {
      setOn(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isOn;
}
