/** What copies of the service share is out of reach. Rendered as 503: the request may be sent again. */
export class SharedStoreError extends Error {
  constructor(options?: ErrorOptions) {
    super('shared store out of reach', options);
    this.name = 'SharedStoreError';
  }
}
