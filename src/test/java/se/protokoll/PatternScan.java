package se.protokoll;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a regular expression for what does not know the letters outside ASCII, flag by flag and group by group. */
final class PatternScan {

    private static final Pattern INLINE = Pattern.compile("\\(\\?(?<on>[a-zA-Z]*)(?:-(?<off>[a-zA-Z]+))?(?<end>[:)])");

    private static final Pattern CASE = Pattern.compile("\\\\[pP]\\{(?:Is)?L[ult]}");

    private final String regex;

    private final List<String> faults = new ArrayList<>();

    private final ArrayDeque<Flags> around = new ArrayDeque<>();

    private Flags flags;

    /** Which of the flags that matter hold at a place. */
    private record Flags(boolean anyCase, boolean unicodeCase, boolean unicodeClasses) {

        static Flags of(Pattern pattern) {
            var written = INLINE.matcher(pattern.pattern());
            int given = pattern.flags();
            // a pattern counts what is switched within it among its flags
            while (written.find()) {
                if (written.group("end").equals(")")) {
                    given &= ~bits(written.group("on"));
                }
            }
            boolean classes = (given & Pattern.UNICODE_CHARACTER_CLASS) != 0;
            return new Flags(
                    (given & Pattern.CASE_INSENSITIVE) != 0, classes || (given & Pattern.UNICODE_CASE) != 0, classes);
        }

        private static int bits(String letters) {
            return (letters.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                    | (letters.contains("u") ? Pattern.UNICODE_CASE : 0)
                    | (letters.contains("U") ? Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS : 0);
        }

        Flags with(String letters, boolean on) {
            boolean classes = letters.contains("U") ? on : unicodeClasses;
            return new Flags(
                    letters.contains("i") ? on : anyCase,
                    (letters.contains("u") || letters.contains("U")) ? on : unicodeCase,
                    classes);
        }
    }

    PatternScan(Pattern pattern) {
        this.regex = pattern.pattern();
        this.flags = Flags.of(pattern);
    }

    /** What is wrong, in the order in which it stands. */
    List<String> faults() {
        check();
        int brackets = 0;
        for (int at = 0; at < regex.length(); at++) {
            switch (regex.charAt(at)) {
                case '\\' -> at = escaped(at);
                case '[' -> brackets++;
                case ']' -> brackets--;
                case '(' -> at = brackets > 0 ? at : opened(at);
                case ')' -> flags = brackets > 0 ? flags : around.pop();
                default -> {}
            }
        }
        return faults;
    }

    private void check() {
        if (flags.anyCase() && !flags.unicodeCase() && !faults.contains("i without u")) {
            faults.add("i without u");
        }
    }

    private int escaped(int at) {
        String two = regex.substring(at, at + 2);
        if (two.equals("\\Q")) {
            int end = regex.indexOf("\\E", at);
            return end < 0 ? regex.length() : end + 1;
        }
        if ("bBwW".indexOf(two.charAt(1)) >= 0 && !flags.unicodeClasses()) {
            faults.add(two);
        }
        var category = CASE.matcher(regex).region(at, regex.length());
        if (category.lookingAt() && flags.anyCase()) {
            faults.add(category.group() + " under i");
        }
        return at + 1;
    }

    private int opened(int at) {
        var inline = INLINE.matcher(regex).region(at, regex.length());
        if (!inline.lookingAt()) {
            around.push(flags);
            return at;
        }
        if (inline.group("end").equals(":")) {
            around.push(flags);
        }
        String off = inline.group("off");
        flags = flags.with(inline.group("on"), true).with(off == null ? "" : off, false);
        check();
        return inline.end() - 1;
    }
}
