package se.protokoll.extract.cover;

import java.util.List;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.words.Token;

/**
 * The labelled part of the minutes: the cover sheet of a protocol, the lines above the first item of notes, and the
 * labels of the signatures wherever they stand.
 *
 * @param fields in reading order
 * @param lead the tokens before the first label: letterhead, title
 * @param itemsStart first character of the first item (ärende, paragraf), an offset into the document's canonical text;
 *     the text's length where no items could be told apart
 * @param later lists of people that stand behind where the items begin
 * @param text the tokens from where the items begin
 * @param legend what the marks of its lists mean where the document explains them
 */
public record CoverSheet(
        List<CoverField> fields,
        List<Token> lead,
        int itemsStart,
        List<CoverField> later,
        List<Token> text,
        MarkLegend legend) {

    public CoverSheet {
        fields = List.copyOf(fields);
        lead = List.copyOf(lead);
        later = List.copyOf(later);
        text = List.copyOf(text);
    }

    /** The cover sheet of a document; without fields where it has none. */
    public static CoverSheet of(Layout layout) {
        return new CoverReader(layout).read();
    }

    /** Every field with a label, with or without a value. */
    public List<CoverField> all(Label label) {
        return fields.stream().filter(field -> field.is(label)).toList();
    }
}
