package se.protokoll.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.protokoll.language.Corpus.TaggedSentence;

/**
 * Puts names of the world in the place of those that a corpus happens to have, so that a model learns the sentences
 * around names and not the names: a person for a person, a place for a place. They are drawn at random, but always the
 * same.
 */
final class NameExchange {

    private static final String OUTSIDE = "O";
    private static final int COPIES = 2;
    /** Share of the names that are exchanged; the others keep the copies like their corpus. */
    private static final double EXCHANGED = 0.8;

    private static final double IN_GENITIVE = 0.67;
    /** Those that foreign names in the corpora have most; others would make names that nobody bears. */
    private static final List<String> COMMON_PARTICLES = List.of("de", "von", "van", "al", "da");

    private final List<String> given;
    private final List<String> surnames;
    private final List<String> people;
    private final List<String> cities;
    private final List<String> regions;
    private final List<String> organizations;
    private final Random random = new Random(7);

    NameExchange(WorldNames world) {
        this.given = world.ofKind('G');
        this.surnames = world.ofKind('S');
        this.people = world.ofKind('P');
        this.cities = world.ofKind('c');
        this.regions = world.ofKind('r');
        this.organizations = world.ofKind('o');
    }

    /** Returns copies of the sentences that have names, with other names in them. */
    List<TaggedSentence> exchanged(List<TaggedSentence> corpus) {
        List<TaggedSentence> copies = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            for (TaggedSentence sentence : corpus) {
                if (!sentence.tags().stream().allMatch(OUTSIDE::equals)) {
                    copies.add(exchanged(sentence));
                }
            }
        }
        return copies;
    }

    private TaggedSentence exchanged(TaggedSentence sentence) {
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int start = 0;
        while (start < sentence.tags().size()) {
            int end = end(sentence.tags(), start);
            List<String> name = sentence.tokens().subList(start, end);
            String tag = sentence.tags().get(start);
            if (!tag.equals(OUTSIDE)) {
                String type = tag.substring(2);
                boolean genitive = name.getLast().endsWith("s") && isBeforeWord(sentence.tokens(), end);
                name = random.nextDouble() < EXCHANGED && name.stream().allMatch(NameExchange::isCapitalised)
                        ? other(NameType.ofTag(type), name, genitive)
                        : name;
                tags.add("B-" + type);
                name.stream().skip(1).forEach(token -> tags.add("I-" + type));
            } else {
                tags.add(tag);
            }
            tokens.addAll(name);
            start = end;
        }
        return new TaggedSentence(tokens, tags);
    }

    /** Where the name that starts there ends, or the token that is in none. */
    private static int end(List<String> tags, int start) {
        String tag = tags.get(start);
        int end = start + 1;
        while (!tag.equals(OUTSIDE) && end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
            end++;
        }
        return end;
    }

    private static boolean isBeforeWord(List<String> tokens, int end) {
        return end < tokens.size() && Character.isLowerCase(tokens.get(end).charAt(0));
    }

    private static boolean isCapitalised(String token) {
        return Character.isUpperCase(token.charAt(0));
    }

    private List<String> other(NameType type, List<String> name, boolean genitive) {
        String other = switch (type) {
            case PERSON -> name.size() == 1 ? lonePerson() : person();
            case LOCATION -> place(name);
            case ORGANIZATION -> random.nextInt(2) == 0 ? any(organizations) : String.join(" ", name);
        };
        boolean ending = genitive && !other.endsWith("s") && random.nextDouble() < IN_GENITIVE;
        return List.of((ending ? other + "s" : other).split(" ", -1));
    }

    private String lonePerson() {
        return any(random.nextInt(4) == 0 ? given : surnames);
    }

    private String person() {
        if (random.nextInt(3) == 0) {
            return any(people);
        }
        String initial = random.nextInt(6) == 0 ? (char) ('A' + random.nextInt(26)) + ". " : "";
        String particle = random.nextInt(20) == 0 ? any(COMMON_PARTICLES) + " " : "";
        return any(given) + " " + initial + particle + any(surnames);
    }

    private String place(List<String> name) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> any(cities);
            case 2 -> any(regions);
            default -> String.join(" ", name);
        };
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
