import type { ChartId } from "#charts/chart.ts";
import { chartPath } from "#charts/nearest-view.ts";
import { CHARTS } from "#charts/registry.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { smallPicturePath } from "#share/addresses.ts";
import { sitePath } from "#url/site-path.ts";
import styles from "./shell.module.css";

interface ViewPicturesProps {
  readonly chart: ChartId;
  /** The view whose page this is, if it is one's. */
  readonly current?: string | undefined;
}

/** A chart's named views as small pictures, each leading to its page. */
export function ViewPictures({ chart, current }: ViewPicturesProps) {
  const { locale } = useLanguage();
  return (
    <ul className={styles.viewPictures}>
      {CHARTS[chart].views.map((view) => (
        <li key={view.id}>
          <a href={sitePath(locale, chartPath(chart, view.id))} aria-current={view.id === current ? "page" : undefined}>
            {/* The name beside it says what it leads to; the picture is there to be recognised. */}
            <img
              src={sitePath(locale, smallPicturePath(chart, view.id))}
              alt=""
              width={340}
              height={300}
              loading="lazy"
              decoding="async"
            />
            <span>{view.name[locale]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
