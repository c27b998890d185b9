/** About this piece, in English. */
import type { AboutText } from "#shell/about-content.ts";

export const aboutEn: AboutText = {
  title: "About this piece",
  description: "How it was made, what its limits are, and what it does not do.",
  body: (contact) => (
    <>
      <p>
        One report of 27 September 2020 was taken apart into 51 statements. Each was traced to the agencies and
        originals it goes back to, and checked against sources that were read in stored copies of public pages. Two
        sources were sought for each.
      </p>
      <h2>Limits</h2>
      <p>
        Some pages were read in part only. That one story is an agency’s is inferred. Most accounts of the meeting are
        Iranian. No independent check of Iran’s exports to Iraq exists. Pandemic counts depend on testing. Values that
        are estimated, inferred, provisional or worked out by us are marked wherever they appear.
      </p>
      <h2>Corrections</h2>
      <p>
        A correction is made in the text and said beside it, with its date; nothing is taken down in silence. None has
        been made so far. To object:{" "}
        {contact === null ? "no contact has been set by whoever hosts this copy." : contact}
      </p>
      <h2>Licences</h2>
      <p>
        The code is under the MIT licence. The data are under CC BY 4.0, with exceptions that stand with each table:
        figures of the International Monetary Fund and the Energy Institute are theirs and outside our licence.
      </p>
      <h2>Privacy</h2>
      <p>
        Nothing is collected. There are no cookies, no trackers and no requests to other sites. What you choose here is
        kept on your device: a light or dark appearance, digits, and that another language is not wanted.
      </p>
    </>
  ),
};
