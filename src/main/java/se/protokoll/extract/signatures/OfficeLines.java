package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.Segment;
import se.protokoll.extract.words.Token;

/**
 * The lines on which people may sign, without the rules that they sign on, and the offices that stand there. What several
 * readers ask of a line is found out once. Not for use by several threads.
 */
final class OfficeLines {

    private static final Pattern RULE = Pattern.compile("[\\s._…–—-]+");

    private static final Pattern BODY =
            Pattern.compile("\\p{Ll}*(?:fullmäktige|styrelsen|nämnden|direktionen|rådet|utskottet|gruppen|förbundet)");

    /** "Karin Ek | Signerat: 2023-12-04 (BankID)" */
    private static final Pattern ELECTRONIC =
            Pattern.compile("(?:Signerat|Undertecknat|Metod|Autentisering|Transaktion)(?!\\p{L}).*:", Pattern.DOTALL);

    private static final Pattern WHEN = Pattern.compile("[\\d\\s.:/-]+");

    /** Words behind an office that say for which items somebody holds it. */
    private static final Set<String> ITEMS = Set.of("ej", "utom", "för", "paragraf", "paragrafer", "punkt", "punkter");

    private final Layout layout;
    private final List<Line> lines;
    private final Map<Integer, List<List<Token>>> segments = new HashMap<>();
    private final Map<Integer, List<Office>> offices = new HashMap<>();

    /**
     * What somebody signs as.
     *
     * @param label the office
     * @param words as printed, without the items that it is held for
     */
    record Office(Label label, List<Token> words) {}

    OfficeLines(Layout layout) {
        this.layout = layout;
        this.lines = layout.inside().stream()
                .filter(line -> !RULE.matcher(layout.text(line)).matches())
                .toList();
    }

    int size() {
        return lines.size();
    }

    List<Line> all() {
        return lines;
    }

    Line get(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return layout.text(lines.get(index));
    }

    String text(Segment segment) {
        return layout.text(segment);
    }

    List<Token> tokens(int index) {
        return layout.tokens(layout.indexOf(lines.get(index)));
    }

    /** The tokens of each segment of a line but the last ones that tell how or when somebody signed. */
    List<List<Token>> signing(int index) {
        var segments = lines.get(index).segments();
        int to = segments.size();
        while (to > 1 && tellsHow(layout.text(segments.get(to - 1)))) {
            to--;
        }
        return segments(index).subList(0, to);
    }

    private static boolean tellsHow(String segment) {
        return ELECTRONIC.matcher(segment).lookingAt() || WHEN.matcher(segment).matches();
    }

    /** The tokens of each segment of a line. */
    List<List<Token>> segments(int index) {
        return segments.computeIfAbsent(index, this::findSegments);
    }

    private List<List<Token>> findSegments(int index) {
        var found = new ArrayList<List<Token>>();
        var tokens = tokens(index);
        int from = 0;
        for (var segment : lines.get(index).segments()) {
            while (from < tokens.size() && tokens.get(from).start() < segment.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).end() <= segment.end()) {
                to++;
            }
            found.add(tokens.subList(from, to));
            from = to;
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The offices of a line that consists of nothing else, one in each segment or close together; empty for any other
     * line.
     */
    List<Office> offices(int index) {
        return offices.computeIfAbsent(index, this::findOffices);
    }

    private List<Office> findOffices(int index) {
        var found = new ArrayList<Office>();
        var segments = signing(index);
        for (var tokens : segments) {
            var label = tokens.isEmpty() ? null : whole(withoutBody(withoutItems(tokens)));
            if (label == null) {
                return segments.size() == 1 ? closeTogether(tokens) : List.of();
            }
            found.add(new Office(label, withoutItems(tokens)));
        }
        return found;
    }

    /** "Ordförande Justerare" without a gap between them. */
    private static List<Office> closeTogether(List<Token> tokens) {
        var found = new ArrayList<Office>();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).isCapitalised()) {
            var match = LabelLexicon.longest(tokens, at);
            if (match == null || !match.label().signs()) {
                return List.of();
            }
            found.add(new Office(match.label(), tokens.subList(at, at + match.length())));
            at += match.length();
        }
        return at == tokens.size() ? found : List.of();
    }

    /**
     * Whether a list of people or the heading over the signatures begins on a line, so that nobody above it signs
     * below.
     */
    boolean opensOther(int index) {
        var tokens = tokens(index);
        var match = tokens.isEmpty() ? null : LabelLexicon.longest(tokens, 0);
        return match != null
                && (match.label().listsPeople()
                        || match.label() == Label.SIGNATURES
                        || (match.label() == Label.CHOSEN_ADJUSTERS
                                && whole(tokens.subList(0, match.length())) == null));
    }

    /**
     * The office that words are, "Förbundssekreterare" and "Protokollsjusterare" among them; null where they are none.
     */
    static @Nullable Label whole(List<Token> words) {
        boolean secretary = words.size() == 1 && words.getFirst().key().endsWith("sekreterare");
        var label = secretary ? Label.SECRETARY : LabelLexicon.exact(words);
        boolean adjuster =
                label == Label.CHOSEN_ADJUSTERS && words.getLast().key().endsWith("justerare");
        return adjuster ? Label.ADJUSTER : label != null && label.signs() ? label : null;
    }

    /** "Justerare, ej § 12": an office without the items that it is held for. */
    static List<Token> withoutItems(List<Token> office) {
        int to = 1;
        while (to < office.size()
                && !office.get(to).bracketed()
                && !office.get(to).text().startsWith("§")
                && !ITEMS.contains(office.get(to).text())) {
            to++;
        }
        return office.subList(0, Math.min(to, office.size()));
    }

    /** "Ordförande fullmäktige" */
    private static List<Token> withoutBody(List<Token> office) {
        return office.size() == 2 && BODY.matcher(office.getLast().text()).matches() ? office.subList(0, 1) : office;
    }

    /** The office that words are, whole or damaged; null where they are none. */
    static @Nullable Label office(List<Token> words) {
        if (words.isEmpty()) {
            return null;
        }
        var exact = LabelLexicon.exact(words);
        var label = exact == null ? LabelLexicon.damaged(words) : exact;
        return label != null && label.signs() ? label : null;
    }

    /** An office as it is printed, in lower case. */
    String printed(List<Token> office) {
        return layout.document()
                .text()
                .substring(office.getFirst().start(), office.getLast().end())
                .toLowerCase(Locale.ROOT);
    }
}
