/** What a page says of itself to the tab, to search and to previews. */
import { createContext, useContext, useEffect } from "react";

export interface Head {
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
}

/** Collects a page's head during a pre-render; in the browser there is none and the document is changed instead. */
const HeadContext = createContext<((head: Head) => void) | undefined>(undefined);

export const HeadProvider = HeadContext.Provider;

/** Names the page. */
export function useHead(head: Head): void {
  const collect = useContext(HeadContext);
  collect?.(head);
  useEffect(() => {
    document.title = head.title;
    document.querySelector('meta[name="description"]')?.setAttribute("content", head.description);
  }, [head.title, head.description]);
}
