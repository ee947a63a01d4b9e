package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.words.Bullets;

/** Cuts a passage at the lead-ins and labels that stand within it, so that each piece can be read by itself. */
final class InnerLeadIns {

    private static final String LABEL = ". Beslut: ";

    /** What was decided stands below. */
    private static final String OPEN_LABEL = ". Beslut:";

    /** "Direktionen beslutar: Anna väljs." The decision begins behind the colon, unless what is said stands there. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^" + "([^.:]{3,80}?(?:beslutar|beslutade|beslöt)(?: (?!att [\\p{L} ]{1,30}: [”\"“])[\\p{L} ]{1,30})?:)"
                    + " (?=\\S)");

    /** "• Budget - Rådet beslutade att …": what the entry is about. */
    private static final Pattern TOPIC =
            Pattern.compile("[" + Bullets.SIGNS + "] \\p{Lu}[\\p{L} ]{2,60} [-–] (?=\\p{Lu})");

    private final DecidingSentence deciding;

    InnerLeadIns(DecidingSentence deciding) {
        this.deciding = deciding;
    }

    /** The pieces in their order, topics left out; the passage itself where there is nothing to cut. */
    List<Passage> cut(Passage passage) {
        var pieces = new ArrayList<Passage>();
        int from = 0;
        for (int label = passage.text().indexOf(LABEL);
                label > from;
                label = passage.text().indexOf(LABEL, from)) {
            cut(passage, from, label + 1, pieces);
            from = label + 2;
        }
        int end = passage.text().length();
        boolean open = passage.text().endsWith(OPEN_LABEL);
        int label = open ? end - OPEN_LABEL.length() + 2 : end;
        cut(passage, from, Math.max(from, open ? label - 1 : end), pieces);
        if (open) {
            pieces.add(passage.part(label, end));
        }
        return pieces;
    }

    private void cut(Passage passage, int from, int to, List<Passage> pieces) {
        String text = passage.text();
        int at;
        int next = from;
        do {
            at = next;
            int leadIn = leadInEnd(text, at, to);
            if (leadIn > at) {
                pieces.add(passage.part(behindTopic(text, at, leadIn), leadIn));
                next = leadIn + 1;
            } else {
                next = behindTopic(text, at, to);
            }
        } while (next > at);
        pieces.add(passage.part(at, to));
    }

    /** One past the colon of a lead-in that decides; {@code from} where none begins there. */
    private int leadInEnd(String text, int from, int to) {
        if (text.indexOf(": ", from, to) < 0) {
            return from;
        }
        var leadIn = LEAD_IN.matcher(text).region(from, to);
        return leadIn.lookingAt() && deciding.in(leadIn.group(1)) != null ? leadIn.end(1) : from;
    }

    /** Where what is decided begins behind what it is about; {@code from} where no topic begins there. */
    private int behindTopic(String text, int from, int to) {
        var topic = TOPIC.matcher(text).region(from, to);
        return topic.lookingAt() && deciding.in(text.substring(topic.end(), to)) != null ? topic.end() : from;
    }

    /** What stands behind the lead-in that a passage begins with; the passage itself where it begins with none. */
    Passage withoutLeadIn(Passage passage) {
        int end = leadInEnd(passage.text(), 0, passage.text().length());
        return end > 0 ? passage.part(end + 1, passage.text().length()) : passage;
    }
}
