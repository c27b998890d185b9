import { Component, type ReactNode } from "react";
import type { Locale } from "#i18n/locale.ts";
import { reloadPage } from "#live/reload-page.ts";
import { Button } from "#ui/Button.tsx";
import { shellMessages } from "./shell.messages.ts";
import styles from "./shell.module.css";

interface PageBoundaryProps {
  readonly locale: Locale;
  /** Address of the page; at another one a failure is forgotten. */
  readonly path: string;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly failed: boolean;
  readonly path: string;
}

/** Shows a plain line and a way on when a page's code cannot be loaded or fails, instead of nothing. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { failed: false, path: this.props.path };

  static getDerivedStateFromProps({ path }: PageBoundaryProps, state: PageBoundaryState) {
    return path === state.path ? null : { failed: false, path };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const messages = shellMessages[this.props.locale];
    return (
      <p className={styles.failed} role="alert">
        {messages.pageFailed} <Button onClick={() => void reloadPage()}>{messages.reload}</Button>
      </p>
    );
  }
}
