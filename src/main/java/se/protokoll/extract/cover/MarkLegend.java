package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;
import se.protokoll.minutes.Presence;

/**
 * What the marks of an attendance list mean where the document explains them, before the list or behind it: "X = på plats, L =
 * via länk, – = ej närvarande". A letter so explained is no party.
 */
public final class MarkLegend {

    /** Longer lines are no legends, but text that may hold one sign of them. */
    private static final int LONGEST_LINE = 200;

    /** So many marks with an explanation make a legend where something else than "=" joins them. */
    private static final int FEWEST = 2;

    private static final String MARK = "\\(?([\\p{L}\\d–—-]{1,3})\\)?";

    private static final Pattern OPENING =
            Pattern.compile("(?:\\p{L}[\\p{L} ]{2,24}(?:: ?| ))?[(*]*" + MARK + " {0,4}[=:–-]");

    /** What announces a legend and lists nobody. */
    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:teckenförklaring|förklaring(?:ar)?|förkortningar|markeringar|tecken)");

    private static final Pattern EQUAL = Pattern.compile("(?<![\\p{L}\\d])" + MARK + " {0,4}= ?");
    private static final Pattern COLON = Pattern.compile("(?<![\\p{L}\\d])" + MARK + ": ");
    private static final Pattern DASH = Pattern.compile("(?<![\\p{L}\\d])\\(?(\\p{L}{1,2})\\)? [–-] ");

    private static final Pattern ABSENT = Pattern.compile(
            "(?:(?:ej|inte|icke) (?:när|på|med|del|kom|med)|frånv|förhind|förfall|återbud|anmält|borta|sjuk)");
    private static final Pattern PARTIAL =
            Pattern.compile("(?:delvis|del av|(?:deltog|närvarande) (?:delvis|del av|under del))");
    private static final Pattern PRESENT = Pattern.compile(
            "(?:närv|på |via |genom |med på|med via|var med|länk|video|distans|digital|teams|zoom|skype|fysisk"
                    + "|deltog|deltar|deltagit|telefon|online|tjänstgör)");

    /** "* anmält förhinder" */
    private static final Pattern STAR = Pattern.compile("[^\\p{L}\\d]{0,3}\\*\\)? ?(?:[=:–-] ?)?(?=\\p{L})");

    private static final Pattern STARRED = Pattern.compile("(?<=[\\p{L})])\\*(?=[\\s,;)]|$)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L})])\\*{1,2}\\p{L}");

    /** Longer lines are no explanation of a star. */
    private static final int LONGEST_STAR = 60;

    /**
     * A star behind somebody's name that says that they were not there.
     *
     * @param line where its line begins, an offset into the document's canonical text
     * @param at where it stands
     */
    public record Star(int line, int at) {}

    private final List<Star> stars = new ArrayList<>();

    private final Map<String, Presence> marks = new HashMap<>();

    /** Where each legend ends, by where it begins. */
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();

    private MarkLegend() {}

    /** The legends of a document; it may have none. */
    static MarkLegend of(Layout layout) {
        var legend = new MarkLegend();
        var explained = new ArrayList<Line>();
        for (var line : layout.lines()) {
            if (line.end() - line.start() <= LONGEST_LINE) {
                String text = layout.text(line);
                legend.read(text, line.start());
                legend.findStars(text, line.start());
                if (explainsStar(text)) {
                    explained.add(line);
                }
            }
        }
        if (explained.isEmpty()) {
            legend.stars.clear();
        } else if (!legend.stars.isEmpty()) {
            explained.forEach(line -> legend.places.put(line.start(), line.end()));
        }
        return legend;
    }

    private void findStars(String line, int start) {
        if (line.indexOf('*') > 0 && !EMPHASIS.matcher(line).find()) {
            STARRED.matcher(line).results().forEach(star -> stars.add(new Star(start, start + star.start())));
        }
    }

    private static boolean explainsStar(String line) {
        var star = STAR.matcher(line);
        return line.length() <= LONGEST_STAR
                && star.lookingAt()
                && meaning(line.substring(star.end()).toLowerCase(Locale.ROOT)) == Presence.ABSENT;
    }

    /** The stars that say that somebody was not there; none where nothing explains them so. */
    public List<Star> starred() {
        return Collections.unmodifiableList(stars);
    }

    private void read(String line, int start) {
        if (!holdsSign(line) || !OPENING.matcher(line).lookingAt()) {
            return;
        }
        if (!take(line, start, EQUAL, 1, false) && !take(line, start, COLON, FEWEST, true)) {
            take(line, start, DASH, FEWEST, true);
        }
    }

    /** Whether a sign stands there by which a legend could explain a mark; few lines have any. */
    private static boolean holdsSign(String line) {
        return line.indexOf('=') >= 0 || line.contains(": ") || line.contains(" – ") || line.contains(" - ");
    }

    private boolean take(String line, int start, Pattern sign, int fewest, boolean all) {
        var found = new HashMap<String, Presence>();
        var matcher = sign.matcher(line);
        String mark = null;
        int begin = 0;
        int from = 0;
        int entries = 0;
        int known = 0;
        while (matcher.find()) {
            if (mark != null) {
                entries++;
                known += explain(found, mark, line.substring(from, matcher.start())) ? 1 : 0;
            } else {
                begin = matcher.start();
            }
            mark = matcher.group(1);
            from = matcher.end();
        }
        if (mark == null) {
            return false;
        }
        int stop = line.indexOf(". ", from);
        int end = stop < 0 ? line.length() : stop;
        entries++;
        known += explain(found, mark, line.substring(from, end)) ? 1 : 0;
        if (known < fewest || (all && known < entries)) {
            return false;
        }
        marks.putAll(found);
        boolean heading = begin > 0 && HEADING.matcher(line.substring(0, begin)).lookingAt();
        places.put(heading ? start : start + begin, start + end);
        return true;
    }

    private static boolean explain(Map<String, Presence> found, String mark, String words) {
        var meaning = meaning(words.strip().toLowerCase(Locale.ROOT));
        if (meaning != null) {
            found.put(key(mark), meaning);
        }
        return meaning != null;
    }

    private static @Nullable Presence meaning(String words) {
        if (ABSENT.matcher(words).lookingAt()) {
            return Presence.ABSENT;
        }
        if (PARTIAL.matcher(words).lookingAt()) {
            return Presence.PARTIAL;
        }
        return PRESENT.matcher(words).lookingAt() ? Presence.PRESENT : null;
    }

    private static String key(String mark) {
        return mark.equals("-") || mark.equals("—") ? "–" : mark.equals("x") ? "X" : mark;
    }

    /** The tokens of a document without those of its legends. */
    List<Token> without(List<Token> tokens) {
        return places.isEmpty()
                ? tokens
                : tokens.stream().filter(token -> !isLegend(token)).toList();
    }

    private boolean isLegend(Token token) {
        var place = places.floorEntry(token.start());
        return place != null && token.start() < place.getValue();
    }

    /** A list with words in place of the marks that a legend explains, in a cell of their own. */
    public List<Token> inWords(List<Token> list) {
        if (marks.isEmpty()) {
            return list;
        }
        boolean brackets = marksInBrackets(list);
        var read = new ArrayList<Token>(list.size());
        int from = 0;
        while (from < list.size()) {
            int to = from + 1;
            while (to < list.size() && !list.get(to).beginsLine()) {
                to++;
            }
            read.addAll(row(list.subList(from, to), brackets));
            from = to;
        }
        return read;
    }

    /** "Anna Ek, Hjo (N)": whether letters in brackets are marks, for no other letters stand there. */
    private boolean marksInBrackets(List<Token> list) {
        int known = 0;
        for (int at = 0; at < list.size(); at++) {
            if (isLetterInBrackets(list, at)) {
                if (!marks.containsKey(key(list.get(at).text()))) {
                    return false;
                }
                known++;
            }
        }
        return known >= FEWEST;
    }

    private static boolean isLetterInBrackets(List<Token> list, int at) {
        var next = at + 1 < list.size() ? list.get(at + 1) : null;
        return list.get(at).after(Separator.OPEN)
                && list.get(at).text().length() == 1
                && (next == null || next.after(Separator.CLOSE) || next.after(Separator.COMMA) || next.beginsLine());
    }

    private List<Token> row(List<Token> row, boolean brackets) {
        for (int at = row.size() - 1; at >= 0; at--) {
            var presence = marks.get(key(row.get(at).text()));
            if (presence != null && (isMark(row, at) || (brackets && isLetterInBrackets(row, at)))) {
                var read = new ArrayList<>(row);
                read.set(at, inWords(row, at, presence));
                return read;
            }
        }
        return row;
    }

    /**
     * Whether a token stands where a mark can: in a cell of its own, at the row's end or before the name that opens it.
     */
    private static boolean isMark(List<Token> row, int at) {
        var token = row.get(at);
        boolean last = at + 1 == row.size();
        var next = last ? token : row.get(at + 1);
        if (at == 0) {
            return last || (!token.isNumeric() && (next.isCapitalised() || next.beginsSegment()));
        }
        boolean ends = last
                || next.beginsSegment()
                || next.after(Separator.OPEN)
                || next.after(Separator.COMMA)
                || next.text().startsWith("§");
        boolean cell = token.beginsSegment() && ends;
        boolean behindCell = last && !token.after(Separator.OPEN) && !token.bracketed() && !token.isNumeric();
        return cell || behindCell;
    }

    private static Token inWords(List<Token> row, int at, Presence presence) {
        var token = row.get(at);
        boolean absent = presence == Presence.ABSENT;
        boolean known = presence != Presence.PARTIAL
                && SmallWords.isMark(token.key())
                && SmallWords.isAbsent(token.text()) == absent;
        boolean leads = at == 0 && row.size() > 1;
        String word = presence == Presence.PARTIAL
                ? "delvis"
                : leads ? (absent ? "–" : "x") : known ? token.text() : absent ? "frånv" : "närv";
        var read = token.withWord(new Word(word));
        return at == 0 || token.beginsSegment()
                ? read
                : read.withBefore(token.before()
                        .replacing(Separator.COMMA, Separator.CELL)
                        .replacing(Separator.OPEN, Separator.CELL));
    }
}
