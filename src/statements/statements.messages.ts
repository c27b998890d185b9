/** Words of the fact check. */
import type { StatementRow } from "#data/statements/statements.table.ts";
import type { Verdict } from "#data/verdicts.ts";
import type { PerLocale } from "#i18n/locale.ts";
import type { EvidenceGroup } from "./evidence-groups.ts";
import { ar } from "./statements.messages.ar.ts";
import { en } from "./statements.messages.en.ts";
import { fa } from "./statements.messages.fa.ts";

export interface StatementMessages {
  readonly verdicts: Readonly<Record<Verdict, { readonly word: string; readonly meaning: string }>>;
  readonly kinds: Readonly<Record<StatementRow["kind"], string>>;
  readonly verdict: string;
  /** Before a statement that heads its page, so that nobody takes it for ours. */
  readonly claim: string;
  readonly saidBy: string;
  readonly evidence: string;
  readonly evidenceNote: string;
  /** What a part of long evidence shows. */
  readonly evidenceGroups: Readonly<Record<EvidenceGroup, string>>;
  readonly paragraph: (n: string) => string;
  readonly paragraphs: (list: string, plural: Intl.LDMLPluralRule) => string;
  readonly basis: string;
  readonly check: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly scale: string;
    readonly scaleNote: string;
    readonly list: string;
    readonly parts: string;
    readonly filter: string;
    /** Opens the further choices. */
    readonly narrow: string;
    readonly kind: string;
    readonly paragraphFilter: string;
    readonly allParagraphs: string;
    readonly paragraphOption: (n: string, count: string) => string;
    readonly shown: (shown: string, all: string) => string;
    readonly none: string;
    readonly showAll: string;
    readonly chart: (name: string) => string;
  };
  readonly changesTitle: string;
  readonly changesLead: string;
  readonly reportHas: string;
  readonly leftOut: string;
  readonly added: string;
  readonly contextTitle: string;
  readonly contextLead: string;
  readonly originsTitle: string;
  readonly originsLead: string;
  readonly originColumns: { readonly paragraph: string; readonly origin: string; readonly match: string };
  readonly previous: string;
  readonly next: string;
  readonly all: string;
  readonly inReport: string;
  readonly file: string;
  readonly unknown: string;
}

export const statementMessages: PerLocale<StatementMessages> = { en, fa, ar };
