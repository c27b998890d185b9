/** The name of the site, which is its publisher's too. */

export interface SiteMessages {
  readonly name: string;
}
