package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds ruled tables: horizontal and vertical lines that touch, with at least two columns between them. */
final class GridFinder {

    private static final float TOUCH = 3f;

    /** Lines shorter than this, in points, are ticks, underlines of a word or parts of a picture. */
    private static final float SHORT = 6f;

    /** Fewer lines than this are no table. */
    private static final int LEAST = 4;

    /** More lines than this on a page are a drawing. */
    private static final int MOST = 2_000;

    private GridFinder() {}

    /** Tables that do not lie within another one, from top to bottom. */
    static List<Grid> outermost(List<Rule> rules) {
        if (rules.size() < LEAST) {
            return List.of();
        }
        var merged = merge(rules);
        if (merged.size() < LEAST || merged.size() > MOST) {
            return List.of();
        }
        var grids = new ArrayList<Grid>();
        for (List<Rule> group : groups(merged)) {
            addGrid(group, grids);
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return grids.stream()
                .filter(grid -> grids.stream().noneMatch(other -> other.contains(grid)))
                .toList();
    }

    /** Lines in pieces, one after the other on the same height, become one. */
    private static List<Rule> merge(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::horizontal)
                .thenComparingInt(rule -> Math.round(rule.at()))
                .thenComparingDouble(Rule::from));
        var merged = new ArrayList<Rule>();
        for (Rule rule : sorted) {
            Rule last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && last.horizontal() == rule.horizontal()
                    && Math.abs(last.at() - rule.at()) < 1.5f
                    && rule.from() <= last.to() + TOUCH) {
                merged.set(
                        merged.size() - 1,
                        new Rule(last.horizontal(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                merged.add(rule);
            }
        }
        merged.removeIf(rule -> rule.length() < SHORT);
        return merged;
    }

    private static List<List<Rule>> groups(List<Rule> rules) {
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (touch(rules.get(i), rules.get(j))) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        var groups = new ArrayList<List<Rule>>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(rules.get(i));
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.horizontal() != b.horizontal()
                && a.at() >= b.from() - TOUCH
                && a.at() <= b.to() + TOUCH
                && b.at() >= a.from() - TOUCH
                && b.at() <= a.to() + TOUCH;
    }

    private static void addGrid(List<Rule> rules, List<Grid> grids) {
        var xs = new ArrayList<Float>();
        var ys = new ArrayList<Float>();
        for (Rule rule : rules) {
            (rule.horizontal() ? ys : xs).add(rule.at());
        }
        if (xs.isEmpty() || ys.isEmpty()) {
            return;
        }
        // tables are often open at the sides, or above and below
        for (Rule rule : rules) {
            (rule.horizontal() ? xs : ys).add(rule.from());
            (rule.horizontal() ? xs : ys).add(rule.to());
        }
        var columns = distinct(xs);
        var rows = distinct(ys);
        if (columns.size() >= 3 && rows.size() >= 2) {
            grids.add(new Grid(columns, rows, rules));
        }
    }

    private static List<Float> distinct(List<Float> positions) {
        positions.sort(null);
        var distinct = new ArrayList<Float>();
        for (float position : positions) {
            if (distinct.isEmpty() || position - distinct.getLast() > TOUCH) {
                distinct.add(position);
            }
        }
        return distinct;
    }
}
