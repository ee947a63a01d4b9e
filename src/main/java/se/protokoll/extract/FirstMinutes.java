package se.protokoll.extract;

import java.util.regex.Pattern;

/**
 * Cuts a file that holds the minutes of several meetings after the first of them. The next begins with another cover
 * sheet, which the page header above it belongs to.
 */
final class FirstMinutes {

    private static final Pattern COVER =
            Pattern.compile("(?:plats och tid|tid och plats|plats/tid)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST =
            Pattern.compile("(?:beslutande|närvarande|ledamöter|deltagare).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM = Pattern.compile("(?:\\p{Lu}\\p{L}{0,5}\\s)?§\\s*\\d+\\s.*");

    private static final Pattern HEADER = Pattern.compile(
            "kommun|protokoll|nämnd|styrelse|fullmäktige|utskott|\\d{4}-\\d\\d-\\d\\d|sida|blad",
            Pattern.CASE_INSENSITIVE);

    private static final int LINES_TO_LIST = 6;
    private static final int HEADER_LINES = 6;

    private FirstMinutes() {}

    /** The layout up to the second cover sheet; the same layout where there is none. */
    static Layout of(Layout layout) {
        var lines = layout.lines();
        boolean cover = false;
        boolean item = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = layout.text(lines.get(i));
            if (text.length() > 300) {
                continue;
            }
            boolean here = COVER.matcher(text).lookingAt() && listFollows(layout, i);
            if (here && cover && item) {
                return new Layout(layout.document(), lines.subList(0, aboveHeader(layout, i)));
            }
            cover |= here;
            item |= cover && ITEM.matcher(text).matches();
        }
        return layout;
    }

    private static boolean listFollows(Layout layout, int index) {
        var lines = layout.lines();
        return lines.subList(index + 1, Math.min(lines.size(), index + 1 + LINES_TO_LIST)).stream()
                .anyMatch(line -> LIST.matcher(layout.text(line)).lookingAt());
    }

    private static int aboveHeader(Layout layout, int index) {
        int at = index;
        while (at > 0
                && index - at < HEADER_LINES
                && HEADER.matcher(layout.text(layout.lines().get(at - 1))).find()
                && !layout.text(layout.lines().get(at - 1)).endsWith(".")) {
            at--;
        }
        return at;
    }
}
