package se.protokoll.text;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.text.Content.Paragraph;
import se.protokoll.text.Content.Row;
import se.protokoll.text.Content.Table;
import se.protokoll.text.Content.TableCell;

/**
 * What a web page writes as terms with what they mean: labels and their values, or headings over text that folds out.
 */
final class DefinitionList {

    /** Characters of a paragraph from which on it is no value. */
    private static final int TEXT = 200;

    private static final int HEADING_LEVEL = 5;

    private DefinitionList() {}

    /** Rows of labels and values; where there is text below any label, headings and their text. */
    static List<Content> of(Table terms) {
        boolean values =
                terms.rows().stream().flatMap(row -> row.cells().stream()).allMatch(DefinitionList::isShort);
        return values ? List.of(terms) : unfolded(terms);
    }

    private static boolean isShort(TableCell cell) {
        return cell.content().stream()
                .allMatch(content -> content instanceof Paragraph paragraph
                        && paragraph.kind() != BlockKind.HEADING
                        && paragraph.text().length() < TEXT);
    }

    private static List<Content> unfolded(Table terms) {
        var unfolded = new ArrayList<Content>();
        for (Row row : terms.rows()) {
            row.cells().getFirst().content().forEach(term -> unfolded.add(heading(term)));
            row.cells().stream().skip(1).forEach(cell -> unfolded.addAll(cell.content()));
        }
        return unfolded;
    }

    private static Content heading(Content term) {
        return term instanceof Paragraph paragraph && paragraph.text().length() < TEXT
                ? new Paragraph(BlockKind.HEADING, HEADING_LEVEL, paragraph.text(), paragraph.linkCharacters())
                : term;
    }
}
