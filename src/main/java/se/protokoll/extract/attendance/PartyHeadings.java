package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Parties;

/** Names of parties on lines of their own, over those of their members: "Centerpartiet (C)", "Moderaterna". */
final class PartyHeadings {

    private static final int LONGEST_NAME = 4;

    /** So many lines are no coincidence, though no abbreviation stands behind the name. */
    private static final int FEWEST = 2;

    private final List<Token> rest = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /** @param party the abbreviation in brackets; null where there is none */
    private record Heading(Piece name, @Nullable Piece party) {}

    private PartyHeadings() {}

    /** The headings of a list. */
    static PartyHeadings in(List<Token> tokens) {
        var found = new PartyHeadings();
        for (int at = 0; at < tokens.size(); ) {
            int end = at + 1;
            while (end < tokens.size() && !tokens.get(end).beginsLine()) {
                end++;
            }
            var line = tokens.subList(at, end);
            var heading = at == 0 || tokens.get(at).beginsLine() ? heading(line) : null;
            if (heading == null) {
                found.rest.addAll(line);
            } else {
                found.headings.add(heading);
            }
            at = end;
        }
        boolean certain =
                found.headings.size() >= FEWEST || found.headings.stream().anyMatch(heading -> heading.party() != null);
        return certain ? found : none(tokens);
    }

    private static PartyHeadings none(List<Token> tokens) {
        var none = new PartyHeadings();
        none.rest.addAll(tokens);
        return none;
    }

    private static @Nullable Heading heading(List<Token> line) {
        int end = 0;
        while (end < line.size() && !line.get(end).after(Separator.OPEN)) {
            end++;
        }
        boolean bracket = end == line.size() - 1;
        if (end == 0 || end > LONGEST_NAME || end < line.size() - 1) {
            return null;
        }
        var words = line.subList(0, end);
        String name = Token.phrase(words);
        boolean known = Parties.swedish().findByName(name).isPresent();
        boolean local = bracket && name.toLowerCase(Locale.ROOT).endsWith("partiet");
        return known || local
                ? new Heading(
                        new Piece(PieceKind.ORGANISATION, words),
                        bracket ? new Piece(PieceKind.PARTY, line.subList(end, line.size())) : null)
                : null;
    }

    /** The list without the headings. */
    List<Token> rest() {
        return List.copyOf(rest);
    }

    /** Gives everybody the party under which they stand. */
    void hold(List<PersonDraft> people) {
        for (var person : people) {
            headings.stream()
                    .filter(heading -> heading.name().start() < person.name().start())
                    .reduce((first, last) -> last)
                    .ifPresent(heading -> give(heading, person));
        }
    }

    private static void give(Heading heading, PersonDraft person) {
        person.affiliation(heading.name());
        if (heading.party() != null) {
            person.party(heading.party(), false);
        }
    }
}
