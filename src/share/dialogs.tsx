/** The dialogs behind the menu, loaded together when the first of them is opened. */
export { ShareDialog } from "./ShareDialog.tsx";
