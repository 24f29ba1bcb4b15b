import type { ButtonHTMLAttributes, ReactNode } from 'react';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** `filled` for what is to be done next, `subtle` for what stands in a line of text. */
  readonly variant?: 'filled' | 'default' | 'subtle';
  readonly size?: 'compact-sm' | 'sm' | 'md';
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
  /** Waits for an answer: can't be pressed, and turns. */
  readonly loading?: boolean;
}

/**
 * The panel's only button: the browser's own with our looks. It is in the first view, so it must not bring a component library along.
 */
export function Button({
  variant = 'filled',
  size = 'sm',
  leftSection,
  rightSection,
  loading = false,
  disabled,
  children,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled === true || loading}
      className={`kap-button kap-button-${variant} kap-button-${size}`}
      data-loading={loading || undefined}
    >
      {leftSection}
      {children}
      {rightSection}
      {loading && <span className="kap-spinner" aria-hidden="true" />}
    </button>
  );
}
