package se.protokoll.extract.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.TableHeading.Column;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** The words over the columns of attendance tables, and what these hold by them. */
public final class ColumnWords {

    private static final Map<String, Column> WORDS = Map.ofEntries(
            Map.entry("namn", Column.NAME),
            Map.entry("name", Column.NAME),
            Map.entry("deltagare", Column.NAME),
            Map.entry("ledamot", Column.NAME),
            Map.entry("ledamöter", Column.NAME),
            Map.entry("närvarande", Column.NAME),
            Map.entry("förtroendevald", Column.NAME),
            Map.entry("förtroendevalda", Column.NAME),
            Map.entry("person", Column.NAME),
            Map.entry("representant", Column.NAME),
            Map.entry("ombud", Column.NAME),
            Map.entry("ordinarie", Column.NAME),
            Map.entry("organisation", Column.AFFILIATION),
            Map.entry("kommun", Column.AFFILIATION),
            Map.entry("myndighet", Column.AFFILIATION),
            Map.entry("företräder", Column.AFFILIATION),
            Map.entry("representerar", Column.AFFILIATION),
            Map.entry("arbetsplats", Column.AFFILIATION),
            Map.entry("part", Column.AFFILIATION),
            Map.entry("medlem", Column.AFFILIATION),
            Map.entry("medlemskommun", Column.AFFILIATION),
            Map.entry("huvudman", Column.AFFILIATION),
            Map.entry("från", Column.AFFILIATION),
            Map.entry("parti", Column.PARTY),
            Map.entry("funktion", Column.ROLE),
            Map.entry("roll", Column.ROLE),
            Map.entry("mötesroll", Column.ROLE),
            Map.entry("titel", Column.ROLE),
            Map.entry("befattning", Column.ROLE),
            Map.entry("uppdrag", Column.ROLE),
            Map.entry("närvaro", Column.PRESENCE),
            Map.entry("när-varo", Column.PRESENCE),
            Map.entry("när", Column.PRESENCE),
            Map.entry("när-", Column.PRESENCE),
            Map.entry("närv", Column.PRESENCE),
            Map.entry("deltog", Column.PRESENCE),
            Map.entry("§", Column.PRESENCE),
            Map.entry("§§", Column.PRESENCE),
            Map.entry("status", Column.PRESENCE),
            Map.entry("ersättare", Column.SUBSTITUTE),
            Map.entry("anmärkning", Column.REMARK),
            Map.entry("anm", Column.REMARK),
            Map.entry("kommentar", Column.REMARK),
            Map.entry("notering", Column.REMARK),
            Map.entry("anteckning", Column.REMARK),
            Map.entry("ers", Column.REMARK),
            Map.entry("övrigt", Column.REMARK),
            Map.entry("tj", Column.REMARK),
            Map.entry("tjg", Column.REMARK),
            Map.entry("tjänstgör", Column.PRESENCE),
            Map.entry("anslöt", Column.REMARK),
            Map.entry("lämnade", Column.REMARK),
            Map.entry("anslutning", Column.REMARK),
            Map.entry("joined", Column.REMARK),
            Map.entry("left", Column.REMARK),
            Map.entry("varaktighet", Column.REMARK),
            Map.entry("duration", Column.REMARK),
            Map.entry("antal", Column.NUMBER),
            Map.entry("röster", Column.NUMBER),
            Map.entry("nr", Column.NUMBER));

    /**
     * What columns hold whose headings tell so only beside others, for rows hold the same words; a tick is read as "x".
     */
    private static final Map<String, Column> PHRASES = Map.ofEntries(
            Map.entry("x", Column.PRESENCE),
            Map.entry("på plats", Column.PRESENCE),
            Map.entry("på distans", Column.PRESENCE),
            Map.entry("distans", Column.PRESENCE),
            Map.entry("digitalt", Column.PRESENCE),
            Map.entry("fysiskt", Column.PRESENCE),
            Map.entry("teams", Column.PRESENCE),
            Map.entry("via teams", Column.PRESENCE),
            Map.entry("skype", Column.PRESENCE),
            Map.entry("zoom", Column.PRESENCE),
            Map.entry("länk", Column.PRESENCE),
            Map.entry("via länk", Column.PRESENCE),
            Map.entry("frånv", Column.PRESENCE),
            Map.entry("frånvarande", Column.PRESENCE),
            Map.entry("frånvaro", Column.PRESENCE),
            Map.entry("ersatt av", Column.SUBSTITUTE),
            Map.entry("ersätts av", Column.SUBSTITUTE));

    private ColumnWords() {}

    /**
     * What a column holds by the words over it; null where they are none of a heading: "Tjänstgörande ersättare" is a column;
     * "Åstorps kommun" and "tjänstgör ej" are values.
     *
     * @param row whether they have a cell of a row
     */
    static @Nullable Column of(List<Token> words, boolean row) {
        Column column = WORDS.get(key(words.getLast()));
        var label = LabelLexicon.exact(words);
        if (column == null && words.size() == 1 && word(words).indexOf('/') > 0) {
            return Arrays.stream(word(words).split("/", -1))
                    .map(WORDS::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (row
                && column == null
                && label != null
                && label.listsPeople()
                && words.getFirst().isCapitalised()) {
            return Column.NAME;
        }
        boolean more = WORDS.get(key(words.getFirst())) == Column.NAME
                && words.size() > 1
                && (words.get(1).after(Separator.COMMA) || key(words.get(1)).equals("och"))
                && WORDS.containsKey(key(words.getLast()));
        if (more) {
            return Column.NAME;
        }
        boolean qualified = words.size() == 2
                && (key(words.getFirst()).startsWith("tj") || WORDS.containsKey(key(words.getFirst())));
        return words.size() == 1 || qualified ? column : null;
    }

    /** What a column holds by words that head one only beside others; null for all else. */
    static @Nullable Column beside(List<Token> words) {
        return PHRASES.get(words.stream().map(ColumnWords::key).collect(Collectors.joining(" ")));
    }

    /** Whether words head a column of affiliations and nothing else: "Organisation", "Kommun". */
    public static boolean headAffiliations(List<Token> words) {
        return words.size() == 1
                && words.getFirst().isCapitalised()
                && WORDS.get(key(words.getFirst())) == Column.AFFILIATION;
    }

    private static String word(List<Token> words) {
        return key(words.getLast());
    }

    /** A word in lower case, without the full stop of an abbreviation. */
    static String key(Token word) {
        String key = word.text().toLowerCase(Locale.ROOT);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
