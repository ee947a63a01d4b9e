package se.protokoll.registry;

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
    private final Map<String, MunicipalityFacts> derived = new HashMap<>();

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

    /** Adds the names of a municipality and their genitives. What may follow them ("kommun") is not part of the tree. */
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
            derived.put(name + inhabitants, facts);
            if (consonant) {
                derived.put(name + "s" + inhabitants, facts);
            }
        }
    }

    private void addAdjective(String stem, MunicipalityFacts facts) {
        if (!stem.isEmpty()) {
            ADJECTIVE_ENDINGS.forEach(ending -> derived.put(stem + ending, facts));
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
        for (int at = 0; at <= key.length(); at++) {
            if (at == key.length() || key.charAt(at) == ' ' || key.charAt(at) == '-') {
                node = node.grow(key.substring(start, at));
                start = at + 1;
            }
        }
        return node;
    }
}
