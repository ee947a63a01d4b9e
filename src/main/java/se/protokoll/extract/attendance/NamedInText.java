package se.protokoll.extract.attendance;

import java.util.stream.IntStream;

/** Where a text names somebody with the whole name: "Per Ek" is not named in "Per Ekman" nor in "Per Ek-Berg". */
final class NamedInText {

    /** ", Hjo," or " (S)" behind a name: whom somebody is there for. */
    static final String AFFILIATION = "(?:,\\s+[^,.\\n]{1,40},|\\s+\\([^)\\n]{1,40}\\))?";

    private final String text;
    private final String name;

    NamedInText(String text, String name) {
        this.text = text;
        this.name = name;
    }

    /** The first place from a place on at which the name stands whole before an end; -1 where it does not. */
    int next(int from, int to) {
        int at = text.indexOf(name, from, to);
        while (at >= 0 && !isWhole(at)) {
            at = text.indexOf(name, at + 1, to);
        }
        return at;
    }

    /** The places from a place on and before another at which the name, which may end behind, stands whole. */
    IntStream places(int from, int to) {
        int end = Math.min(text.length(), to + name.length() - 1);
        return IntStream.iterate(next(from, end), at -> at >= 0, at -> next(at + 1, end));
    }

    /** Whether the name stands whole at a place. */
    boolean at(int start) {
        return text.startsWith(name, start) && isWhole(start);
    }

    private boolean isWhole(int start) {
        int end = start + name.length();
        boolean goesOn = isLetter(end) || (isHyphen(end) && isLetter(end + 1));
        boolean begun = isLetter(start - 1) || (isHyphen(start - 1) && isLetter(start - 2));
        return !goesOn && !begun;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isHyphen(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '-';
    }
}
