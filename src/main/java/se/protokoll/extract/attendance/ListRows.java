package se.protokoll.extract.attendance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.MarkLegend;
import se.protokoll.extract.labels.ExplainingLines;
import se.protokoll.extract.labels.TableHeading;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.words.Exceptions;
import se.protokoll.extract.words.Initials;
import se.protokoll.extract.words.Prose;
import se.protokoll.extract.words.Token;

/**
 * A list without what is none of its people: legends, furniture, headings of its columns, names of parties over their members and
 * times of a video meeting.
 *
 * @param rows what is left, with words in place of signs that mean something
 * @param columns what the heading of the table leads one to expect
 * @param parties whose members stand below their names
 * @param times when people came and went
 */
record ListRows(List<Token> rows, ColumnPrior columns, PartyHeadings parties, ConnectionTimes times) {

    ListRows {
        rows = List.copyOf(rows);
    }

    /**
     * Takes it from a list.
     *
     * @param legend what marks mean
     * @param day of the meeting, which chooses among the columns of several meetings; null where not known
     * @param places whether places stand right behind the names
     * @param headed whether the first line may be the heading of a table
     */
    static ListRows of(List<Token> value, MarkLegend legend, @Nullable LocalDate day, boolean places, boolean headed) {
        var printed =
                MisreadWords.restored(ReplacedColumn.inWords(SurnamesBeforeCommas.joined(ContactLines.removed(value))));
        var ofMeeting = MeetingColumns.chosen(
                TitlesBelowNames.behindCommas(HangingCells.joined(DottedLeaders.asGaps(printed))), day);
        var marked = legend.inWords(ItemSpans.withAbsences(ofMeeting));
        var listed = ListFurniture.without(
                SubstituteSentences.without(AbsentOrganisations.without(DashHeadings.asColons(Prose.before(marked)))));
        var parties = PartyHeadings.in(SmallSurnames.recognised(Exceptions.folded(Initials.removed(listed))));
        var people = places ? PlacesBehindNames.behindCommas(parties.rest()) : parties.rest();
        var times = ConnectionTimes.in(ExplainingLines.withoutLegend(ExplainingLines.withoutAbbreviations(people)));
        var heading = headed ? TableHeading.at(times.people(), 0) : null;
        var tokens = heading == null ? times.people() : EmptyMarks.inWords(heading, times.people());
        var rows = LeadingMarks.behindNames(heading == null ? tokens : heading.rows(tokens));
        var columns = heading == null ? ColumnPrior.NONE : ColumnPrior.of(heading, tokens, rows);
        return new ListRows(rows, columns, parties, times);
    }
}
