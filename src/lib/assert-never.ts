/** Marks a branch that the types say cannot be reached; throws with the value if data proves otherwise. */
export function assertNever(value: never, what: string): never {
  throw new Error(`unexpected ${what}: ${JSON.stringify(value)}`);
}
