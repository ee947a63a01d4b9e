package se.protokoll.extract.decisions;

import org.jspecify.annotations.Nullable;

/**
 * Where in its item a sentence stands.
 *
 * @param title the item's title, empty if it has none
 * @param heading the nearest heading above within the item; null where there is none
 * @param headingText as it is written; empty where there is none
 * @param sinceHeading passages between heading and sentence
 * @param before the sentence before it in the item, or the heading; empty where there is none
 * @param belowColon whether what stands before it in the same stretch of text begins with a colon
 * @param passage number of its passage in the item, from 0
 * @param inPassage number of the sentence in its passage, from 0
 * @param last whether it is the item's last
 * @param opensParagraph whether a blank line stands above
 * @param flat whether the text has lost its line breaks
 */
public record SentencePlace(
        String title,
        @Nullable DecisionHeading heading,
        String headingText,
        int sinceHeading,
        String before,
        boolean belowColon,
        int passage,
        int inPassage,
        boolean last,
        boolean opensParagraph,
        boolean flat) {

    /** Whether a colon stands right before it. */
    boolean afterColon() {
        return before.endsWith(":");
    }
}
