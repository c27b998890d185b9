/** What a reader may want of a chart as it stands: a link to it, a file, a citation. In the order of the buttons. */
export const SHARE_WISHES = ["share", "download", "cite"] as const;

export type ShareWish = (typeof SHARE_WISHES)[number];
