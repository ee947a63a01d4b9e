package se.protokoll.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles and trades, recognised by how they end: any word in "-chef" is one. */
final class Titles {

    /** What stands before a title and belongs to it, written as it is normalised. */
    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("tf", "tf"),
            Map.entry("tillförordnad", "tillförordnad"),
            Map.entry("bitr", "biträdande"),
            Map.entry("biträdande", "biträdande"),
            Map.entry("vik", "vikarierande"),
            Map.entry("vikarierande", "vikarierande"),
            Map.entry("stf", "ställföreträdande"),
            Map.entry("ställföreträdande", "ställföreträdande"),
            Map.entry("vice", "vice"),
            Map.entry("förste", "förste"),
            Map.entry("1:e", "1:e"),
            Map.entry("fd", "f.d."),
            Map.entry("adm", "administrativ"),
            Map.entry("administrativ", "administrativ"),
            Map.entry("administrative", "administrativ"),
            Map.entry("operativ", "operativ"),
            Map.entry("operative", "operativ"),
            Map.entry("facklig", "facklig"),
            Map.entry("fackliga", "facklig"),
            Map.entry("internationell", "internationell"),
            Map.entry("teknisk", "teknisk"),
            Map.entry("tekniske", "teknisk"),
            Map.entry("tekniska", "teknisk"),
            Map.entry("ekonomisk", "ekonomisk"),
            Map.entry("strategisk", "strategisk"),
            Map.entry("kommunal", "kommunal"),
            Map.entry("medicinskt", "medicinskt"),
            Map.entry("socialt", "socialt"),
            Map.entry("samordnande", "samordnande"),
            Map.entry("yttre", "yttre"),
            Map.entry("inre", "inre"),
            Map.entry("verkställande", "verkställande"),
            Map.entry("politisk", "politisk"),
            Map.entry("politiske", "politisk"));

    /** Words that end as titles do but are none. */
    private static final Set<String> NOT_TITLES =
            Set.of("ansvarig", "ansvariga", "ansvarige", "ledare", "ledaren", "mästare", "mästaren");

    /** "medicinskt ansvarig sjuksköterska": what somebody is responsible for, before the title. */
    private static final Set<String> RESPONSIBLE = Set.of("ansvarig", "ansvariga");

    private static final int SHORTEST_SUFFIX = 4;
    private static final int TAIL = 3;

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> suffixes = new HashMap<>();

    /** The last letters of every suffix, so that most words need one look only. */
    private final Set<String> tails = new HashSet<>();

    Titles(Table table) {
        for (String[] row : table.rows()) {
            for (String form : Table.values(row[2])) {
                whole.putIfAbsent(form, row[0]);
                if (Boolean.parseBoolean(row[1])) {
                    suffixes.putIfAbsent(form, row[0]);
                    tails.add(tail(form));
                }
            }
        }
    }

    private static String tail(String word) {
        return word.substring(Math.max(0, word.length() - TAIL));
    }

    /** Whether a title can begin with a word. */
    boolean mayStart(String key) {
        return key.equals("t") || key.endsWith("-") || BEFORE.containsKey(key) || title(key) != null;
    }

    /** The title at the beginning of some words; null if there is none. */
    @Nullable
    RoleMatch longest(List<Token> tokens) {
        StringBuilder role = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String key = tokens.get(i).key();
            String title = title(key);
            boolean goesOn = i > 0 && RESPONSIBLE.contains(key) && i + 1 < tokens.size();
            String next = goesOn ? title(tokens.get(i + 1).key()) : null;
            if (next != null) {
                return new RoleMatch(
                        tokens.getFirst().start(),
                        tokens.get(i + 1).endWithoutStop(),
                        role + key + " " + next,
                        RoleMatch.Kind.TITLE);
            }
            if (title != null && !(role.isEmpty() && NOT_TITLES.contains(key))) {
                return new RoleMatch(
                        tokens.getFirst().start(), tokens.get(i).endWithoutStop(), role + title, RoleMatch.Kind.TITLE);
            }
            String before = BEFORE.get(key);
            boolean coordinated = key.endsWith("-")
                    || (i > 0
                            && Token.AND.contains(key)
                            && tokens.get(i - 1).key().endsWith("-"));
            if (before == null && !coordinated) {
                return startsTf(tokens, i) ? tf(tokens) : null;
            }
            role.append(before == null ? key : before).append(' ');
        }
        return null;
    }

    /** "t f", written apart. */
    private static boolean startsTf(List<Token> tokens, int at) {
        return at == 0
                && tokens.size() > 2
                && tokens.get(0).key().equals("t")
                && tokens.get(1).key().equals("f");
    }

    private @Nullable RoleMatch tf(List<Token> tokens) {
        RoleMatch match = longest(tokens.subList(2, tokens.size()));
        return match == null
                ? null
                : new RoleMatch(tokens.getFirst().start(), match.end(), "tf " + match.role(), match.kind());
    }

    /** A single word as an indefinite title: "ekonomichefen" is "ekonomichef"; null if it is none. */
    @Nullable
    String title(String key) {
        String exact = whole.get(key);
        if (exact != null) {
            return exact;
        }
        if (!tails.contains(tail(key))) {
            return null;
        }
        for (int from = 1; from <= key.length() - SHORTEST_SUFFIX; from++) {
            String title = suffixes.get(key.substring(from));
            if (title != null) {
                return key.substring(0, from) + title;
            }
        }
        return null;
    }
}
