package se.protokoll.extract.attendance;

import java.util.List;
import se.protokoll.confidence.Clues;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;

/** What speaks for and against what was read of a person, from the list alone. */
final class PersonClues {

    private static final double CERTAIN = 4;
    private static final double FAIR = 2.2;
    private static final int FEW = 3;
    private static final int LONG = 4;

    private PersonClues() {}

    static Clues of(PersonDraft draft, Attendance person) {
        var list = draft.list();
        var tokens = draft.name().tokens();
        double score = NamePlausibility.ofTokens(tokens);
        var clues = new Clues()
                .with("name-fair", score < CERTAIN && score >= FAIR)
                .with("name-doubtful", score < FAIR)
                .with("finder-doubts", 1 - list.finder())
                .with("name-one-word", tokens.size() == 1)
                .with("name-four-words", tokens.size() >= LONG)
                .with("name-odd-letters", hasDigit(person.name()))
                .with("unread-words", Math.min(1, 4 * list.noise()))
                .with("unread-beside", list.disturbed())
                .with("few-people", list.people() < FEW)
                .with("labels-gathered", list.gathered())
                .with("label-weak", !list.strong())
                .with("label-missing", !list.labelled())
                .with("listed-absent", draft.section() == Label.ABSENT)
                .with("presence-partial", person.presence() == Presence.PARTIAL)
                .with("presence-absent", person.presence() == Presence.ABSENT)
                .with("remark", !draft.remark().isEmpty())
                .with("remark-long", draft.remark().size() > 8)
                .with("mark", draft.mark() != null)
                .with("serving", draft.isServing())
                .with("name-breaks-line", breaksLine(tokens));
        affiliation(draft, person, clues);
        return clues;
    }

    private static void affiliation(PersonDraft draft, Attendance person, Clues clues) {
        clues.with("has-party", person.party() != null)
                .with("has-municipality", person.municipality() != null)
                .with("has-role", !draft.roles().isEmpty());
        if (!draft.affiliations().isEmpty()) {
            var words = draft.affiliations().getFirst();
            boolean own = words.start() > draft.name().end();
            boolean cued =
                    words.tokens().stream().anyMatch(token -> token.word().isCue());
            clues.with("affiliation", true)
                    .with("affiliation-before", !own)
                    .with(
                            "affiliation-apart",
                            own && words.start() - draft.name().end() > 40)
                    .with("affiliation-two", draft.affiliations().size() > 1)
                    .with("affiliation-long", words.tokens().size() > LONG)
                    .with("affiliation-breaks-line", breaksLine(words.tokens()))
                    .with("affiliation-unknown", words.kind() == PieceKind.ORGANISATION && !cued)
                    .with(
                            "affiliation-like-name",
                            words.kind() == PieceKind.ORGANISATION && NamePlausibility.ofTokens(words.tokens()) > FAIR);
        }
        clues.with(
                "affiliation-of-role",
                draft.affiliations().isEmpty() && person.affiliation() != null && person.party() == null);
    }

    private static boolean breaksLine(List<Token> tokens) {
        return tokens.getFirst().line() != tokens.getLast().line();
    }

    private static boolean hasDigit(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }
}
