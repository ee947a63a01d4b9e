package se.protokoll.extract.lists;

import java.util.List;
import se.protokoll.extract.labels.TableHeading;
import se.protokoll.extract.words.Token;

/** What one expects of a list's tokens from where they stand. */
public interface ColumnPrior {

    /** For lists that are no tables. */
    ColumnPrior NONE = (at, kind) -> 0;

    /**
     * What a reading gains by standing where it does; negative where something else is expected there.
     *
     * @param at index of its first token in the list
     */
    double score(int at, PieceKind kind);

    /**
     * The expectations for the rows of a table with a heading.
     *
     * @param heading the heading
     * @param tokens the table with its heading
     * @param rows the table without it
     */
    static ColumnPrior of(TableHeading heading, List<Token> tokens, List<Token> rows) {
        return HeadedColumns.of(heading, tokens, rows);
    }
}
