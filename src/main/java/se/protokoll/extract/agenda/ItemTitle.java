package se.protokoll.extract.agenda;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.words.PastTense;

/** Finds where the title of an item begins and ends: without case numbers, leaders and marks, over all its lines. */
public final class ItemTitle {

    /** "Dnr 2013.311 KS", "78.311-214 Ks": the board in whose register the matter has its number. */
    private static final String UNIT = "(?<=[\\d ])(?-i:\\p{Lu}{2,5}|\\p{Lu}[bfnsu](?!\\p{L}))";

    /** "2013-2015", "2013-15": a span of years, unless the letters of a register stand before it. */
    private static final String YEARS = "(?:19|20)\\d\\d-(?:19|20)?\\d\\d";

    /** Numbers under which the matter is known elsewhere: its own, or the section of a board that has prepared it. */
    private static final Pattern CASE_NUMBER = Pattern.compile(
            "(?:dn|d\\.?nr|dnr|diarienr|diarienummer|ärendenr|ärendenummer|dossie|hid|id)(?![\\p{L}\\d]).*"
                    + "|(?!\\p{L}{4,} " + YEARS + "$)[\\p{L}]{1,9}[ /.-]?\\d{2,4}[/:.-]\\d[\\d ./:-]*"
                    + UNIT + "?"
                    + "|\\d{2,4}[/.]\\p{L}{0,5} ?\\d+[\\d .-]*" + UNIT + "?|\\d{2}\\.\\d{3}/(?:19|20)\\d{2}"
                    + "|(?:\\p{L}{1,5}(?:-\\p{L}{1,5})? ?§ ?\\d{1,4}(?:,? \\d[\\d/-]*)*+\\s*)++",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the words for a case number begin with. */
    private static final String CASE_WORDS = "dDäÄhHiI";

    /** Of so many characters at most the first figure or section sign of other case numbers is one. */
    private static final int CASE_LETTERS = 13;

    private static final Pattern LEADING_CASE_NUMBER = Pattern.compile(
            "^(?:(?:d\\.?nr|diarienr|diarienummer|ärendenr)\\.?:?\\s*(?:\\p{L}{1,6}[ /.-]?\\s?)?\\d[\\d/.:-]*"
                    + "(?:\\s\\d{1,4}(?=\\s))?" + "|(?!nr)(?-i:\\p{Lu})\\p{L}{1,5}[ /-]?\\d{4}[/:-]\\d+)[,:]?\\s+(?!"
                    + UNIT + "\\s*$)(?=(?-i:\\p{Lu}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKETED_CASE_NUMBER = Pattern.compile(
            "\\s*\\((?!Ds |SOU )(?!(?:\\p{L}{4,} )?" + YEARS
                    + "\\))(?:d\\.?nr\\.?\\s*)?(?:\\p{L}{1,6}/\\d{1,4}|(?:\\p{L}{1,6}[ /-]?)?\\d{2,4})[/:-]"
                    + "(?:\\p{L}{1,6}/)?\\d[\\d.-]*\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TRAILING_CASE_NUMBER = Pattern.compile(
            "[\\s(,–-]+(?:d\\.?nr|dnr|diarienr|ärendenr)(?![\\p{L}\\d]).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * "Delårsbokslut KS 2016/31": the number of the case by itself behind the title; what is printed under such numbers
     * is none.
     */
    private static final Pattern CASE_BEHIND =
            Pattern.compile("(?<=[\\p{L}\\d)”\"])[,:]?\\s+(?!(?:SOU|SFS|Ds|EU|EG|JO|HT|VT|LSS|SOL|PM)(?!\\p{L}))"
                    + "(?:\\p{Lu}{2,6}|\\p{Lu}[bfnsu])[ /.-]?(?:(?:19|20)\\d\\d[/:]\\d{1,5}|(?!" + YEARS
                    + "(?!\\d))(?:19|20)\\d\\d-\\d{3,5}|\\d\\d/\\d{1,5})(?:[-./:]\\d{1,5})*$");

    /**
     * "FÖREGÅENDE PROTOKOLL: Lades till handlingarna.": the text follows the title on its line; "ÖVRIGT: TAXAN" is one.
     */
    private static final Pattern CAPITALS =
            Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d ,./&–-]{2,}(?=:\\s)(?!:\\s+\\p{Lu}{2,}[^\\p{Ll}.]*$)");

    private static final Pattern LEADER = Pattern.compile("\\.{3}|…|\\t|\\s{3}|_{3}");

    private static final int PAGE_DIGITS = 3;

    private static final Pattern PAGE_AT_END = Pattern.compile(".*\\D\\d{1,3}\\s*$");

    private static final Pattern NUMBER_ONLY = Pattern.compile("[\\d\\s().–-]+");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]{3,80}\\)");

    /** Older minutes give their items no title; the first sentence stands for it, and goes on to its end. */
    private static final Pattern TOLD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:" + PastTense.PASSIVE + ") att "
            + "|(?:Föredrages|Föredrogs|Föredrogos|Anmäles|Anmäldes|Upplästes|Uppläses|Framlades|Framlägges"
            + "|Företages|Företogs|Till ledamot)(?!\\p{L})");

    /** "Remiss om vägen mellan", "Bidrag till": no title ends so. */
    private static final Pattern DANGLING = Pattern.compile("[\\p{L}\\d)] "
            + "(?:mellan|och|samt|eller|för|av|till|från|över|med|inom|enligt|mot|hos|vid|angående|avseende)$");

    /** "Anna Ek om;": what she tells of stands on the next line. */
    private static final Pattern OPEN = Pattern.compile("\\p{L} om;?$");

    /** A line shorter than this has not been broken for want of room. */
    private static final int WRAPPED = 50;

    private final Layout layout;
    private final List<Line> lines;
    private final OpeningSentence opening;

    ItemTitle(Layout layout, List<Line> lines) {
        this.layout = layout;
        this.lines = lines;
        this.opening = new OpeningSentence(layout, lines);
    }

    /** Whether a text is nothing but a number: of a case or a page; or a dash. */
    static boolean isNumber(String text) {
        return NUMBER_ONLY.matcher(text).matches() || isCaseNumber(text);
    }

    /** Whether a line is nothing but a case number: "Dnr KS 2014/88". */
    public static boolean isCaseNumber(String text) {
        return mayBeCaseNumber(text) && CASE_NUMBER.matcher(text).matches();
    }

    /** Hardly a line begins so, and the others need not be tried for each way to write one. */
    private static boolean mayBeCaseNumber(String text) {
        for (int i = 0; i < text.length() && i < CASE_LETTERS; i++) {
            char c = text.charAt(i);
            if (isDigit(c) || c == '§' || (i == 0 && CASE_WORDS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "Val av justerare ........ 3": a line of a list of contents. */
    static boolean endsWithPage(String line) {
        int end = beforeRule(line, 0, line.length());
        String entry = line.substring(0, end);
        return end > 0
                && isDigit(entry.charAt(end - 1))
                && leader(entry, 0, end) >= 0
                && PAGE_AT_END.matcher(entry).matches();
    }

    /** Where the rule begins that is drawn behind the last entry of a list. */
    private static int beforeRule(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == '_' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > from && isDigit(text.charAt(end - 1)) ? end : to;
    }

    /** Where the dots or blanks begin that lead to the page number at the end of a title; -1 if there are none. */
    private static int leader(String text, int from, int to) {
        int number = to;
        while (number > from && Character.isWhitespace(text.charAt(number - 1))) {
            number--;
        }
        int behind = number;
        while (number > from && behind - number < PAGE_DIGITS && isDigit(text.charAt(number - 1))) {
            number--;
        }
        int end = number == behind ? to : number;
        int start = end;
        while (start > from && isLeading(text.charAt(start - 1))) {
            start--;
        }
        return LEADER.matcher(text).region(start, end).find() ? start : -1;
    }

    private static boolean isLeading(char c) {
        return Character.isWhitespace(c) || c == '.' || c == '…' || c == '_';
    }

    /** A title ends where a wide gap sets something else apart: a case number, a rapporteur. */
    int limit(Line line, int from) {
        for (var segment : line.segments()) {
            if (segment.end() > from) {
                boolean caseNumber = isCaseNumber(layout.text(segment).strip());
                boolean ends = segment.start() >= from ? !caseNumber : hasWord(from, segment.end());
                if (ends) {
                    return segment.end();
                }
            }
        }
        return line.end();
    }

    private boolean hasWord(int from, int to) {
        String text = layout.document().text().substring(from, to).strip();
        return !text.isEmpty()
                && !NUMBER_ONLY.matcher(text).matches()
                && !CASE_NUMBER.matcher(text).matches();
    }

    /** The span without case numbers, leaders and marks around it; empty where nothing is left. */
    int[] span(int from, int to) {
        String text = layout.document().text();
        int start = from;
        int end = Math.max(from, to);
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        if (text.startsWith("- ", start)) {
            start = Math.min(start + 2, end);
        }
        var leading = LEADING_CASE_NUMBER.matcher(text).region(start, end);
        if (leading.lookingAt()) {
            start = leading.end();
        }
        var bracketed = BRACKETED_CASE_NUMBER.matcher(text).region(start, end);
        if (bracketed.find()) {
            end = bracketed.start();
        }
        var label = CAPITALS.matcher(text).region(start, end);
        if (label.lookingAt()) {
            end = label.end();
        }
        String title = text.substring(start, end);
        var trailing = TRAILING_CASE_NUMBER.matcher(title);
        if (trailing.find()) {
            end = start + trailing.start();
        }
        var behind = CASE_BEHIND.matcher(text.substring(start, end).stripTrailing());
        if (behind.find()) {
            end = start + behind.start();
        }
        end = beforeRule(text, start, end);
        int leader = leader(text, start, end);
        if (leader >= 0) {
            end = leader;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        String left = text.substring(start, end);
        boolean nothing =
                CASE_NUMBER.matcher(left).matches() || NUMBER_ONLY.matcher(left).matches();
        return nothing ? new int[] {start, start} : new int[] {start, end};
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || c == '*' || c == '#' || c == '_' || "–—:".indexOf(c) >= 0;
    }

    /** A title that fills its line goes on where the next line begins in lower case or with a bracket. */
    int[] continued(int[] span) {
        int told = opening.end(span[0], span[1]);
        if (told != span[1]) {
            return new int[] {span[0], told};
        }
        int[] whole = span;
        for (int i = Layout.firstEndingAfter(lines, span[0]);
                i + 1 < lines.size() && lines.get(i).start() < whole[1];
                i++) {
            var line = lines.get(i);
            if (whole[0] < line.end() && whole[1] <= line.end() && goesOn(whole, line, lines.get(i + 1))) {
                whole = new int[] {whole[0], lines.get(i + 1).end()};
            }
        }
        return whole;
    }

    /** Whether what belongs to the last word of a line has not come yet: "Val av ombud vid stämma med". */
    static boolean isDangling(String line) {
        return DANGLING.matcher(line).find();
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean goesOn(int[] title, Line line, Line next) {
        String text = layout.document().text();
        boolean together = next.block() == line.block()
                && text.substring(line.end(), next.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        <= 1;
        if (!together || endsSentence(text.substring(title[0], title[1]))) {
            return false;
        }
        String below = layout.text(next);
        return BRACKET.matcher(below).matches()
                || OPEN.matcher(text).region(title[0], title[1]).find()
                || (title[1] - line.start() >= WRAPPED
                        && DANGLING.matcher(text).region(title[0], title[1]).find())
                || (Character.isLowerCase(below.charAt(0))
                        && TOLD.matcher(text).region(title[0], title[1]).lookingAt())
                || (title[1] - line.start() >= WRAPPED
                        && Character.isLowerCase(below.charAt(0))
                        && !below.startsWith("att ")
                        && !endsSentence(below));
    }
}
