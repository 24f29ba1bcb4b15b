/** A hook call that can't be answered with cards. `expression` is the path of the fault in the body. */
export class HookError extends Error {
  readonly status: 400 | 401 | 404 | 412;
  readonly expression: string | undefined;

  constructor(status: 400 | 401 | 404 | 412, message: string, expression?: string) {
    super(message);
    this.name = 'HookError';
    this.status = status;
    this.expression = expression;
  }
}
