import { Suspense, useEffect, useMemo, useRef } from "react";
import { Router, useLocation } from "wouter";
import { LanguageProvider } from "#i18n/language-context.ts";
import { languageOf } from "#i18n/language.ts";
import { LibraryProvider, type Library } from "#live/library.ts";
import type { Address } from "#url/address.ts";
import { AddressProvider } from "#live/address-context.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import { pageComponent } from "./page-components.ts";
import { pageAt, pagePath } from "./pages.ts";
import { ownTarget } from "./site-links.ts";
import styles from "./shell.module.css";

interface SiteProps {
  readonly library: Library;
  readonly address: Address;
  /** Path being pre-rendered; the browser's own when left out. */
  readonly ssrPath?: string;
}

/** The whole site: header, the page at the present address, footer. */
export function Site({ library, address, ssrPath }: SiteProps) {
  return (
    <LibraryProvider value={library}>
      <AddressProvider value={address}>
        {ssrPath === undefined ? (
          <Router>
            <CurrentPage />
          </Router>
        ) : (
          <Router ssrPath={ssrPath}>
            <CurrentPage />
          </Router>
        )}
      </AddressProvider>
    </LibraryProvider>
  );
}

function CurrentPage() {
  const [path, navigate] = useLocation();
  const page = useMemo(() => pageAt(path), [path]);
  const language = languageOf(page.locale);
  const PageView = pageComponent(page.kind);
  const arrivedAt = useRef(path);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const target = ownTarget(event, window.location);
      if (target === undefined) return;
      event.preventDefault();
      navigate(target.pathname + target.search + target.hash);
      window.scrollTo(0, 0);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [navigate]);
  useEffect(() => {
    if (arrivedAt.current === path) return;
    arrivedAt.current = path;
    document.documentElement.lang = language.formats.locale;
    document.documentElement.dir = language.direction;
    // A new page starts at its content for keyboard and screen reader too.
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [path, language]);
  return (
    <LanguageProvider value={language}>
      <Header page={page} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <PageBoundary key={pagePath(page)} locale={page.locale}>
          <Suspense fallback={<div className={styles.waiting} />}>
            <PageView page={page} />
          </Suspense>
        </PageBoundary>
      </main>
      <Footer />
    </LanguageProvider>
  );
}
