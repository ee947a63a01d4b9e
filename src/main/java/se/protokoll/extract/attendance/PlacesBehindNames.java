package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;
import se.protokoll.registry.Parties;

/**
 * Lists with a person on each line and nothing between the name and the village or parish behind it: "Anna Ek Husby". That
 * nearly every line has a word more than a name, and that some of these are municipalities, tells that all are places.
 */
final class PlacesBehindNames {

    /** So many lines are no coincidence. */
    private static final int FEWEST = 4;

    /** So many of the places must be known. */
    private static final int KNOWN = 2;

    /** "Stora Skedvi" */
    private static final int LONGEST_PLACE = 2;

    private static final int LONGEST_LINE = 6;

    private static final double GIVEN_NAME = 2;

    private PlacesBehindNames() {}

    /** Whether a list is written so. */
    static boolean are(List<Token> tokens) {
        int people = 0;
        int places = 0;
        int known = 0;
        for (int at = 0; at < tokens.size(); at++) {
            var line = at == 0 || tokens.get(at).beginsLine() ? line(tokens, at) : List.<Token>of();
            int place = place(line);
            if (place > 0) {
                people++;
                places += place < line.size() ? 1 : 0;
                known += isMunicipality(line.subList(place, line.size())) ? 1 : 0;
            }
        }
        return places >= FEWEST && places * 5 >= people * 4 && known >= KNOWN && known * 5 >= places;
    }

    /** The tokens of a list that is written so, with a comma before each place. */
    static List<Token> behindCommas(List<Token> tokens) {
        var places = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            var line = at == 0 || tokens.get(at).beginsLine() ? line(tokens, at) : List.<Token>of();
            int place = place(line);
            if (place > 0 && place < line.size()) {
                places.set(at + place);
            }
        }
        var read = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            read.add(
                    places.get(at)
                            ? tokens.get(at).withBefore(Separators.of(EnumSet.of(Separator.COMMA)))
                            : tokens.get(at));
        }
        return read;
    }

    /**
     * The words that a line begins with and that could be a name with a place; none where it goes on in another way.
     */
    private static List<Token> line(List<Token> tokens, int from) {
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).before().isEmpty() && to - from <= LONGEST_LINE) {
            to++;
        }
        var line = tokens.subList(from, to);
        boolean words = line.stream()
                .allMatch(
                        token -> token.isCapitalised() || token.word().asName().particle());
        return words && to - from > 1 && to - from <= LONGEST_LINE ? line : List.of();
    }

    /** Where the place begins behind a name; the length of the line where it has none; 0 where no person is named. */
    private static int place(List<Token> line) {
        if (line.isEmpty() || line.getFirst().word().asName().first() < GIVEN_NAME) {
            return 0;
        }
        int surname = 1;
        while (surname + 1 < line.size() && isBeforeSurname(line.get(surname))) {
            surname++;
        }
        while (surname + 2 < line.size() && isSurname(line.get(surname + 1))) {
            surname++;
        }
        var rest = line.subList(surname + 1, line.size());
        boolean other = rest.size() > LONGEST_PLACE
                || rest.stream()
                        .anyMatch(token -> token.word().isRole()
                                || token.word().isCue()
                                || Parties.swedish().isKnown(token.text())
                                || token.isLowerCase());
        return other ? 0 : surname + 1;
    }

    private static boolean isBeforeSurname(Token token) {
        var word = token.word().asName();
        return word.particle() || word.brief() || (word.wellKnown() && !word.endsAsSurname());
    }

    private static boolean isSurname(Token token) {
        return token.word().asName().endsAsSurname();
    }

    /** Whether words are a municipality's name that nobody is called by. */
    private static boolean isMunicipality(List<Token> words) {
        String name = words.stream().map(Token::text).collect(Collectors.joining(" "));
        return Municipalities.swedish()
                .byPlainName(name)
                .map(MunicipalityFacts::ambiguity)
                .filter(ambiguity -> !ambiguity.surname())
                .isPresent();
    }
}
