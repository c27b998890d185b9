/** What a control for copying says. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** Said where copying is refused; the text is selected then. */
  readonly byHand: string;
}
