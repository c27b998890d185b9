/** The standard's own library has no types; these are the parts that the tests call. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    /** All rows, each cell cast to its type and held to its constraints. Rejects at the first that is not. */
    readonly read: (options: { readonly keyed: true }) => Promise<readonly Record<string, unknown>[]>;
  }

  export interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }

  const library: {
    readonly Package: {
      readonly load: (
        descriptor: unknown,
        options: { readonly basePath: string; readonly strict?: boolean },
      ) => Promise<Package>;
    };
  };
  export default library;
}
