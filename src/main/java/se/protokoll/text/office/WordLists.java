package se.protokoll.text.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a Word file, {@code numbering.xml}, and the counters of those that are counted through. */
final class WordLists {

    /** For every bullet: its own sign is often one of a font of signs. */
    static final String BULLET = "·";

    private static final ListLevel NOTHING = new ListLevel(NumberFormat.NONE, "", 1, "");

    /** By the abstract list's id. */
    private final Map<String, List<ListLevel>> abstracts = new HashMap<>();

    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final HashSet<String> met = new HashSet<>();

    /** @param xml the part; empty where the file has none */
    WordLists(String xml) {
        for (var list : XmlTag.elements(xml, "w:abstractNum")) {
            abstracts.put(list.tag().value("w:abstractNumId"), levels(list.content()));
        }
        for (var list : XmlTag.elements(xml, "w:num")) {
            addList(list.tag().value("w:numId"), list.content());
        }
    }

    private static List<ListLevel> levels(String xml) {
        var levels = new ArrayList<ListLevel>();
        XmlTag.elements(xml, "w:lvl").stream()
                .limit(ListLevel.MOST)
                .forEach(level -> levels.add(level(level.content())));
        while (!levels.isEmpty() && levels.size() < ListLevel.MOST) {
            levels.add(NOTHING);
        }
        return List.copyOf(levels);
    }

    private static ListLevel level(String xml) {
        int start = 1;
        String format = "decimal";
        String pattern = "";
        String style = "";
        for (XmlTag tag = XmlTag.next(xml, 0); tag != null; tag = XmlTag.next(xml, tag.end())) {
            switch (tag.closes() ? "" : tag.name()) {
                case "w:start" -> start = tag.number("w:val", 1);
                case "w:numFmt" -> format = tag.value("w:val");
                case "w:lvlText" -> pattern = tag.value("w:val");
                case "w:pStyle" -> style = tag.value("w:val");
                default -> {}
            }
        }
        return new ListLevel(NumberFormat.ofWord(format), pattern, start, style);
    }

    private void addList(String id, String xml) {
        int level = 0;
        for (XmlTag tag = XmlTag.next(xml, 0); tag != null; tag = XmlTag.next(xml, tag.end())) {
            switch (tag.closes() ? "" : tag.name()) {
                case "w:abstractNumId" -> abstractOf.put(id, tag.value("w:val"));
                case "w:lvlOverride" -> level = tag.number("w:ilvl", 0);
                case "w:startOverride" ->
                    restarts.computeIfAbsent(id, key -> new HashMap<>()).put(level, tag.number("w:val", 1));
                default -> {}
            }
        }
    }

    /** The level of a list on which a paragraph style stands; 0 where it says none. */
    int levelOf(String list, String style) {
        var levels = levelsOf(list);
        for (int i = 0; levels != null && i < levels.size(); i++) {
            if (levels.get(i).style().equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private @Nullable List<ListLevel> levelsOf(String list) {
        var levels = abstracts.get(abstractOf.getOrDefault(list, ""));
        return levels == null || levels.isEmpty() ? null : levels;
    }

    /** What stands before the next paragraph of a list; null where the file does not say what the list is like. */
    @Nullable
    String next(String list, int level) {
        var levels = levelsOf(list);
        if (levels == null || level < 0 || level >= levels.size()) {
            return null;
        }
        var counter = counters.computeIfAbsent(abstractOf.getOrDefault(list, ""), key -> new ListCounter());
        if (met.add(list)) {
            restarts.getOrDefault(list, Map.of()).forEach((at, start) -> {
                if (at < ListLevel.MOST) {
                    counter.restart(at, start);
                }
            });
        }
        return levels.get(level).format() == NumberFormat.BULLET ? BULLET : counter.next(levels, level);
    }
}
