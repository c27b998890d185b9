/** In the place of `share/use-dialogs.ts` in frames, whose script is one: it brings the dialogs along. */
import * as dialogs from "#share/dialogs.tsx";

export function useDialogs(): { readonly dialogs: typeof dialogs; readonly failed: boolean } {
  return { dialogs, failed: false };
}
