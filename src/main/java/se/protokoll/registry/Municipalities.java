package se.protokoll.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.MunicipalityFacts.Ambiguity;
import se.protokoll.registry.MunicipalityFacts.EarlierCode;
import se.protokoll.registry.MunicipalityFacts.Separation;

/**
 * Sweden's 290 municipalities, found by code, by name and in running text.
 *
 * <p>Source of codes and names: Statistics Sweden (SCB). Changes over time are typed in from general knowledge; the README
 * beside the lists says which of them have been checked.
 */
public final class Municipalities {

    private static final Pattern SLASHED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:/\\p{Lu}\\p{Ll}{3,})+");

    private static final Pattern TOGETHER = Pattern.compile("\\s*[/,&]\\s*|\\s+(?:och|samt)\\s+");

    private static final class Lazy {
        private static final Municipalities SWEDISH = new Municipalities(
                Table.read("municipalities.tsv"), Table.read("county-changes.tsv"), Table.read("separations.tsv"));
    }

    private final List<MunicipalityFacts> all;
    private final Map<String, MunicipalityFacts> byCode = new HashMap<>();
    private final Map<String, MunicipalityFacts> byPlainName = new HashMap<>();
    private final MunicipalityFinder finder;

    private Municipalities(Table municipalities, Table countyChanges, Table separations) {
        Map<String, List<EarlierCode>> earlier = earlierCodes(countyChanges);
        Map<String, Separation> separated = separations(separations);
        all = municipalities.rows().stream()
                .map(row -> new MunicipalityFacts(
                        new Municipality(row[0], row[1]),
                        row[2],
                        Table.values(row[4]),
                        Counties.swedish().byCode(row[3]).orElseThrow(),
                        new Ambiguity(
                                Boolean.parseBoolean(row[6]), Integer.parseInt(row[7]), Boolean.parseBoolean(row[8])),
                        earlier.getOrDefault(row[0], List.of()),
                        separated.get(row[0])))
                .toList();
        MunicipalityForms forms = new MunicipalityForms();
        for (MunicipalityFacts facts : all) {
            byCode.put(facts.code(), facts);
            facts.earlier().forEach(code -> byCode.putIfAbsent(code.code(), facts));
            byPlainName.put(Words.key(facts.name()), facts);
            forms.addNames(facts);
        }
        Map<String, String> adjectives =
                municipalities.rows().stream().collect(Collectors.toMap(row -> row[0], row -> row[5]));
        all.forEach(facts -> forms.addDerived(facts, adjectives.getOrDefault(facts.code(), "")));
        finder = new MunicipalityFinder(forms);
    }

    private static Map<String, List<EarlierCode>> earlierCodes(Table table) {
        Map<String, List<EarlierCode>> codes = new HashMap<>();
        for (String[] row : table.rows()) {
            LocalDate until = LocalDate.parse(row[1]);
            County county =
                    Counties.swedish().byCode(row[3], until.minusDays(1)).orElseThrow();
            codes.computeIfAbsent(row[0], code -> new ArrayList<>()).add(new EarlierCode(row[2], county, until));
        }
        return codes;
    }

    private static Map<String, Separation> separations(Table table) {
        Map<String, Separation> separations = new HashMap<>();
        for (String[] row : table.rows()) {
            separations.put(row[0], new Separation(Period.of(row[1], "").from(), LocalDate.parse(row[2]), row[3]));
        }
        return separations;
    }

    /** The list, read at the first call and kept. */
    public static Municipalities swedish() {
        return Lazy.SWEDISH;
    }

    /** All 290, by code. */
    public List<MunicipalityFacts> all() {
        return all;
    }

    /** The municipality with a code of today, or with one it had before its county changed. */
    public Optional<MunicipalityFacts> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The municipality by its plain name of today ("Haninge", "FALUN"), in any case; no other form. */
    public Optional<MunicipalityFacts> byPlainName(String name) {
        return Optional.ofNullable(byPlainName.get(Words.key(name.strip())));
    }

    /** Whether a word is the plain name of a municipality of today, as {@link #byPlainName} has it. */
    public boolean isName(String word) {
        return byPlainName(word).isPresent();
    }

    /**
     * The municipality by any written form of its name: plain, genitive, with "kommun", "stad", "köping" or
     * "landskommun", a former or foreign name ("Botkyrkas", "Hjo stad", "VARA KOMMUN", "Malung", "Giron").
     *
     * @param written the name and nothing else but white space; its name must begin with a capital letter
     */
    public Optional<MunicipalityFacts> find(String written) {
        return finder.match(written).map(MunicipalityMatch::municipality);
    }

    /**
     * The municipalities that are named together as one: "Hjo och Karlsborg", "Vetlanda/Sävsjö".
     *
     * @param written the names as for {@link #find}, with "och", "samt", "&", commas or slashes between them
     * @return in the order of the text; one for "Gällivare/Jiellevárre"; empty where anything else stands there
     */
    public List<MunicipalityFacts> findTogether(String written) {
        String[] parts = TOGETHER.split(written.strip(), -1);
        var found = Arrays.stream(parts)
                .map(this::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean several =
                found.size() > 1 && Arrays.stream(parts).map(this::find).allMatch(Optional::isPresent);
        return several || isNamedTwice(written, found) ? found : List.of();
    }

    /**
     * "Gällivare/Jiellevárre": a name that is no other word beside what can be no more than that in another language.
     */
    private static boolean isNamedTwice(String written, List<MunicipalityFacts> found) {
        return found.size() == 1
                && !found.getFirst().ambiguity().surname()
                && !found.getFirst().ambiguity().commonWord()
                && SLASHED.matcher(written).matches()
                && Words.key(written).startsWith(Words.key(found.getFirst().name()) + "/");
    }

    /**
     * The municipality of that name, as {@link #find}, or those named together, as {@link #findTogether}; empty for
     * neither.
     */
    public List<MunicipalityFacts> findAll(String written) {
        return find(written).map(List::of).orElseGet(() -> findTogether(written));
    }

    /**
     * Every place in a text where the name of a municipality stands, in the order of the text and without overlap: the
     * longest form counts. Names of counties and regions ("Region Stockholm", "Kalmar län") are passed over. Whether a
     * surname, a venue or an association is meant is not decided here; see {@link MunicipalityFacts#ambiguity()}.
     *
     * <p>One pass over the text, whose time does not depend on the number of names.
     */
    public List<MunicipalityMatch> findIn(String text) {
        return finder.findIn(text, 0, text.length());
    }

    /** As {@link #findIn(String)}, within a part of the text; the offsets are those of the whole text. */
    public List<MunicipalityMatch> findIn(String text, int start, int end) {
        return finder.findIn(text, start, end);
    }
}
