import type { ReactNode } from 'react';

/** Drawn by shape, so that none is told from another by colour only. */
const SHAPES = {
  check: <path d="m4.5 12.5 5 5 10-11" />,
  hand: <path d="M5 5h14v14H5zM9 9l6 6m0-6-6 6" />,
  question: <path d="M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.8m0 3v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z" />,
  warning: <path d="M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.5v.1" />,
  info: <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 8v5.5M12 7.4v.1" />,
  block: <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM6 6l12 12" />,
  clock: <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 4.5V12l3 2.5" />,
  circle: <path d="M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z" />,
  half: <path d="M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 0v16M14 5v14m2-13v12m2-9.5v7" />,
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  refresh: <path d="M20 12a8 8 0 1 1-2.4-5.7M20 3v4.5h-4.5" />,
  arrow: <path d="M5 12h13m-5-5.5 5.5 5.5-5.5 5.5" />,
  outside: <path d="M13 5h6v6m0-6-8 8M17 14v5H5V7h5" />,
} as const;

export type IconName = keyof typeof SHAPES;

export interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** A decorative icon; the word that says the same stands beside it. */
export function Icon({ name, size = 16 }: IconProps): ReactNode {
  return (
    <svg className="kap-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
