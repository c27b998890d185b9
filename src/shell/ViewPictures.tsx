import type { ChartId } from "#charts/chart.ts";
import { chartPath } from "#charts/nearest-view.ts";
import { CHARTS } from "#charts/registry.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { smallPicturePath } from "#share/addresses.ts";
import { sitePath } from "#url/site-path.ts";
import styles from "./shell.module.css";

/** A chart's named views as small pictures, each leading to its page. */
export function ViewPictures({ chart }: { readonly chart: ChartId }) {
  const { locale } = useLanguage();
  return (
    <ul className={styles.viewPictures}>
      {CHARTS[chart].views.map((view) => (
        <li key={view.id}>
          <a href={sitePath(locale, chartPath(chart, view.id))}>
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
