package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * A statement that municipalities had nobody there: "Hjo och Skara hade anmält förhinder", "Tibro: ej närvarande",
 * "Från Laxå kom ingen".
 *
 * @param verb index of the first token that says so
 */
record ToldAbsence(List<Piece> places, int verb) {

    private static final Pattern AWAY = Pattern.compile(
            "(?:(?:hade|har) (?:\\p{L}+ ){0,3}?(?:anmält|meddelat|lämnat|sänt|skickat|fått|aviserat) "
                    + "(?:\\p{L}+ ){0,2}?(?:förhinder|återbud|förfall|frånvaro|att (?:de|man) (?:inte|ej))"
                    + "|(?:hade|har) (?:\\p{L}+ )?(?:förhinder|förfall|tackat nej|uteblivit)"
                    + "|hade ingen (?:med|på plats|representant|företrädare|deltagare)"
                    + "|(?:hade|har) hälsat att (?:\\p{L}+ )(?:inte|ej) kunde"
                    + "|(?:anmälde|meddelade|lämnade|fick|sände|skickade) (?:förhinder|återbud|förfall|frånvaro|ingen)"
                    + "|(?:kunde|kan) (?:\\p{L}+ )?(?:inte|ej|icke) "
                    + "(?:komma|delta|deltaga|närvara|medverka|vara (?:med|representera|närvarande)|skicka)"
                    + "|(?:var|är|blev|voro) (?:\\p{L}+ ){0,2}?(?:inte|ej|icke) (?:heller )?"
                    + "(?:representera|närvarande|företräd|företrätt|med(?! i )|på plats|där)"
                    + "|(?:var|är|voro) (?:\\p{L}+ )?(?:frånvarande|orepresenterad|förhindrad|borta)"
                    + "|(?:deltog|medverkade|närvarade|kom) (?:inte|ej|icke)(?! i )"
                    + "|skulle (?:\\p{L}+ ){1,6}?(?:fick|anmälde|meddelade|hade) (?:förhinder|återbud|förfall)"
                    + "|dök (?:aldrig|inte|ej) upp|(?:saknades|uteblev|tackade nej)(?= i dag|$)"
                    + "|(?:ej|inte|icke) (?:närvarande|representera|med(?: |$)|på plats)"
                    + "|(?:frånvarande|förhinder|återbud|anmält förhinder|meddelat förhinder)(?: |$))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOBODY = Pattern.compile(
            "(?:deltog|deltar|kom|var|fanns|medverkade|närvarade|mötte|är)(?: \\p{L}+){0,2}? ing(?:en|a)(?!\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> VERBS =
            Set.of("är", "var", "har", "hade", "vill", "ville", "saknar", "avböjde", "avstod");

    private static final Set<String> THROUGH = Set.of("genom", "via");

    /** Words that such a statement may take. */
    private static final int LONGEST = 10;

    ToldAbsence {
        places = List.copyOf(places);
    }

    /** The statement that begins at a token; null where none does. */
    static @Nullable ToldAbsence at(List<Token> tokens, int from, int to) {
        if (tokens.get(from).key().equals("ingen") || tokens.get(from).key().equals("inga")) {
            return behindNobody(tokens, from, to);
        }
        boolean origin = tokens.get(from).key().equals("från") && from + 1 < to;
        var places = RepresentedPlaces.municipalities(tokens.subList(0, to), origin ? from + 1 : from);
        if (places == null || places.to() >= to) {
            return null;
        }
        String words = words(tokens.subList(places.to(), to));
        boolean says = (origin ? NOBODY : AWAY).matcher(words).lookingAt();
        return says ? new ToldAbsence(places.pieces(), places.to()) : null;
    }

    /** Whether words that follow whoever it is said of say that they were not there: "hade anmält förhinder". */
    static boolean isTold(List<Token> tokens) {
        return AWAY.matcher(words(tokens)).lookingAt();
    }

    private static String words(List<Token> tokens) {
        return tokens.stream()
                .limit(LONGEST)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** "Hjo har egen jour", "Skara var värd": a statement on a municipality that tells of nobody. */
    static boolean isAside(List<Token> tokens, int from, int to) {
        var places = RepresentedPlaces.municipalities(tokens.subList(0, to), from);
        return places != null
                && places.to() < to
                && tokens.get(places.to()).before().isEmpty()
                && VERBS.contains(tokens.get(places.to()).key())
                && tokens.subList(places.to(), to).stream().noneMatch(Token::isCapitalised);
    }

    /** "Ingen kom från Hjo", "Inga från Skara och Tibro deltog" */
    private static @Nullable ToldAbsence behindNobody(List<Token> tokens, int from, int to) {
        for (int at = from + 1; at + 1 < Math.min(to, from + LONGEST); at++) {
            if (tokens.get(at).key().equals("från")) {
                var places = RepresentedPlaces.municipalities(tokens.subList(0, to), at + 1);
                return places == null ? null : new ToldAbsence(places.pieces(), places.to() - 1);
            }
            if (!tokens.get(at).isLowerCase()) {
                return null;
            }
        }
        return null;
    }

    /**
     * "… hade meddelat förhinder genom Bo Lind", "… hade förhinder (Bo Lind)": whoever would have come; empty where
     * nobody is named.
     */
    Optional<ToldClause> excused(List<Token> tokens, int to) {
        for (int at = verb + 1; at < to; at++) {
            boolean named = tokens.get(at).after(Separator.OPEN)
                    || THROUGH.contains(tokens.get(at - 1).key());
            if (named) {
                var clause = new ToldClause(places, tokens.subList(at, to), tokens.subList(verb, at), false);
                return Optional.of(clause).filter(ToldClause::namesSomebody);
            }
        }
        return Optional.empty();
    }
}
