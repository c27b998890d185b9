/** The dialogs behind the menu, loaded together when the first of them is opened. */
export { CiteDialog } from "./CiteDialog.tsx";
export { DownloadDialog } from "./DownloadDialog.tsx";
export { ShareDialog } from "./ShareDialog.tsx";
