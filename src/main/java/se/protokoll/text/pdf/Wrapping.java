package se.protokoll.text.pdf;

/** Whether a line ends because it was full, so that the next one continues it, or because its text ended. */
final class Wrapping {

    private Wrapping() {}

    /**
     * Whether the first word of {@code next} would not have found room on {@code line}.
     *
     * @param limit where lines must end
     */
    static boolean isFull(Segment line, Segment next, float limit) {
        return line.right() + 0.25f * line.size() + next.firstWordWidth() > limit - 0.5f;
    }

    /** Whether a word is broken at the end of a line. */
    static boolean isHyphenated(String before, String text) {
        int end = before.length() - 1;
        return end > 0
                && before.charAt(end) == '-'
                && Character.isLowerCase(before.charAt(end - 1))
                && Character.isLowerCase(text.charAt(0));
    }

    /** Whether a line reads as the middle of something: it begins with a small letter, or the one before is open. */
    static boolean readsOn(String before, String text) {
        if (before.endsWith("-") || before.endsWith(",") || before.endsWith("\u2013")) {
            return true;
        }
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || first == '(' || first == '/';
    }
}
