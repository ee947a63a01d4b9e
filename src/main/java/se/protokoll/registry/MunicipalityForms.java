package se.protokoll.registry;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.MunicipalityMatch.Form;

/** Every way to write the municipalities' names, as a tree of words, and the words formed from them. */
final class MunicipalityForms {

    /** How a sentence goes on after the stem of an adjective. */
    private static final List<String> ADJECTIVE_ENDINGS = List.of("", "t", "a");

    private static final List<String> INHABITANTS = List.of("bo", "bor", "bon", "bons", "bors", "borna", "bornas");

    /** The shortest name that words are formed from; shorter ones give other words ("Ed", "Kil"). */
    private static final int SHORTEST_FOR_DERIVED = 5;

    /** Letters by which most words are told from names at once. */
    private static final int OPENING = 3;

    private static final int OPENINGS = 1 << 12;

    /** What has been read when the words down to here have been: a form of a name, a name to pass over, or neither. */
    static final class Node {
        private Map<String, Node> next = Map.of();
        private @Nullable MunicipalityFacts municipality;
        private @Nullable Form form;
        private boolean passedOver;

        /** The node after one more word, in lower case; null if no name goes on so. */
        @Nullable
        Node next(String word) {
            return next.get(word);
        }

        @Nullable
        MunicipalityFacts municipality() {
            return municipality;
        }

        @Nullable
        Form form() {
            return form;
        }

        /** Whether the words are the name of a county or region. */
        boolean isPassedOver() {
            return passedOver;
        }

        private Node grow(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, key -> new Node());
        }
    }

    private final Node root = new Node();

    /** The first letters of every name by {@link #opening}: most words begin otherwise, and need not be looked up. */
    private final BitSet openings = new BitSet(OPENINGS);

    private final Map<String, MunicipalityFacts> derived = new HashMap<>();

    /**
     * One bit for the last two letters of each derived word, by which most others are told at once; some share theirs.
     */
    private long endings;

    MunicipalityForms() {
        for (County county : Counties.swedish().all()) {
            Set<String> names = new LinkedHashSet<>(county.otherRegionNames());
            names.add(county.name());
            names.add(county.region());
            for (String name : names) {
                node(name).passedOver = true;
                node(Genitive.of(name)).passedOver = true;
            }
        }
    }

    /** The tree of names, once they have been added. */
    Node root() {
        return root;
    }

    /** The municipality that a word in lower case is formed from ("botkyrkansk", "nackaborna"); null if from none. */
    @Nullable
    MunicipalityFacts derived(String word) {
        return derived.get(word);
    }

    /**
     * Whether a word ends as derived ones do; most do not, and need not be looked up.
     *
     * @param end one past its last letter; it has at least two
     */
    boolean mayBeDerived(String text, int end) {
        return (endings & ending(text, end)) != 0;
    }

    /**
     * Whether a word begins as names do.
     *
     * @param end one past its last letter
     */
    boolean mayBegin(String text, int start, int end) {
        return end - start < OPENING || openings.get(opening(text, start));
    }

    /** A number for the first letters of a word, which some others share. */
    private static int opening(String text, int start) {
        int opening = 0;
        for (int at = start; at < start + OPENING; at++) {
            opening = opening * 31 + Character.toLowerCase(text.charAt(at));
        }
        return opening & (OPENINGS - 1);
    }

    private static long ending(String text, int end) {
        return 1L << (Character.toLowerCase(text.charAt(end - 2)) * 31 + Character.toLowerCase(text.charAt(end - 1)));
    }

    private void putDerived(String word, MunicipalityFacts facts) {
        derived.put(word, facts);
        endings |= ending(word, word.length());
    }

    /**
     * Adds the names of a municipality and their genitives. What may follow them ("kommun") is not part of the tree.
     */
    void addNames(MunicipalityFacts facts) {
        add(facts.name(), Form.PLAIN, facts);
        add(facts.officialName(), Form.WITH_KOMMUN, facts);
        add(Genitive.of(facts.officialName()), Form.WITH_KOMMUN, facts);
        add(Genitive.of(facts.name()), Form.GENITIVE, facts);
        for (String name : facts.otherNames()) {
            add(name, name.startsWith("Region ") ? Form.WITH_KOMMUN : Form.PLAIN, facts);
            add(Genitive.of(name), Form.GENITIVE, facts);
        }
    }

    /**
     * Adds words formed from the name. Made by rule where the rule is regular: "-nsk" after a, "-sk" after a consonant,
     * "-bo" for the inhabitants.
     *
     * @param adjective the adjective where it is irregular ("malmöitisk"); empty otherwise
     */
    void addDerived(MunicipalityFacts facts, String adjective) {
        addAdjective(adjective, facts);
        String name = Words.key(facts.name());
        if (name.length() < SHORTEST_FOR_DERIVED || name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) {
            return;
        }
        char last = name.charAt(name.length() - 1);
        boolean consonant = "aeiouyåäö".indexOf(last) < 0 && !Genitive.endsWithSibilant(name);
        if (adjective.isEmpty() && (last == 'a' || consonant)) {
            addAdjective(name + (last == 'a' ? "nsk" : "sk"), facts);
        }
        for (String inhabitants : INHABITANTS) {
            putDerived(name + inhabitants, facts);
            if (consonant) {
                putDerived(name + "s" + inhabitants, facts);
            }
        }
    }

    private void addAdjective(String stem, MunicipalityFacts facts) {
        if (!stem.isEmpty()) {
            ADJECTIVE_ENDINGS.forEach(ending -> putDerived(stem + ending, facts));
        }
    }

    private void add(String written, Form form, MunicipalityFacts facts) {
        Node node = node(written);
        if (node.municipality == null) {
            node.municipality = facts;
            node.form = form;
        }
    }

    private Node node(String written) {
        String key = Words.key(written);
        Node node = root;
        int start = 0;
        if (key.length() >= OPENING) {
            openings.set(opening(key, 0));
        }
        for (int at = 0; at <= key.length(); at++) {
            if (at == key.length() || key.charAt(at) == ' ' || key.charAt(at) == '-') {
                node = node.grow(key.substring(start, at));
                start = at + 1;
            }
        }
        return node;
    }
}
