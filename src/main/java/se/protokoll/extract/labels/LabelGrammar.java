package se.protokoll.extract.labels;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * Understands headings of attendance lists by the words they are made of, so that wordings nobody has listed are read too:
 * "Frånvarande utan ersättare", "Dessutom närvoro", "Ej tjänstgörande ersättare närvarande".
 */
public final class LabelGrammar {

    private static final int LONGEST = 8;

    /** What a word contributes to the meaning of a heading. */
    private enum Part {
        NOT,
        THERE,
        AWAY,
        MEMBER,
        SUBSTITUTE,
        SERVING,
        DECIDING,
        ADJOINED,
        OFFICIAL,
        OTHER,
        /** Says nothing itself and cannot end a heading. */
        LINK,
        /** Says nothing itself: "närvarande var", "förhinder anmält". */
        VERB
    }

    /** Parts by the beginnings of their words. */
    private static final Map<Part, List<String>> STEMS = Map.ofEntries(
            Map.entry(
                    Part.THERE,
                    List.of("närvar", "närvor", "deltag", "deltar", "medverk", "mötesdeltag", "deltog", "represent")),
            Map.entry(
                    Part.AWAY,
                    List.of(
                            "frånvar",
                            "saknade",
                            "förhind",
                            "förfall",
                            "återbud",
                            "sjukanmäl",
                            "borta",
                            "uteblev",
                            "uteblivn",
                            "avanmäl")),
            Map.entry(Part.MEMBER, List.of("ledam", "styrelseledam", "ordinarie", "förtroendevald")),
            Map.entry(Part.SUBSTITUTE, List.of("ersättar", "suppleant", "styrelsesuppleant")),
            Map.entry(Part.SERVING, List.of("tjänstgör", "tjänstg", "tjg", "tjgör", "inkallad")),
            Map.entry(Part.DECIDING, List.of("beslutande", "beslutsfattande", "röstberättigad")),
            Map.entry(Part.ADJOINED, List.of("adjungera")),
            Map.entry(
                    Part.OFFICIAL,
                    List.of(
                            "tjänstem",
                            "tjänsteperson",
                            "handläggar",
                            "personalföreträd",
                            "personalrepresent",
                            "facklig")),
            Map.entry(
                    Part.OTHER,
                    List.of(
                            "övrig",
                            "dessutom",
                            "tillika",
                            "vidare",
                            "även",
                            "gäst",
                            "inbjudn",
                            "åhörare",
                            "föredragande")));

    private record Stem(String beginning, Part part) {}

    /** As many letters as the shortest stem has. */
    private static final int KEY = 3;

    private static final Map<String, List<Stem>> BY_KEY = STEMS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(stem -> new Stem(stem, entry.getKey())))
            .collect(Collectors.groupingBy(stem -> stem.beginning().substring(0, KEY)));

    /** After these even a word in capitals goes on: "Ej Tjänstgörande". */
    private static final Set<Part> OPENING = EnumSet.of(Part.NOT, Part.OTHER, Part.LINK);

    private static final Set<String> NOT = Set.of("ej", "icke", "inte");
    private static final Set<String> LINKS = Set.of(
            "och", "samt", "utan", "med", "vid", "på", "i", "för", "av", "anmält", "anmäld", "giltigt", "laga", "m",
            "fl", "mfl");
    private static final Set<String> VERBS = Set.of(
            "var",
            "voro",
            "är",
            "hade",
            "har",
            "anmält",
            "anmälts",
            "anmäld",
            "anmälda",
            "anmälde",
            "lämnat",
            "meddelat",
            "meddelats",
            "kommuner",
            "kommunerna",
            "kommunrepresentanter",
            "partirepresentanter",
            "organisationer",
            "mötet",
            "sammanträdet",
            "protokollet",
            "distans",
            "plats",
            "länk");

    private static final Set<String> OPENERS = Set.of("följande", "dessa", "de", "meddelat", "lämnat", "meddelad");

    /** "Förhinder anmäls till:" asks for something and lists nobody. */
    private static final Set<String> ADDRESSED = Set.of(
            "till", "anmäls", "anmäles", "meddelas", "lämnas", "skickas", "kontakta", "bör", "ska", "skall", "se");

    private LabelGrammar() {}

    /** The longest heading of a list that begins at a token; null if none does. */
    static LabelLexicon.@Nullable Match longest(List<Token> tokens, int from) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        var represented = RepresentedHeading.at(tokens, from);
        LabelLexicon.Match best = represented == null ? sentence(tokens, from) : represented;
        var announced = announced(tokens, from);
        if (announced != null) {
            return announced;
        }
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST); at++) {
            if (at > from
                    && LabelLexicon.isCut(tokens.get(at))
                    && !addsNot(tokens, at)
                    && !addsMembers(tokens, at, parts)) {
                break;
            }
            boolean begun = !OPENING.containsAll(parts);
            if (begun && tokens.get(at).isCapitalised() && !isCapitals(tokens.get(from))) {
                break;
            }
            boolean owner = at == from && isOwner(tokens, at);
            var part = owner ? Part.LINK : part(tokens.get(at).key());
            boolean empty =
                    at == from && !owner && (part == Part.LINK || part == Part.VERB) && !announcesAbsence(tokens, at);
            if (part == null || empty) {
                break;
            }
            parts.add(part);
            boolean alone = at == from && part != Part.AWAY;
            var label = alone || part == Part.LINK ? null : meaning(parts);
            if (label != null) {
                best = new LabelLexicon.Match(label, at - from + 1);
            }
        }
        return best;
    }

    /** "Direktionens ledamöter", "Kommunernas ersättare": whose they are. */
    private static boolean isOwner(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean genitive = token.isCapitalised()
                && (token.key().endsWith("ens")
                        || token.key().endsWith("nas")
                        || token.key().endsWith("ets"));
        if (!genitive || at + 1 >= tokens.size() || LabelLexicon.isCut(tokens.get(at + 1))) {
            return false;
        }
        var next = part(tokens.get(at + 1).key());
        return tokens.get(at + 1).isLowerCase() && (next == Part.MEMBER || next == Part.SUBSTITUTE);
    }

    /** "Anmält förhinder hade …" */
    private static boolean announcesAbsence(List<Token> tokens, int at) {
        return tokens.get(at).isCapitalised()
                && at + 1 < tokens.size()
                && !LabelLexicon.isCut(tokens.get(at + 1))
                && part(tokens.get(at + 1).key()) == Part.AWAY;
    }

    /** "Närvarande, ej tjänstgörande ersättare" */
    private static boolean addsNot(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.before().isOnly(Separator.COMMA) && NOT.contains(token.key());
    }

    /** "Beslutande, ledamöter" on a line of its own */
    private static boolean addsMembers(List<Token> tokens, int at, Set<Part> parts) {
        var part = part(tokens.get(at).key());
        boolean ends = at + 1 >= tokens.size()
                || tokens.get(at + 1).beginsLine()
                || tokens.get(at + 1).after(Separator.COLON);
        return tokens.get(at).before().isOnly(Separator.COMMA)
                && (part == Part.MEMBER || part == Part.SUBSTITUTE)
                && (parts.contains(Part.DECIDING) || parts.contains(Part.THERE))
                && ends;
    }

    /** "Närvarande från medlemskommunerna var": whatever stands between the two. */
    private static LabelLexicon.@Nullable Match sentence(List<Token> tokens, int from) {
        boolean opens =
                tokens.get(from).isCapitalised() && part(tokens.get(from).key()) == Part.THERE;
        for (int at = from + 1; opens && at < Math.min(tokens.size(), from + LONGEST); at++) {
            var token = tokens.get(at);
            if (!token.isLowerCase() || LabelLexicon.isCut(token)) {
                return null;
            }
            if (token.text().equals("var") || token.text().equals("voro")) {
                return new LabelLexicon.Match(Label.PRESENT, at - from + 1);
            }
        }
        return null;
    }

    /** "Frånvarande utan anmälan:", "Ej närvarande från Hjo kommun:", "På mötet var vi:": whatever leads to the colon. */
    private static LabelLexicon.@Nullable Match announced(List<Token> tokens, int from) {
        if (!tokens.get(from).isCapitalised() || !isOpening(tokens, from)) {
            return null;
        }
        var parts = EnumSet.noneOf(Part.class);
        for (int at = from; at < Math.min(tokens.size() - 1, from + LONGEST); at++) {
            var token = tokens.get(at);
            boolean named = at > from
                    && token.isCapitalised()
                    && !tokens.get(at - 1).key().equals("från");
            if ((at > from && LabelLexicon.isCut(token)) || named || ADDRESSED.contains(token.key())) {
                return null;
            }
            var part = part(token.key());
            if (part == Part.AWAY && parts.contains(Part.THERE) && !parts.contains(Part.NOT)) {
                return null;
            }
            if (part != null) {
                parts.add(part);
            }
            if (tokens.get(at + 1).after(Separator.COLON)) {
                boolean says = parts.contains(Part.AWAY) || parts.contains(Part.THERE);
                var label = says
                        ? meaning(parts)
                        : isGuest(tokens.get(from)) ? Label.OTHERS : gathering(tokens.subList(from, at + 1), parts);
                return label == null ? null : new LabelLexicon.Match(label, at + 1 - from);
            }
        }
        return null;
    }

    /** "Med:", "Inte med:", "Med på träffen:", "På mötet var vi:". */
    private static @Nullable Label gathering(List<Token> words, Set<Part> parts) {
        String first = words.getFirst().key();
        boolean with = words.getLast().key().equals("med");
        if (with && parts.contains(Part.NOT) && words.size() == 2) {
            return Label.ABSENT;
        }
        boolean meeting = words.size() > 2
                && (first.equals("på") || first.equals("vid"))
                && words.get(1).key().startsWith("möte")
                && words.stream()
                        .anyMatch(word -> word.key().equals("var") || word.key().equals("voro"));
        boolean there = words.size() == 3
                && first.equals("med")
                && (words.get(1).key().equals("på") || words.get(1).key().equals("vid"));
        return meeting || there || (with && words.size() == 1) ? Label.PRESENT : null;
    }

    private static boolean isOpening(List<Token> tokens, int from) {
        var part = part(tokens.get(from).key());
        return part == Part.AWAY
                || part == Part.THERE
                || part == Part.NOT
                || part == Part.LINK
                || part == Part.VERB
                || isGuest(tokens.get(from))
                || OPENERS.contains(tokens.get(from).key());
    }

    /** "Gäst på punkt 4:" */
    private static boolean isGuest(Token token) {
        return token.key().startsWith("gäst") || token.key().startsWith("inbju");
    }

    private static boolean isCapitals(Token token) {
        return token.text().chars().noneMatch(Character::isLowerCase);
    }

    /** What a word in a sentence says of those named behind it; null where it does not speak of attendance. */
    public static @Nullable Label attendance(Token token) {
        var part = part(token.key());
        return part == Part.THERE ? Label.PRESENT : part == Part.AWAY ? Label.ABSENT : null;
    }

    private static @Nullable Part part(String key) {
        if (NOT.contains(key)) {
            return Part.NOT;
        }
        if (VERBS.contains(key)) {
            return Part.VERB;
        }
        if (LINKS.contains(key)) {
            return Part.LINK;
        }
        if (key.equals("ers")) {
            return Part.SUBSTITUTE;
        }
        if (key.length() >= KEY) {
            for (var stem : BY_KEY.getOrDefault(key.substring(0, KEY), List.of())) {
                if (key.startsWith(stem.beginning())) {
                    return stem.part();
                }
            }
        }
        return null;
    }

    /** The label that the parts make together; null where they do not say who is listed. */
    private static @Nullable Label meaning(Set<Part> parts) {
        if (parts.contains(Part.AWAY)) {
            return Label.ABSENT;
        }
        boolean substitute = parts.contains(Part.SUBSTITUTE);
        if (parts.contains(Part.NOT)) {
            if (parts.contains(Part.SERVING)) {
                return Label.NON_SERVING_SUBSTITUTES;
            }
            return parts.contains(Part.DECIDING)
                    ? Label.NON_DECIDING
                    : parts.contains(Part.THERE) ? Label.ABSENT : null;
        }
        if (substitute && !parts.contains(Part.MEMBER)) {
            return parts.contains(Part.SERVING) || parts.contains(Part.DECIDING)
                    ? Label.SERVING_SUBSTITUTES
                    : Label.SUBSTITUTES;
        }
        if (parts.contains(Part.OFFICIAL)) {
            return Label.OFFICIALS;
        }
        if (parts.contains(Part.ADJOINED)) {
            return Label.ADJOINED;
        }
        if (parts.contains(Part.DECIDING)) {
            return Label.DECIDING;
        }
        if (parts.contains(Part.OTHER)) {
            return parts.size() > 1 && parts.contains(Part.THERE) ? Label.OTHERS : null;
        }
        if (parts.contains(Part.MEMBER)) {
            return substitute ? Label.PRESENT : Label.MEMBERS;
        }
        return parts.contains(Part.THERE) ? Label.PRESENT : null;
    }
}
