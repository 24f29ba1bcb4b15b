/** An OAuth error response (RFC 6749 5.2): `error` code, a description for developers, and an HTTP status. */
export class OAuthError extends Error {
  readonly code: string;
  readonly status: 400 | 401 | 403;

  constructor(code: string, description: string, status: 400 | 401 | 403 = 400) {
    super(description);
    this.name = 'OAuthError';
    this.code = code;
    this.status = status;
  }
}
