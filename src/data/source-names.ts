import type { Source } from "./record.ts";

/**
 * What a source is called, in the order in which it is printed: publisher and title, or the title alone where it says
 * the publisher already (a page known by nothing but its publisher, or "Tehran Times, customs spokesman").
 */
export function sourceNames({ publisher, title }: Pick<Source, "publisher" | "title">): readonly string[] {
  return title.startsWith(publisher) ? [title] : [publisher, title];
}
