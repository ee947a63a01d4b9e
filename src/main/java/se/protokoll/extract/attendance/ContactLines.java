package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * Lines of an attendance list that say where an office is to be found, for a letterhead at the foot of a page has come
 * between its people or below them.
 *
 * <pre>
 * Anna Ek, kanslichef
 *
 * Sjöbygdens räddningstjänst
 * Brogatan 3, 123 45 Ekstad   Växel 0123-400 00
 * E-post info@exempel.se      Organisationsnummer 222000-0000
 *
 * Bo Lind, brandman
 * </pre>
 */
final class ContactLines {

    private static final Set<String> LABELS = Set.of(
            "adress",
            "postadress",
            "besöksadress",
            "gatuadress",
            "telefon",
            "telefax",
            "fax",
            "växel",
            "e-post",
            "epost",
            "internet",
            "hemsida",
            "webb",
            "webbplats",
            "webbadress",
            "plusgiro",
            "postgiro",
            "bankgiro",
            "org.nr",
            "orgnr",
            "organisationsnr",
            "organisationsnummer");

    private static final Pattern TELEPHONE = Pattern.compile("0\\d{1,3}-\\d{2,}");
    private static final Pattern POSTCODE = Pattern.compile("\\d{3}");
    private static final Pattern POSTCODE_END = Pattern.compile("\\d\\d");

    /** So many different things about an office are a letterhead. */
    private static final int FEWEST = 3;

    /** Plausibility of a name that is one without doubt. */
    private static final double CERTAIN = 4;

    private final List<Token> tokens;

    private ContactLines(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The list without such lines; itself where there are none. */
    static List<Token> removed(List<Token> tokens) {
        var lines = new ContactLines(tokens);
        var kept = new ArrayList<Token>(tokens.size());
        int from = 0;
        while (from < tokens.size()) {
            int to = lines.entryEnd(from);
            kept.addAll(tokens.subList(from, lines.contacts(from, to)));
            from = to;
        }
        return kept.size() == tokens.size() ? tokens : kept;
    }

    /** Whether a word in lower case says what stands behind it in a letterhead. */
    static boolean isLabel(String key) {
        return LABELS.contains(key);
    }

    /** Where the next paragraph begins, or the line of the next person. */
    private int entryEnd(int from) {
        int to = from + 1;
        while (to < tokens.size()
                && !tokens.get(to).after(Separator.PARAGRAPH)
                && !(tokens.get(to).beginsLine() && isPerson(to))) {
            to++;
        }
        return to;
    }

    /**
     * Where the contacts begin: with the entry where it is nobody's, else with the line that names the first; its end
     * where there are none.
     */
    private int contacts(int entry, int end) {
        int from = entry;
        while (isPerson(entry)
                && from < end
                && (from == entry || kinds(from, lineEnd(from, end)).isEmpty())) {
            from = lineEnd(from, end);
        }
        return kinds(from, end).size() < FEWEST ? end : from;
    }

    private int lineEnd(int from, int end) {
        int to = from + 1;
        while (to < end && !tokens.get(to).beginsLine()) {
            to++;
        }
        return to;
    }

    private boolean isPerson(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).before().isEmpty()
                && tokens.get(at).word().asName().wellKnown()
                && NamePlausibility.ofTokens(tokens.subList(at, at + 2)) >= CERTAIN;
    }

    /** What some tokens say about an office, each thing once. */
    private Set<String> kinds(int from, int to) {
        var kinds = new HashSet<String>();
        for (int at = from; at < to; at++) {
            String key = tokens.get(at).key();
            if (isLabel(key)) {
                kinds.add(key);
            } else if (key.indexOf('@') > 0) {
                kinds.add("@");
            } else if (key.startsWith("www")) {
                kinds.add("www");
            } else if (TELEPHONE.matcher(key).matches()) {
                kinds.add("number");
            } else if (isPostcode(at, to)) {
                kinds.add("postcode");
            }
        }
        return kinds;
    }

    /** "123 45 Ekstad" */
    private boolean isPostcode(int at, int to) {
        return at + 2 < to
                && POSTCODE.matcher(tokens.get(at).text()).matches()
                && POSTCODE_END.matcher(tokens.get(at + 1).text()).matches()
                && tokens.get(at + 1).before().isEmpty()
                && tokens.get(at + 2).isCapitalised();
    }
}
