package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.words.NumberedPeople;
import se.protokoll.extract.words.RemarkWords;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.WordEndings;

/**
 * Takes out of an attendance list what says nothing of people: numbers of pages, telephones and votes, sums, and where
 * else to look.
 */
final class ListFurniture {

    private static final Set<String> PAGE = Set.of("sida", "sidan", "sid", "blad");
    private static final Set<String> SUMS = Set.of("summa", "totalt", "antal");
    private static final Set<String> TELEPHONE = Set.of("tel", "tfn", "telnr", "mobil");
    private static final Set<String> VOTES = Set.of("röst", "röster");
    private static final int LETTERHEAD_LABELS = 3;

    /** Over the columns of a table that has one cell to a line. */
    private static final Set<String> COLUMNS =
            Set.of("anmärkning", "anmärkningar", "anm", "kommentar", "notering", "signatur", "sign");

    private static final Pattern OF_TOTAL = Pattern.compile("\\d{1,3}/\\d{1,3}");
    private static final Set<String> REFERRING = Set.of("se", "enligt");
    private static final Set<String> REFERRED = Set.of(
            "sida",
            "sidan",
            "sid",
            "nästa",
            "bilaga",
            "bilagan",
            "bilagd",
            "bifogad",
            "särskild",
            "upprop",
            "uppropslista",
            "närvarolista",
            "närvarolistan",
            "deltagarlista",
            "tjänstgöringslista",
            "förteckning",
            "nedan",
            "nästföljande");
    private static final WordEndings ELSEWHERE =
            WordEndings.of("lista", "listan", "bilaga", "bilagan", "förteckning", "upprop", "sida", "sidan");
    private static final int LONGEST_REFERENCE = 6;
    private static final int LONGEST_NUMBER = 3;

    private ListFurniture() {}

    /** The list without "Sida 1 av 8", "2 (8)" and the number that opens a page, and without "tel 08-12 34 56". */
    static List<Token> without(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int end = Math.max(
                    Math.max(pageEnd(tokens, at), letterheadEnd(tokens, at)),
                    Math.max(Math.max(telephoneEnd(tokens, at), referenceEnd(tokens, at)), sumEnd(tokens, at)));
            end = Math.max(
                    end, Math.max(columnEnd(tokens, at), Math.max(votesEnd(tokens, at), missingEnd(tokens, at))));
            if (end == at) {
                kept.add(tokens.get(at));
                end++;
            }
            at = end;
        }
        return kept;
    }

    /** Index after the mark of a page; the index itself where none stands. */
    private static int pageEnd(List<Token> tokens, int from) {
        boolean called = PAGE.contains(tokens.get(from).key());
        if (called
                && from + 1 < tokens.size()
                && OF_TOTAL.matcher(tokens.get(from + 1).text()).matches()) {
            return from + 2;
        }
        boolean word = called && isNumber(tokens, from + 1);
        int alone = lineEnd(tokens, from);
        if (alone > from) {
            return alone;
        }
        int number = word ? from + 1 : from;
        if (!isNumber(tokens, number)) {
            return from;
        }
        boolean of =
                isNumber(tokens, number + 2) && tokens.get(number + 1).key().equals("av");
        if (of && isPage(tokens, number, number + 2)) {
            return number + 3;
        }
        boolean twice = tokens.get(from).beginsLine() && from == number && isNumber(tokens, number + 1);
        if (twice && isOfTotal(tokens, number + 1)) {
            return number + 3;
        }
        if (isOfTotal(tokens, number)) {
            return number + 2;
        }
        return word || opensPage(tokens, from) ? number + 1 : from;
    }

    /** A number at the beginning of a paragraph, unless somebody stands behind it: a row of the list. */
    private static boolean opensPage(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).after(Separator.PARAGRAPH)
                && !tokens.get(at).after(Separator.CELL)
                && (at + 1 >= tokens.size() || !tokens.get(at + 1).beginsLine())
                && !NumberedPeople.isPerson(tokens, at + 1);
    }

    /**
     * "2", "- 2 -": index after a number that has a line to itself and neither goes on with the line before nor is one
     * of a column.
     */
    private static int lineEnd(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean apart = token.beginsLine() && !token.after(Separator.CELL) && !token.bracketed();
        if (at == 0 || !apart || !isNumber(tokens, at)) {
            return at;
        }
        boolean dashes = token.after(Separator.BULLET)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).text().equals("–");
        int end = dashes ? at + 2 : at + 1;
        var before = tokens.get(at - 1);
        boolean goesOn = token.after(Separator.COMMA)
                || before.isNumeric()
                || before.text().equals("och")
                || before.text().equals("–")
                || RemarkWords.opens(before);
        boolean ends = end == tokens.size()
                || (tokens.get(end).beginsLine() && !tokens.get(end).isNumeric());
        return ends && !goesOn ? end : at;
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).text().length() <= LONGEST_NUMBER
                && tokens.get(at).text().chars().allMatch(Character::isDigit);
    }

    /** "2 (8)" */
    private static boolean isOfTotal(List<Token> tokens, int page) {
        return isNumber(tokens, page + 1)
                && tokens.get(page + 1).after(Separator.OPEN)
                && isPage(tokens, page, page + 1);
    }

    private static boolean isPage(List<Token> tokens, int page, int total) {
        return Integer.parseInt(tokens.get(page).text())
                <= Integer.parseInt(tokens.get(total).text());
    }

    /** "Se sida 2", "Tjänstgörande ersättare, se närvarolista": the list stands elsewhere. */
    private static int referenceEnd(List<Token> tokens, int from) {
        int refers = behindReferredLabel(tokens, from);
        if (!REFERRING.contains(tokens.get(refers).key())) {
            return from;
        }
        int at = refers + 1;
        while (at < tokens.size() && (REFERRED.contains(tokens.get(at).key()) || isNumber(tokens, at))) {
            at++;
        }
        return at > refers + 1 ? at : from;
    }

    /** Index of what a comma parts from a label that begins a line; the index itself where none does. */
    private static int behindReferredLabel(List<Token> tokens, int from) {
        int at = from + 1;
        while (at < tokens.size()
                && tokens.get(at).before().isEmpty()
                && tokens.get(at).isLowerCase()) {
            at++;
        }
        boolean label = tokens.get(from).beginsLine()
                && at < tokens.size()
                && tokens.get(at).before().isOnly(Separator.COMMA)
                && LabelLexicon.exact(tokens.subList(from, at)) != null;
        return label ? at : from;
    }

    /** Whether a list says no more than where it is to be found: "Enligt närvarolista, sidan 2". */
    static boolean refersElsewhere(List<Token> tokens) {
        boolean refers = !tokens.isEmpty()
                && REFERRING.contains(tokens.getFirst().key())
                && tokens.stream().limit(LONGEST_REFERENCE).anyMatch(token -> ELSEWHERE.end(token.key()));
        return refers || IntStream.range(0, tokens.size()).anyMatch(at -> isAppendix(tokens, at));
    }

    /** "Närvarande ersättare, bilaga" */
    private static boolean isAppendix(List<Token> tokens, int at) {
        var token = tokens.get(at);
        int end = isNumber(tokens, at + 1) ? at + 2 : at + 1;
        return token.key().equals("bilaga")
                && (token.after(Separator.COMMA) || token.after(Separator.OPEN))
                && (end == tokens.size() || tokens.get(end).beginsLine());
    }

    /** "Postadress Telefon E-post": labels of a letterhead whose values are lost or elsewhere; an address of e-mail. */
    private static int letterheadEnd(List<Token> tokens, int from) {
        int at = from;
        if (tokens.get(from).text().indexOf('@') > 0) {
            do {
                at++;
            } while (at < tokens.size()
                    && tokens.get(at).after(Separator.STOP)
                    && tokens.get(at).isLowerCase());
            return at;
        }
        while (at < tokens.size() && ContactLines.isLabel(tokens.get(at).key())) {
            at++;
        }
        return at - from >= LETTERHEAD_LABELS ? at : from;
    }

    private static int columnEnd(List<Token> tokens, int from) {
        boolean alone = tokens.get(from).beginsLine()
                && (from + 1 == tokens.size() || tokens.get(from + 1).beginsLine());
        return alone && COLUMNS.contains(tokens.get(from).key()) ? from + 1 : from;
    }

    /** "Summa 9 4 2": a row that counts those above it. */
    private static int sumEnd(List<Token> tokens, int from) {
        if (!SUMS.contains(tokens.get(from).key()) || !tokens.get(from).beginsLine()) {
            return from;
        }
        int at = from + 1;
        while (at < tokens.size()
                && !tokens.get(at).beginsLine()
                && (isNumber(tokens, at) || tokens.get(at).text().equals("–"))) {
            at++;
        }
        return at > from + 1 && (at == tokens.size() || tokens.get(at).beginsLine()) ? at : from;
    }

    /** "Hjo kommun (3 röster): Anna Ek" */
    private static int votesEnd(List<Token> tokens, int from) {
        boolean votes = isNumber(tokens, from)
                && from + 1 < tokens.size()
                && VOTES.contains(tokens.get(from + 1).key());
        return votes ? from + 2 : from;
    }

    /** "(ersättare saknas)": nobody serves, and nobody is one. */
    private static int missingEnd(List<Token> tokens, int from) {
        boolean missing = from + 1 < tokens.size()
                && tokens.get(from).key().equals("ersättare")
                && tokens.get(from + 1).key().equals("saknas")
                && !tokens.get(from + 1).beginsSegment();
        return missing ? from + 2 : from;
    }

    private static int telephoneEnd(List<Token> tokens, int from) {
        if (!TELEPHONE.contains(tokens.get(from).key())) {
            return from;
        }
        int at = from + 1;
        while (at < tokens.size() && tokens.get(at).text().chars().allMatch(c -> Character.isDigit(c) || c == '-')) {
            at++;
        }
        return at > from + 1 ? at : from;
    }
}
