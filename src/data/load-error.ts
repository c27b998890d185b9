/** A file that a page wanted and did not get. Its message names the file, in no language, for the reader's sentence. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  /** Data can be asked for again; code that failed once a browser gives only to a page loaded anew. */
  readonly kind: "data" | "code";

  constructor(kind: LoadError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
