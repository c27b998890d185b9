/** The library has no types; these are the parts that the tests call. */
declare module "@adobe/structured-data-validator" {
  export interface Issue {
    readonly rootType: string;
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
    readonly fieldNames?: readonly string[];
  }

  export default class Validator {
    /** Things by type, as read from pages. */
    validate(things: {
      readonly jsonld: Readonly<Record<string, readonly unknown[]>>;
      readonly errors: readonly never[];
    }): Promise<readonly Issue[]>;
  }
}
