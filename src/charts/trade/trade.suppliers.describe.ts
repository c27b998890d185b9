/** Iraq's suppliers in words. */
import type { ChartLanguage, Datum, Description } from "#charts/chart.ts";
import { iranianYearOf } from "#data/iranian-calendar.ts";
import { GAP_YEAR } from "./trade.data.ts";
import { tradeMessages } from "./trade.messages.ts";
import { tradeModesMessages } from "./trade.modes.messages.ts";
import type { TradeState } from "./trade.params.ts";
import type { Sale, SuppliersModel } from "./trade.suppliers.model.ts";
import { knownCell, undatedDetail, undatedNotes } from "./trade.undated.ts";
import { yearCell, yearInWords, yearName } from "./trade.years.ts";

function saleDatum(sale: Sale, language: ChartLanguage): Datum {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].suppliers;
  const period =
    sale.supplier === "iran"
      ? yearInWords(iranianYearOf(sale.period.start), formats)
      : formats.date(sale.period.start, "year");
  return {
    key: sale.key,
    label: messages.saleOf(messages.names[sale.supplier], period),
    value: formats.dollars(sale.value),
    plain: sale.value,
    status: sale.status,
    details: [
      messages.scope(sale.scope),
      ...(sale.thirdParty ? [messages.thirdParty] : []),
      ...undatedDetail(sale, language),
    ],
    citations: sale.citations,
    sourceNote: sale.note,
  };
}

export function describeSuppliers(model: SuppliersModel, state: TradeState, language: ChartLanguage): Description {
  const { formats, locale } = language;
  const messages = tradeModesMessages[locale].suppliers;
  const { table } = tradeMessages[locale];
  const { compared, peak, latest } = model;
  const calendarYear = (sale: Sale): string => formats.date(sale.period.start, "year");
  const words =
    compared === undefined
      ? undefined
      : {
          year: calendarYear(compared.turkey),
          turkey: formats.dollarsShort(compared.turkey.value),
          china: formats.dollarsShort(compared.china.value),
          iran: formats.dollarsShort(compared.iran.value),
          iranYear: yearName(iranianYearOf(compared.iran.period.start), state, language),
        };
  const sentence = words === undefined ? messages.titleShort : messages.sentence(words);
  const list = formats.list(
    latest.map((sale) => messages.pair(messages.names[sale.supplier], formats.dollarsShort(sale.value))),
  );
  const [last] = latest;
  return {
    title: words === undefined ? messages.titleShort : messages.title(words),
    subtitle: messages.subtitle,
    sentence,
    long: [
      sentence,
      ...(peak === undefined ? [] : [messages.peak(formats.dollarsShort(peak.value), calendarYear(peak))]),
      ...(last === undefined ? [] : [messages.latest(calendarYear(last), list)]),
      messages.gap(yearName(GAP_YEAR, state, language)),
      messages.warning,
    ],
    notes: [...messages.notes, ...undatedNotes(model.sales, language)],
    data: model.sales.map((sale) => saleDatum(sale, language)),
    table: {
      caption: messages.caption,
      columns: [
        { key: "supplier", label: messages.supplier },
        { key: "period", label: table.period },
        { key: "value", label: table.value, align: "end" },
        { key: "basis", label: messages.basis },
        { key: "known", label: table.known },
      ],
      rows: model.sales.map((sale) => ({
        key: sale.key,
        status: sale.status,
        citations: sale.citations,
        cells: {
          supplier: { text: messages.names[sale.supplier], value: sale.supplier },
          period: {
            text:
              sale.supplier === "iran"
                ? yearCell(iranianYearOf(sale.period.start), state, language)
                : calendarYear(sale),
            value: sale.period.start,
          },
          value: { text: formats.dollars(sale.value), value: sale.value },
          basis: {
            text:
              sale.supplier === "iran"
                ? messages.bases.customs
                : sale.series
                  ? messages.bases.fund
                  : messages.bases.single,
          },
          known: knownCell(sale, language),
        },
      })),
    },
  };
}
