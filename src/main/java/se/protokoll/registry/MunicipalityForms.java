package se.protokoll.registry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.protokoll.registry.MunicipalityMatch.Form;

/** Every way to write the municipalities' names, as a tree of words. */
final class MunicipalityForms {

    /** What a municipality was called before the reform of 1971, and may still call itself. */
    private static final List<String> KINDS = List.of("kommun", "stad", "köping", "landskommun");

    /** How a sentence goes on after the stem of an adjective. */
    private static final List<String> ADJECTIVE_ENDINGS = List.of("", "t", "a");

    private static final List<String> INHABITANTS = List.of("bo", "bor", "bon", "bons", "bors", "borna", "bornas");

    /** The shortest name that adjectives are made of; shorter ones give other words ("Ed", "Kil"). */
    private static final int SHORTEST_FOR_ADJECTIVES = 5;

    /** What has been read when the words down to here have been: a form of a name, a name to pass over, or neither. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
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
    }

    private final Node root = new Node();

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

    /** The tree, once everything has been added. */
    Node root() {
        return root;
    }

    /** Adds the names of a municipality and their forms. */
    void addNames(MunicipalityFacts facts) {
        add(facts.name(), Form.PLAIN, facts);
        add(facts.officialName(), Form.WITH_KOMMUN, facts);
        add(Genitive.of(facts.officialName()), Form.WITH_KOMMUN, facts);
        addForms(facts.name(), facts);
        for (String name : facts.otherNames()) {
            add(name, name.startsWith("Region ") ? Form.WITH_KOMMUN : Form.PLAIN, facts);
            addForms(name, facts);
        }
    }

    private void addForms(String name, MunicipalityFacts facts) {
        String genitive = Genitive.of(name);
        add(genitive, Form.GENITIVE, facts);
        for (String kind : KINDS) {
            for (String first : List.of(name, genitive)) {
                add(first + " " + kind, Form.WITH_KOMMUN, facts);
                add(first + " " + Genitive.of(kind), Form.WITH_KOMMUN, facts);
            }
        }
        add(name + " kommuner", Form.WITH_KOMMUN, facts);
    }

    /**
     * Adds words formed from the name. Made by rule where the rule is regular: "-nsk" after a, "-sk" after a consonant,
     * "-bo" for the inhabitants.
     *
     * @param adjective the adjective where it is irregular ("malmöitisk"); empty otherwise
     */
    void addDerived(MunicipalityFacts facts, String adjective) {
        if (!adjective.isEmpty()) {
            addAdjective(adjective, facts);
        }
        String name = facts.name();
        if (name.length() < SHORTEST_FOR_ADJECTIVES || name.contains(" ")) {
            return;
        }
        char last = name.charAt(name.length() - 1);
        boolean vowel = "aeiouyåäö".indexOf(last) >= 0;
        if (adjective.isEmpty() && last == 'a') {
            addAdjective(name + "nsk", facts);
        } else if (adjective.isEmpty() && !vowel && !Genitive.endsWithSibilant(name)) {
            addAdjective(name + "sk", facts);
        }
        for (String inhabitants : INHABITANTS) {
            add(name + inhabitants, Form.ADJECTIVE, facts);
            if (!vowel && !Genitive.endsWithSibilant(name)) {
                add(name + "s" + inhabitants, Form.ADJECTIVE, facts);
            }
        }
    }

    private void addAdjective(String stem, MunicipalityFacts facts) {
        ADJECTIVE_ENDINGS.forEach(ending -> add(stem + ending, Form.ADJECTIVE, facts));
    }

    private void add(String written, Form form, MunicipalityFacts facts) {
        Node node = node(written);
        if (node.municipality == null) {
            node.municipality = facts;
            node.form = form;
        }
    }

    private Node node(String written) {
        Node node = root;
        for (String word : Words.key(written).split("[ -]", -1)) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        return node;
    }
}
