import { useEffect, useMemo, useRef } from "react";
import { Router, useLocation } from "wouter";
import { LanguageProvider } from "#i18n/language-context.ts";
import { languageOf } from "#i18n/language.ts";
import { DEFAULT_LOCALE } from "#i18n/locale.ts";
import { LibraryProvider, type Library } from "#live/library.ts";
import type { Address } from "#url/address.ts";
import { AddressProvider } from "#live/address-context.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { LanguageSuggestion } from "./LanguageSuggestion.tsx";
import { PageBoundary } from "./PageBoundary.tsx";
import { pageComponent } from "./page-components.ts";
import { pageAt, pagePath, type Page } from "./pages.ts";
import { ownTarget } from "./site-links.ts";
import { useReadyPage } from "./use-ready-page.ts";
import styles from "./shell.module.css";

interface SiteProps {
  readonly library: Library;
  readonly address: Address;
  /** Path being pre-rendered; the browser's own when left out. */
  readonly ssrPath?: string;
  /** The address at which the page for addresses that lead nowhere was served; undefined when another page was. */
  readonly missingAt?: string | undefined;
}

/** The whole site: header, the page at the present address, footer. */
export function Site({ library, address, ssrPath, missingAt }: SiteProps) {
  return (
    <LibraryProvider value={library}>
      <AddressProvider value={address}>
        {ssrPath === undefined ? (
          <Router>
            <CurrentPage missingAt={missingAt} />
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

function CurrentPage({ missingAt }: Pick<SiteProps, "missingAt">) {
  const [path, navigate] = useLocation();
  const wanted = useMemo(
    (): Page => (path === missingAt ? { kind: "missing", locale: DEFAULT_LOCALE, path } : pageAt(path)),
    [path, missingAt],
  );
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const target = ownTarget(event, window.location, wanted.locale);
      if (target === undefined) return;
      event.preventDefault();
      navigate(target.pathname + target.search + target.hash);
      window.scrollTo(0, 0);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [navigate, wanted.locale]);
  return (
    <PageBoundary path={path} locale={wanted.locale}>
      <ShownPage wanted={wanted} />
    </PageBoundary>
  );
}

function ShownPage({ wanted }: { readonly wanted: Page }) {
  const page = useReadyPage(wanted);
  const language = languageOf(page.locale);
  const PageView = pageComponent(page.kind);
  const address = pagePath(page);
  const arrivedAt = useRef(address);
  useEffect(() => {
    if (arrivedAt.current === address) return;
    arrivedAt.current = address;
    // A new page starts at its content for keyboard and screen reader too.
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [address]);
  return (
    <LanguageProvider value={language}>
      <Header page={page} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {PageView !== undefined && <PageView key={address} page={page} />}
      </main>
      <Footer page={page} />
      <LanguageSuggestion page={page} />
    </LanguageProvider>
  );
}
