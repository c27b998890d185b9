/** The about page in English. */
import type { AboutContent } from "#shell/about-content.ts";

export const aboutEn: AboutContent = {
  title: "About this piece",
  description:
    "How this was made, its limits, the scale of verdicts, corrections, how to object, how to embed and link, licences and privacy.",
  parts: "On this page",
  titles: {
    how: "How it was made",
    methods: "Methods",
    limits: "Limits",
    verdicts: "The scale of verdicts",
    corrections: "Corrections",
    objections: "How to object",
    embedding: "How to embed and link",
    licences: "Licences and credits",
    privacy: "Privacy",
    browsers: "Browsers",
  },
  how: ({ statements, events, records, sources, weeks }) => (
    <>
      <p>
        One report of 27 September 2020 by Kayhan, a Tehran newspaper, was taken apart into {statements} statements.
        Each was traced to the agency copy and the originals it goes back to, and checked against sources. Beside them
        stand {records} records from {sources} sources: on trade, electricity, the border, United States waivers,{" "}
        {events} events and {weeks} weeks of the pandemic.
      </p>
      <p>
        Two sources were sought for each statement. All were read in stored copies of public pages; each record names
        its source and says in our own words what stands there. Nothing was added from memory. The report is retold in
        our words; no quotation has more than eight.
      </p>
      <p>Nobody paid for it and it carries no advertising. The site and its publisher have the same name.</p>
    </>
  ),
  methods: (data) => (
    <ul>
      <li>
        <strong>Every number comes from the dataset.</strong> The site cannot be built while its text and its data
        disagree, or while a record breaks a rule of its table.
      </li>
      <li>
        <strong>Competing figures stay visible.</strong> Where several are published for one thing, all are shown, and
        the one that is drawn says why.
      </li>
      <li>
        <strong>What we worked out is marked as ours,</strong> with its formula, and worked out again from its inputs
        whenever the site is made. Estimated, inferred, provisional and disputed values look different from official
        ones in drawings, tables and files.
      </li>
      <li>
        <strong>Nothing is filled in.</strong> A missing year stays a gap; a month is not made into a day; what was
        looked for and not found is <a href={`${data}#not-found`}>listed</a>.
      </li>
      <li>
        <strong>“As known on”</strong> shows only what could be known by a day. A record counts as known from the date
        its source shows; where our copy shows none, from the day of the statement or, failing that, the end of the time
        it is about.
      </li>
      <li>
        <strong>What the newspaper changed</strong> was found by comparing its text with the agencies’ copy; each change
        says what it rests on.
      </li>
    </ul>
  ),
  limits: (
    <ul>
      <li>Pages were read in stored copies, some of them in part. The agencies’ stories were read in reprints.</li>
      <li>That one of the stories is AFP’s is our inference.</li>
      <li>Most accounts of the meeting come from the Iranian side.</li>
      <li>Nobody but Iran publishes Iran’s exports to Iraq for each year, so there is no independent check of them.</li>
      <li>
        Some sources are copies of other sites, or forums that quote others. They are used where nothing better was
        found, and named as what they are.
      </li>
      <li>Counts of Covid-19 cases depend on testing, which differed between the countries and over time.</li>
      <li>
        Places on the map are approximate where it says so, and its lines for gas and power are schematic. The border is
        that of Natural Earth, which shows who is in control and takes no side.
      </li>
      <li>Notes on what single sources say are our translations, or stay in English.</li>
    </ul>
  ),
  verdicts: (
    <p>
      A verdict is about the exact wording of the report, never about a person. The same standard holds for statements
      that one likes and for those that one does not. An accurate quotation of a judgement is still a judgement. Word
      and shape give the verdict, never colour alone. Statements stand in the report’s order, not worst first.
    </p>
  ),
  corrections: (
    <p>
      What is wrong is put right in the text and in the data. One log says when, what changed and why; nothing is taken
      down in silence. Mistakes in the report itself are not corrections of ours: they are notes in the fact check.
    </p>
  ),
  correctionKinds: [
    { kind: "correction", meaning: "we were wrong." },
    { kind: "clarification", meaning: "it was right, but unclear." },
    { kind: "update", meaning: "there are new facts." },
  ],
  noCorrections: "None has been made so far.",
  objections: (contact) => (
    <>
      <p>
        {contact === null
          ? "Whoever hosts this copy has set no contact, so there is nobody to write to through this page."
          : `Write to ${contact}.`}
      </p>
      <p>
        Name the statement or the record by its id, which stands in its address and in the data files. Say what is wrong
        and give a source that can be opened. An objection is checked by the same standard as the statement, and the
        outcome is written into the log.
      </p>
    </>
  ),
  embedding: ({ frame, data }) => (
    <>
      <p>
        <strong>Link.</strong> Every chart has a page whose address holds what you set on it; share it and others see
        the same. Named views have short addresses and preview pictures of their own. Every statement has a page, and
        every event its own address on the timeline. Addresses do not change.
      </p>
      <p>
        <strong>Embed.</strong> The share button of each chart gives the code for a frame. By hand it is an{" "}
        <code>iframe</code> with an address such as <code>{frame}</code>, which takes the same words after the question
        mark as the chart’s page. It needs no script on your page, asks no other site for anything and works in a
        sandbox that allows scripts only.
      </p>
      <p>
        <strong>Take the data.</strong> <a href={data}>Every table</a> can be had as CSV and JSON at an address that
        does not change, with a Data Package that describes them all. When you use one, name “Across the border”, the
        table, its version and the day on which you took it.
      </p>
    </>
  ),
  licences: (data) => (
    <>
      <p>
        <strong>Code:</strong> MIT. <strong>Data and words:</strong> CC BY 4.0, credit “Across the border”, with
        exceptions that stand beside each <a href={data}>table</a> and in the Data Package:
      </p>
      <ul>
        <li>
          Values from the International Monetary Fund’s Direction of Trade Statistics carry its credit, are marked row
          by row, and are outside our licence.
        </li>
        <li>
          Gas consumption and production are the Energy Institute’s: a small extract, credited, outside our licence.
        </li>
        <li>
          Figures of officials and of the press are single facts; each names the speaker or office and the outlet.
        </li>
      </ul>
      <p>
        With thanks to Our World in Data and Ember (electricity, CC BY 4.0), Johns Hopkins University CSSE (pandemic, CC
        BY 4.0), the World Resources Institute (plants, CC BY 4.0), GeoNames (places, CC BY 4.0), © OpenStreetMap
        contributors (measured lengths, ODbL), the World Bank (population, CC BY 4.0) and Natural Earth (map, public
        domain). Typefaces: Source Serif 4, IBM Plex Sans and Vazirmatn, SIL Open Font License.
      </p>
    </>
  ),
  privacy: (
    <p>
      Nothing is collected. There are no cookies, no trackers and no requests to other sites; following a link to a
      source leaves this one. Choices are kept on your device, and only after you have made them: light or dark
      appearance, the digits of Arabic pages, and that you closed a suggestion to read in another language. Frames in
      other people’s pages keep nothing at all. Whoever hosts a copy may keep the usual log of requests; these pages
      have no part in that.
    </p>
  ),
  browsers: (
    <p>
      Made for current versions of Chrome, Edge, Firefox and Safari; it uses features that all of them have had since
      May 2024. It is tested by machine in Chromium only. Without script, every page still has its text, drawings,
      tables and links; filters and changing charts need script. It is made for keyboards and screen readers too: every
      mark of a drawing can be reached by keys and is listed in its table.
    </p>
  ),
};
