package se.protokoll.extract.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.Label;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.SwedishDates;
import se.protokoll.registry.SwedishTimes;

/** Reads where the body met: what stands behind the label, or beside date and time in the title. */
final class PlaceReader {

    /** A way in which a passage tells the place. */
    private interface Way {

        @Nullable
        String place(HeadPassage passage, TimelessPieces pieces);
    }

    /** The first that finds a place is right. */
    private final List<Way> ways = List.of(
            (passage, pieces) -> tidy(told(passage)),
            (passage, pieces) -> tidy(ToldPlace.behindOldWord(pieces)),
            (passage, pieces) -> passage.origin() == Origin.FIELD ? null : tidy(ToldPlace.behindTitle(pieces)),
            (passage, pieces) -> passage.origin() == Origin.TITLE ? town(pieces) : null,
            (passage, pieces) -> passage.origin() == Origin.TITLE ? ToldPlace.behindDay(pieces) : null,
            (passage, pieces) -> passage.origin() == Origin.FIELD || !pieces.hasDateAndTime()
                    ? null
                    : tidy(ToldPlace.inOldTitle(pieces.first())),
            this::amongPieces,
            (passage, pieces) -> passage.origin() == Origin.FIELD ? null : ToldPlace.online(passage.text()));

    private final List<HeadPassage> head;
    private final @Nullable String body;

    /** @param body the body that met, which may stand before the place; null where the document does not name it */
    PlaceReader(List<HeadPassage> head, @Nullable String body) {
        this.head = head;
        this.body = body;
    }

    /** The place as printed; null where the document does not say it. */
    @Nullable
    Fact<String> place() {
        var labelled = labelled();
        if (labelled != null) {
            return labelled;
        }
        for (var passage : head) {
            String place = passage.origin() == Origin.FIELD && !isOfTime(passage) ? beforeTime(passage.text()) : null;
            if (place != null) {
                return new Fact<>(place, passage.evidence("place-gathered-labels", 0.6));
            }
        }
        for (var origin : List.of(Origin.TITLE, Origin.WEB_TITLE, Origin.BELOW, Origin.FIELD)) {
            for (var passage : head) {
                String place = passage.origin() == origin && (origin != Origin.FIELD || isOfTime(passage))
                        ? besideTime(passage)
                        : null;
                if (place != null) {
                    return new Fact<>(place, passage.evidence("place-beside-time", 0.7));
                }
            }
        }
        return null;
    }

    /** What stands behind the first label; behind the second where the first, which promises a time, has none. */
    private @Nullable Fact<String> labelled() {
        Fact<String> first = null;
        for (var passage : head) {
            boolean timeToo = passage.is(Label.PLACE_AND_TIME);
            if (!timeToo && !passage.is(Label.PLACE)) {
                continue;
            }
            var pieces = TimelessPieces.of(passage.text());
            String place = behindLabel(pieces);
            boolean whole = passage.is(Label.PLACE) || pieces.hasDateOrTime();
            if (place != null && (first == null || (whole && timeToo))) {
                first = new Fact<>(place, passage.evidence("place-label", 0.9));
            }
            if (place != null && whole) {
                return first;
            }
        }
        return first;
    }

    private @Nullable String behindLabel(TimelessPieces pieces) {
        for (String piece : pieces.pieces()) {
            String place = PlaceText.tidy(PlaceText.beforePeople(piece));
            if (place != null && !place.equalsIgnoreCase(body)) {
                return place;
            }
        }
        return pieces.pieces().size() == 1 ? PlaceText.municipality(pieces.first()) : null;
    }

    /** Where labels were gathered before their values, the first value is the place, and date or time end it. */
    private static @Nullable String beforeTime(String value) {
        var pieces = TimelessPieces.of(value);
        boolean far = pieces.dates().isEmpty() || pieces.dates().getFirst().start() >= PlaceText.LONGEST;
        boolean first = !pieces.first().isEmpty() && value.startsWith(pieces.first());
        String place = far || !first ? null : PlaceText.tidy(pieces.first());
        return place != null && (PlaceText.hasPlaceWord(place) || PlaceText.endsWithTown(place)) ? place : null;
    }

    private static boolean isOfTime(HeadPassage passage) {
        return passage.is(Label.DATE) || passage.is(Label.TIME);
    }

    private @Nullable String besideTime(HeadPassage passage) {
        var pieces = TimelessPieces.of(passage.text());
        for (var way : ways) {
            String place = way.place(passage, pieces);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** What a sentence tells, with what of the place a line end has put on the next line. */
    private @Nullable String told(HeadPassage passage) {
        String place = ToldPlace.inSentence(passage.text());
        int next = head.indexOf(passage) + 1;
        boolean open = place != null && passage.text().endsWith(place) && next < head.size();
        return open ? place + ToldPlace.brokenOff(head.get(next).text()) : place;
    }

    private @Nullable String town(TimelessPieces pieces) {
        String town = ToldPlace.town(pieces);
        return town == null || town.equalsIgnoreCase(body) ? null : town;
    }

    private static @Nullable String tidy(@Nullable String told) {
        return told == null ? null : PlaceText.tidy(told);
    }

    /** In a title, the piece beside date or time that names a place; on a line of its own, the line after them. */
    private @Nullable String amongPieces(HeadPassage passage, TimelessPieces pieces) {
        boolean timed = pieces.pieces().size() > 1 || pieces.hasDateOrTime();
        boolean alone = passage.origin() == Origin.TITLE && !timed && followsTime(passage);
        for (String piece : pieces.pieces()) {
            String place = PlaceText.tidy(ToldPlace.withoutPreposition(piece));
            boolean between = !piece.equals(pieces.first()) || pieces.startsWithDate();
            boolean beside = timed && place != null && (between || PlaceText.isAlone(place));
            if (place != null
                    && !PlaceText.tells(place)
                    && (alone || beside)
                    && (PlaceText.hasPlaceWord(place) || (between && pieces.hasDateAndTime()))) {
                return place;
            }
        }
        return null;
    }

    private boolean followsTime(HeadPassage passage) {
        int index = head.indexOf(passage);
        return index > 0 && hasDateOrTime(head.get(index - 1).text());
    }

    private static boolean hasDateOrTime(String text) {
        return !SwedishDates.findIn(text).isEmpty()
                || !SwedishTimes.findIn(text).isEmpty();
    }
}
