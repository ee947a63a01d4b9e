package se.protokoll.text.office;

import java.util.List;

/** Counts through a list and its levels. */
final class ListCounter {

    private final int[] counts = new int[ListLevel.MOST];
    private final boolean[] begun = new boolean[ListLevel.MOST];

    /** Sets what the next item on a level has for its number. */
    void restart(int level, int start) {
        counts[level] = start - 1;
        begun[level] = true;
    }

    /**
     * Goes on to the next item.
     *
     * @param levels those of the list, from the outermost on, at least {@code level + 1}
     * @return what stands before it; empty if nothing does
     */
    String next(List<ListLevel> levels, int level) {
        for (int i = 0; i <= level; i++) {
            if (!begun[i]) {
                restart(i, levels.get(i).start() + (i < level ? 1 : 0));
            }
        }
        counts[level]++;
        for (int i = level + 1; i < ListLevel.MOST; i++) {
            begun[i] = false;
        }
        return shown(levels, level);
    }

    private String shown(List<ListLevel> levels, int level) {
        String pattern = levels.get(level).pattern();
        var shown = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int other = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (other >= 0 && other <= level) {
                shown.append(levels.get(other).format().write(counts[other]));
                i++;
            } else if (other < 0 || other >= ListLevel.MOST) {
                shown.append(c);
            } else {
                i++;
            }
        }
        return shown.toString().strip();
    }
}
