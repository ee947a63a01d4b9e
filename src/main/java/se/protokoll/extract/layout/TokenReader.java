package se.protokoll.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.protokoll.extract.labels.GluedWords;
import se.protokoll.extract.words.Abbreviations;
import se.protokoll.extract.words.Brackets;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Separators;
import se.protokoll.extract.words.Token;
import se.protokoll.extract.words.Word;
import se.protokoll.text.ListSigns;

/**
 * Cuts lines into tokens. Unlike a tokenizer for running text it keeps what the layout says between them (commas,
 * brackets, gaps, cells, line ends), for in lists that is the grammar.
 */
public final class TokenReader {

    private final String text;
    private final boolean glued;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<Separator> pending = EnumSet.noneOf(Separator.class);
    private final BracketDepth brackets = new BracketDepth();
    private final Slashes slashes;
    private final SetApart setApart;
    private final QuestionLabels questions;
    private boolean struck;

    private TokenReader(Layout layout) {
        this.text = layout.document().text();
        this.glued = layout.isGlued();
        this.slashes = new Slashes(text);
        this.setApart = new SetApart(text);
        this.questions = new QuestionLabels(text);
    }

    /**
     * The tokens of some lines of a document.
     *
     * @param layout where the lines come from
     * @param from index of the first line
     * @param to index after the last line
     */
    public static List<Token> read(Layout layout, int from, int to) {
        return read(layout, from, to, new BitSet());
    }

    /**
     * The tokens of some lines of a document.
     *
     * @param layout where the lines come from
     * @param from index of the first line
     * @param to index after the last line
     * @param skipped indices of lines to leave out
     */
    public static List<Token> read(Layout layout, int from, int to, BitSet skipped) {
        var reader = new TokenReader(layout);
        int end = -1;
        int block = -1;
        for (int index = skipped.nextClearBit(from); index < to; index = skipped.nextClearBit(index + 1)) {
            var line = layout.lines().get(index);
            reader.pending.add(Separator.NEWLINE);
            if (end < 0 || reader.hasBlankLine(end, line.start()) || (line.block() != block && !line.isRow())) {
                reader.pending.add(Separator.PARAGRAPH);
            }
            reader.questions.beginLine(line);
            for (int i = 0; i < line.segments().size(); i++) {
                if (i > 0) {
                    reader.pending.add(line.isRow() ? Separator.CELL : Separator.GAP);
                }
                reader.segment(line.segments().get(i), index);
            }
            end = line.end();
            block = line.block();
        }
        return reader.tokens;
    }

    private boolean hasBlankLine(int from, int to) {
        int newline = text.indexOf('\n', from);
        return newline >= 0
                && newline < to
                && text.indexOf('\n', newline + 1) >= 0
                && text.indexOf('\n', newline + 1) < to;
    }

    private void segment(Segment segment, int line) {
        int at = segment.start();
        while (at < segment.end()) {
            char c = text.charAt(at);
            if (isWord(c)) {
                boolean joint = glued
                        && at > segment.start()
                        && !Character.isWhitespace(text.charAt(at - 1))
                        && Character.isUpperCase(c);
                if (joint && (isWord(text.charAt(at - 1)) || text.charAt(at - 1) == ')')) {
                    pending.add(Separator.NEWLINE);
                }
                at = word(at, segment, line);
            } else {
                separator(c, at, segment, line);
                at++;
            }
        }
    }

    private void separator(char c, int at, Segment segment, int line) {
        switch (c) {
            case '\n' -> pending.add(Separator.NEWLINE);
            case ',' -> pending.add(Separator.COMMA);
            case ';' -> pending.add(Separator.SEMICOLON);
            case ':' -> pending.add(Separator.COLON);
            case '.', '…' -> pending.add(Separator.STOP);
            case '|' -> pending.add(Separator.CELL);
            case '\t' -> pending.add(Separator.GAP);
            case '(', '[' -> {
                brackets.open(Brackets.close(text, at));
                pending.add(Separator.OPEN);
            }
            case ')', ']' -> {
                brackets.close();
                if (!pending.remove(Separator.OPEN)) {
                    pending.add(Separator.CLOSE);
                }
            }
            case '·' -> pending.add(Separator.BULLET);
            case '~' -> strike(at);
            case '/' -> {
                var separator = slashes.read(at, brackets.isInside());
                if (separator != null) {
                    pending.add(separator);
                }
            }
            case '-', '–', '—', '*', '+' -> dash(at, segment, line);
            case '☒', '☑', '✓', '✔' -> add("x", at, at + 1, segment, line);
            case '☐', '□' -> add("–", at, at + 1, segment, line);
            default -> {
                // Other signs (quotes, underscores, arrows) separate nothing.
                if (ListSigns.DRAWN.indexOf(c) >= 0) {
                    pending.add(Separator.BULLET);
                }
            }
        }
    }

    /** Markdown strikes out what stands between two tildes on either side. */
    private void strike(int at) {
        if (at > 0 && text.charAt(at - 1) == '~') {
            struck = !struck;
            if (struck) {
                pending.add(Separator.STRUCK);
            }
        }
    }

    /** A dash alone in its cell or between two marks says something; at a line's start it is a bullet. */
    private void dash(int at, Segment segment, int line) {
        boolean begins = pending.contains(Separator.NEWLINE) || pending.contains(Separator.PARAGRAPH);
        boolean alone = at + 1 >= segment.end()
                || Character.isWhitespace(text.charAt(at + 1))
                || "|)".indexOf(text.charAt(at + 1)) >= 0;
        if (text.charAt(at) == '*' || text.charAt(at) == '+') {
            if (begins && alone) {
                pending.add(Separator.BULLET);
            }
        } else if (alone && begins && !pending.contains(Separator.CELL) && !fillsLine(at, segment)) {
            pending.add(Separator.BULLET);
        } else if (alone && (at == 0 || text.charAt(at - 1) != text.charAt(at))) {
            add("–", at, at + 1, segment, line);
        }
    }

    /** Whether nothing but the sign stands in its line. */
    private static boolean fillsLine(int at, Segment segment) {
        return segment.start() == at && segment.end() == at + 1;
    }

    private int word(int start, Segment segment, int line) {
        int crosses = GluedCrosses.end(text, start, segment.end());
        if (crosses > start) {
            add("x", start, crosses, segment, line);
            return crosses;
        }
        int apart = setApart.end(start, segment.end());
        if (apart > start) {
            add(text.substring(start, apart).replace(" ", ""), start, apart, segment, line);
            return apart;
        }
        int end = wordEnd(start, segment.end());
        String word = text.substring(start, end);
        if (word.endsWith("-") && end < segment.end()) {
            int next = end;
            while (next < segment.end() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            int nextEnd =
                    next < segment.end() && Character.isLetter(text.charAt(next)) ? wordEnd(next, segment.end()) : next;
            String continuation = text.substring(next, nextEnd);
            boolean broken = text.substring(end, next).contains("\n");
            if (BrokenWord.goesOn(word, continuation) && (broken || Character.isUpperCase(continuation.charAt(0)))) {
                word = BrokenWord.joined(word, continuation);
                end = nextEnd;
            }
        }
        if (questions.ask(segment, start, end)) {
            word += QuestionLabels.SIGN;
            end += text.startsWith(QuestionLabels.SIGN, end) ? 1 : 0;
        }
        add(word, start, end, segment, line);
        return end;
    }

    private int wordEnd(int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (isPlain(c)) {
                // No word ends at one, and most letters are.
                at++;
                continue;
            }
            if (c == '/' && slashes.endsWord(start, at, brackets.isInside())) {
                break;
            }
            if ((glued && GluedWords.isJoint(text, start, at)) || GluedCrosses.end(text, at, limit) > at) {
                break;
            }
            if (isWord(c) || (at > start && isInside(c, start, at, limit))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isInside(char c, int start, int at, int limit) {
        boolean inner = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '\'', '’', '´', '&', '/', '@' -> true;
            case '–' -> inner;
            case ':' -> inner && Abbreviations.joinsAtColon(text, start, at);
            case '.' ->
                (inner && Abbreviations.joinsAtStop(text, start, at)) || Abbreviations.ends(text.substring(start, at));
            default -> false;
        };
    }

    /** Whether it is one of the small letters that make up most of any text, which is quick to see. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isWord(char c) {
        return isPlain(c) || Character.isLetterOrDigit(c) || c == '§' || c == '%';
    }

    private void add(String word, int start, int end, Segment segment, int line) {
        if (!tokens.isEmpty()
                && pending.size() == 1
                && pending.contains(Separator.NEWLINE)
                && BrokenWord.goesOn(tokens.getLast().text(), word)) {
            var first = tokens.removeLast();
            tokens.add(new Token(
                    new Word(BrokenWord.joined(first.text(), word)),
                    first.start(),
                    end,
                    first.before(),
                    first.line(),
                    first.column(),
                    first.bracketed()));
            pending.clear();
            return;
        }
        tokens.add(new Token(
                new Word(word), start, end, Separators.of(pending), line, segment.column(), brackets.isInside()));
        pending.clear();
        if (brackets.afterWord()) {
            pending.add(Separator.CLOSE);
        }
    }
}
