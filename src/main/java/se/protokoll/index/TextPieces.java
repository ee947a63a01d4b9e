package se.protokoll.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Evidence;

/** Cuts a document's text at its agenda items into pieces that follow each other without gap or overlap. */
final class TextPieces {

    /** Longer pieces are cut further: a hit must be quick to highlight and to read. */
    static final int LONGEST = 30_000;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private TextPieces(String text) {
        this.text = text;
    }

    /**
     * A piece of the text.
     *
     * @param start first character
     * @param end one past the last
     * @param item the agenda item it belongs to; null for text outside items
     * @param part which part of a piece that was too long, from 1
     * @param parts how many
     */
    record Piece(int start, int end, @Nullable AgendaItem item, int part, int parts) {

        /** Whether something begins in it. */
        boolean holds(Evidence evidence) {
            return evidence.start() >= start && evidence.start() < end;
        }
    }

    static List<Piece> of(String text, List<AgendaItem> agenda) {
        TextPieces pieces = new TextPieces(text);
        List<AgendaItem> items = agenda.stream()
                .sorted(Comparator.comparingInt(item -> item.evidence().start()))
                .toList();
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            int next = i + 1 < items.size() ? items.get(i + 1).evidence().start() : text.length();
            int start = pieces.outside(at, Math.clamp(item.evidence().start(), at, text.length()));
            int end = Math.clamp(Math.min(item.textEnd(), next), start, text.length());
            pieces.add(start, end, item);
            at = end;
        }
        pieces.outside(at, text.length());
        return pieces.pieces.stream()
                .flatMap(piece -> pieces.cut(piece).stream())
                .toList();
    }

    /**
     * White space between items is no piece of its own: it goes with the item before, or at the beginning the one
     * after.
     */
    private int outside(int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            add(start, end, null);
            return end;
        }
        if (pieces.isEmpty()) {
            return end == text.length() ? end : start;
        }
        Piece before = pieces.removeLast();
        add(before.start(), end, before.item());
        return end;
    }

    private void add(int start, int end, @Nullable AgendaItem item) {
        pieces.add(new Piece(start, end, item, 1, 1));
    }

    private List<Piece> cut(Piece piece) {
        List<Integer> cuts = new ArrayList<>(List.of(piece.start()));
        while (piece.end() - cuts.getLast() > LONGEST) {
            cuts.add(cutAfter(cuts.getLast()));
        }
        cuts.add(piece.end());
        int parts = cuts.size() - 1;
        List<Piece> result = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            result.add(new Piece(cuts.get(part), cuts.get(part + 1), piece.item(), part + 1, parts));
        }
        return result;
    }

    /** After the last line, else the last word, that fits; a surrogate pair stays whole. */
    private int cutAfter(int start) {
        int limit = start + LONGEST;
        for (char boundary : new char[] {'\n', ' '}) {
            int at = text.lastIndexOf(boundary, limit - 1);
            if (at > start + LONGEST / 2) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
