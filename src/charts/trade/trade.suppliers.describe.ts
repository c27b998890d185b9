/** Iraq's suppliers in words. */
import { iranianYearOf } from "#data/iranian-calendar.ts";
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { Sale, SuppliersModel } from "./trade.suppliers.model.ts";
import { yearInWords } from "./trade.years.ts";

function periodOf(sale: Sale, { formats }: ChartLanguage): string {
  return sale.supplier === "iran"
    ? yearInWords(iranianYearOf(sale.period.start), formats)
    : formats.date(sale.period.start, "year");
}

function saleDatum(sale: Sale, language: ChartLanguage): Datum {
  const messages = tradeModesMessages[language.locale].suppliers;
  return {
    key: sale.key,
    label: `${messages.names[sale.supplier]}, ${periodOf(sale, language)}`,
    value: language.formats.dollars(sale.value),
    status: sale.status,
    details: [messages.scope(sale.scope), ...(sale.thirdParty ? [messages.thirdParty] : [])],
    citations: sale.citations,
    sourceNote: sale.note,
  };
}

export function describeSuppliers(model: SuppliersModel, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].suppliers;
  const { compared } = model;
  const words =
    compared === undefined
      ? undefined
      : {
          year: formats.date(compared.turkey.period.start, "year"),
          turkey: formats.dollarsShort(compared.turkey.value),
          china: formats.dollarsShort(compared.china.value),
          iran: formats.dollarsShort(compared.iran.value),
          iranYear: formats.year(iranianYearOf(compared.iran.period.start)),
        };
  const sentence = words === undefined ? messages.titleShort : messages.sentence(words);
  return {
    title: words === undefined ? messages.titleShort : messages.title(words),
    subtitle: messages.subtitle,
    sentence,
    long: [sentence],
    notes: messages.notes,
    data: model.sales.map((sale) => saleDatum(sale, language)),
    table: {
      caption: messages.caption,
      columns: [
        { key: "supplier", label: messages.supplier },
        { key: "period", label: messages.period },
        { key: "value", label: messages.value, align: "end" },
      ],
      rows: model.sales.map((sale) => ({
        key: sale.key,
        status: sale.status,
        citations: sale.citations,
        cells: {
          supplier: { text: messages.names[sale.supplier], value: sale.supplier },
          period: { text: periodOf(sale, language), value: sale.period.start },
          value: { text: formats.dollars(sale.value), value: sale.value },
        },
      })),
    },
  };
}
