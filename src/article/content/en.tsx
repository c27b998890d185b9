/**
 * The report of 27 September 2020, retold in our own words: all 23 paragraphs, each statement marked once.
 * Voice: neutral and attributed. A speaker's words stand in <Said>, the newspaper's in <Printed>, at most eight words each.
 */
import { ChartPlace } from "#article/ChartPlace.tsx";
import { Paragraph } from "#article/Paragraph.tsx";
import { Phrase } from "#article/Phrase.tsx";
import { Fig, Next, Printed, Said } from "#article/prose.tsx";
import type { ReportContent } from "#article/report-content.ts";

function Body() {
  return (
    <>
      <Paragraph n={1}>
        The two governments{" "}
        <Phrase statement="joint-pledge-border-trade">promised closer work on the border and more trade</Phrase>, the
        report opens, adding that business between the neighbours{" "}
        <Phrase statement="trade-hit-by-pandemic">had suffered badly from the pandemic</Phrase>. It is credited to{" "}
        <Phrase statement="dispatches-byline">
          <Printed>Dispatches</Printed>
        </Phrase>{" "}
        and names no agency.
      </Paragraph>
      <Paragraph n={2}>
        President Hassan Rouhani{" "}
        <Phrase statement="meeting-date-and-people">received Fuad Hussein late on Saturday 26 September</Phrase>. He
        told his guest, <Phrase statement="hussein-visiting">Iraq’s foreign minister, on a visit to Tehran</Phrase>,
        that Iran{" "}
        <Phrase statement="rouhani-commitment-quote">
          would <Said>remain committed</Said> to closer political, economic and cultural ties
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={3}>
        Hussein, by the account that Iran’s presidency gave,{" "}
        <Phrase statement="hussein-calls-for-accords">asked for existing agreements to be carried out</Phrase>, those on
        the border, on transport and on trade among them.
      </Paragraph>
      <Paragraph n={4}>
        The pandemic had <Phrase statement="border-closures">closed crossings</Phrase>; that held up trade and{" "}
        <Phrase statement="pilgrims-and-tourists" loud>
          the journeys of millions of pilgrims and tourists
        </Phrase>
        .
      </Paragraph>
      <ChartPlace chart="pandemic" />
      <Paragraph n={5}>
        Iran is <Phrase statement="iran-biggest-partner">among Iraq’s largest trading partners</Phrase>. Its exports
        there in the year before came to{" "}
        <Phrase statement="exports-nearly-9bn" loud>
          nearly <Fig id="report-exports" />
        </Phrase>
        , the report says, citing the state news agency IRNA, and the two sides{" "}
        <Phrase statement="goal-20bn-will-discuss">were about to discuss</Phrase> raising that sum to{" "}
        <Phrase statement="goal-20bn-amount" loud>
          <Fig id="report-goal" />
        </Phrase>
        .
      </Paragraph>
      <ChartPlace chart="trade" />
      <Next ids={["promise", "trade"]} />
      <Paragraph n={6}>
        Rouhani used the occasion to{" "}
        <Phrase statement="rouhani-denounces-us-presence">condemn the American military presence</Phrase> in the region.
      </Paragraph>
      <Paragraph n={7}>
        Whether in Iraq, in Afghanistan or in the southern states of the Gulf, he said, American forces work{" "}
        <Phrase statement="us-presence-harms-security">
          <Said>to the detriment of security and stability</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={8}>
        Any country that hosts Americans, he held, has{" "}
        <Phrase statement="duty-to-remove">a duty to try to have them leave</Phrase>.
      </Paragraph>
      <Paragraph n={9}>
        He praised as a{" "}
        <Phrase statement="positive-step-quote">
          <Said>positive step</Said>
        </Phrase>{" "}
        what Iraq’s parliament <Phrase statement="parliament-vote-january">had voted in January</Phrase>:{" "}
        <Phrase statement="vote-demanded-us-withdrawal">a demand that all American troops go</Phrase>, as the newspaper
        puts it.
      </Paragraph>
      <Paragraph n={10}>
        After the vote, the report recalls, the American president, Donald Trump,{" "}
        <Phrase statement="trump-sanctions-threat">held out sanctions against Iraq</Phrase> and{" "}
        <Phrase statement="trump-oil-money-seizure">the seizure of its oil money in American banks</Phrase>, in case its
        leaders acted on <Phrase statement="iraqi-leaders-pledge">a pledge to send the forces away</Phrase>.
      </Paragraph>
      <Paragraph n={11}>
        Armed groups in Iraq, for which the newspaper’s word is{" "}
        <Phrase statement="resistance-groups-label">
          <Printed>resistance groups</Printed>
        </Phrase>
        , <Phrase statement="groups-will-take-up-arms">promised to fight American forces</Phrase> should Washington not
        comply with what it calls a{" "}
        <Phrase statement="vote-binding-order">
          <Printed>parliamentary order</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={12}>
        Iran, Rouhani said, had{" "}
        <Phrase statement="stood-by-iraq-quote">
          <Said>always stood by the Iraqi people</Said>
        </Phrase>{" "}
        and by their lawful government.
      </Paragraph>
      <Paragraph n={13}>
        Mohammad Javad Zarif, Iran’s foreign minister, also received his colleague and{" "}
        <Phrase statement="zarif-calls-protection">asked that diplomatic sites in Iraq be protected</Phrase>.
      </Paragraph>
      <Paragraph n={14}>
        The two{" "}
        <Phrase statement="soleimani-discussed">
          spoke of the American strike that killed General Qassem Soleimani in Baghdad
        </Phrase>{" "}
        in January, an{" "}
        <Phrase statement="assassination-wording">
          <Printed>assassination</Printed>
        </Phrase>{" "}
        in the newspaper’s word, and of working together.
      </Paragraph>
      <Paragraph n={15}>
        In a tweet in English Zarif said that{" "}
        <Phrase statement="zarif-tweet-premises">
          attacks on Iranian missions in Iraq had been a subject, and their protection an <Said>imperative</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={16}>
        The tweet went on to name practical steps for closer ties and the{" "}
        <Phrase statement="terrorist-murder-quote">
          <Said>terrorist murder of our hero General Soleimani</Said>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={17}>
        That was <Phrase statement="three-attacks-timing">over a week</Phrase> after{" "}
        <Phrase statement="three-attacks-count" loud>
          three attacks
        </Phrase>{" "}
        on what the report describes as{" "}
        <Phrase statement="three-attacks-targets">
          <Printed>diplomatic or military installations</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={18}>
        Soleimani{" "}
        <Phrase statement="soleimani-strike-place-date">
          was killed in January by an American drone near Baghdad airport
        </Phrase>
        ; the newspaper writes{" "}
        <Phrase statement="martyred-wording">
          <Printed>martyred</Printed>
        </Phrase>
        . With him died Abu Mahdi al-Muhandis, in its words a{" "}
        <Phrase statement="muhandis-rank">
          <Printed>top Iraqi commander</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={19}>
        A few days later, Iran <Phrase statement="missile-strikes">fired missiles at bases in Iraq</Phrase> that housed
        troops of the United States and its coalition.
      </Paragraph>
      <Paragraph n={20}>
        The ministers met{" "}
        <Phrase statement="waiver-three-days" loud>
          three days
        </Phrase>{" "}
        after the United States had given Iraq{" "}
        <Phrase statement="waiver-60-days" loud>
          <Fig id="report-waiver" /> more days
        </Phrase>{" "}
        of a sanctions waiver. It <Phrase statement="waiver-covers-gas">lets Iraq buy gas from Iran</Phrase> for power
        grids that the report calls{" "}
        <Phrase statement="crippled-grid">
          <Printed>crippled</Printed>
        </Phrase>
        .
      </Paragraph>
      <Paragraph n={21}>
        Washington{" "}
        <Phrase statement="blacklisted-late-2018">put Iran’s energy industry on its blacklist late in 2018</Phrase> and
        has since given Baghdad, its ally, <Phrase statement="temporary-waivers">one short waiver after another</Phrase>
        , <Phrase statement="waivers-avoid-blackouts">to keep blackouts from the whole country</Phrase>.
      </Paragraph>
      <ChartPlace chart="waivers" />
      <Next ids={["waivers"]} />
      <Paragraph n={22}>
        Iranian gas makes{" "}
        <Phrase statement="gas-share-45-percent" loud>
          up to <Fig id="report-share" />
        </Phrase>{" "}
        of the{" "}
        <Phrase statement="grid-14000-mw" loud>
          <Fig id="report-megawatts" /> megawatts
        </Phrase>{" "}
        that Iraq consumes, the report says, naming no source; Iran sends{" "}
        <Phrase statement="direct-1000-mw" loud>
          <Fig id="report-direct" /> megawatts
        </Phrase>{" "}
        more over power lines. That, it says, makes it{" "}
        <Phrase statement="indispensable-source">
          <Printed>indispensable</Printed>
        </Phrase>{" "}
        to its neighbour.
      </Paragraph>
      <ChartPlace chart="electricity" />
      <Next ids={["electricity"]} />
      <Paragraph n={23}>
        The countries share{" "}
        <Phrase statement="border-1400-km" loud>
          <Fig id="report-border" /> kilometres
        </Phrase>{" "}
        of border. Iraqis, the report concludes,{" "}
        <Phrase statement="dependence-on-iranian-companies">rely on Iranian firms</Phrase> for everyday needs: food and
        machines, power and gas, fruit and vegetables.
      </Paragraph>
      <ChartPlace chart="border" />
      <Next ids={["border"]} />
    </>
  );
}

export const reportEn: ReportContent = {
  headline: "A border, a pipeline and a 20 billion dollar promise",
  standfirst: (
    <>
      <p>
        In September 2020 a Tehran newspaper reported that Iran and Iraq would discuss raising Iran’s exports to Iraq
        from nearly <Fig id="report-exports" /> a year to <Fig id="report-goal" />. The highest firm figure since is{" "}
        <Fig id="exports-highest" />, <Fig id="exports-highest-share" /> of that goal; a provisional one is{" "}
        <Fig id="exports-provisional" />, <Fig id="exports-provisional-share" />.
      </p>
      <p>
        Of the report’s <Fig id="statements" /> statements, <Fig id="verdict-supported" /> are supported,{" "}
        <Fig id="verdict-caveat" /> supported with caveat, <Fig id="verdict-disputed" /> disputed and{" "}
        <Fig id="verdict-outdated" /> outdated; <Fig id="verdict-opinion" /> are opinion or loaded wording.
      </p>
    </>
  ),
  description:
    "A report of 27 September 2020 on Iran and Iraq, read next to charts of their trade, Iraq’s electricity and the border, with all 51 statements checked.",
  label: (
    <>
      <p>
        Published on 27 September 2020, 22:21, by Kayhan, a Tehran newspaper, in its English edition:{" "}
        <a
          href="http://kayhan.ir/en/news/83280/iran-iraq-to-boost-trade-other-cooperation"
          rel="noopener"
          target="_blank"
        >
          Iran, Iraq to boost trade, other cooperation
        </a>
        . Much of it is Reuters and AFP copy with words changed; it credits neither. Retold here in our words:
        quotations <q>like this</q> are a speaker’s, those <q data-voice="printed">like this</q> the newspaper’s.
      </p>
    </>
  ),
  method: {
    title: "How we did this",
    body: (
      <p>
        One report was split into 51 statements; each was traced to agency copy and originals, with two sources where we
        found them. We read stored copies of pages, some in part. That AFP wrote one of the stories the report draws on
        is our inference. Most accounts of the meeting are Iranian. Verdicts are on the report’s wording, never on a
        person. Nobody paid for this and nothing is collected from readers. Every figure’s source and licence stands
        with its chart.
      </p>
    ),
  },
  Body,
};
