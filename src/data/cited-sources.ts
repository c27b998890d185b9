/** Ids of all sources that a value cites, however deep inside it. */
export function citedSources(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) citedSources(item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      if (field === "citations" && Array.isArray(inner)) {
        for (const citation of inner) {
          if (typeof citation === "object" && citation !== null && typeof citation.source === "string") {
            found.add(citation.source);
          }
        }
      } else {
        citedSources(inner, found);
      }
    }
  }
  return found;
}
