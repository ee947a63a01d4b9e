package se.protokoll.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.protokoll.registry.NameParticles;

/**
 * How likely a token is in each part of a person's name. Listed names weigh by their bearers; all others by their
 * endings, as the lists show them: "-qvist" ends surnames, "-ine" given names.
 */
final class NameLikelihood {

    private static final double POPULATION = 1.0e7;
    /** Probability of one particular given name that is not listed: 1 % of the people share some 50,000 of them. */
    private static final double UNLISTED_GIVEN = 2e-7;
    /** Probability of one particular surname that is not listed: 4 in 10 people share some 380,000 of them. */
    private static final double UNLISTED_SURNAME = 1e-6;
    /** What a double name such as "Ann-Marie" or "Berg-Lindgren" is worth against its single parts. */
    private static final double HYPHEN = 0.01;

    /** Probability of one particular particle: there are some twenty of them. */
    private static final double PARTICLE = 1.0 / 20;

    private static final double NEVER = 1e-12;
    private static final int LONGEST_ENDING = 4;
    /** Longer words come from damaged texts and are no names. */
    private static final int LONGEST = 100;

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(\\p{Lu}\\p{Ll}?\\.-?){1,3}");

    private final NameStatistics statistics;
    private final Map<String, double[]> endings = new HashMap<>();

    NameLikelihood(NameStatistics statistics) {
        this.statistics = statistics;
        statistics.all().forEach((name, bearers) -> {
            if (bearers.given() > 0) {
                countEndings(name, 0);
            }
            if (bearers.surname() > 0) {
                countEndings(name, 1);
            }
        });
    }

    private void countEndings(String name, int part) {
        for (int length = 0; length <= LONGEST_ENDING; length++) {
            endings.computeIfAbsent(ending(name, length), unseen -> new double[2])[part]++;
        }
    }

    private static String ending(String name, int length) {
        return name.substring(Math.max(0, name.length() - length)).toLowerCase(Locale.ROOT);
    }

    /** Returns the probability that a given name is this token. */
    double given(String token) {
        double listed = statistics.bearers(token).given() / POPULATION;
        return probability(token, listed, UNLISTED_GIVEN, 0);
    }

    /** Returns the probability that a surname is this token. */
    double surname(String token) {
        double listed = statistics.bearers(token).surname() / POPULATION;
        return probability(token, listed, UNLISTED_SURNAME, 1);
    }

    /** Returns the probability that an initial is this token. */
    double initial(String token) {
        return INITIAL.matcher(token).matches() ? 1.0 / 30 : NEVER;
    }

    /** Returns the probability that a nobiliary particle, as in "von Echstedt", is this token. */
    double particle(String token) {
        return NameParticles.contain(token) ? PARTICLE : NEVER;
    }

    private double probability(String token, double listed, double unlisted, int part) {
        if (listed > 0) {
            return listed;
        }
        if (token.length() < 2 || token.length() > LONGEST || !Character.isLetter(token.charAt(0))) {
            return NEVER;
        }
        int hyphen = token.indexOf('-', 1);
        if (hyphen > 0 && hyphen < token.length() - 1) {
            double first = part == 0 ? given(token.substring(0, hyphen)) : surname(token.substring(0, hyphen));
            double second = part == 0 ? given(token.substring(hyphen + 1)) : surname(token.substring(hyphen + 1));
            return Math.max(NEVER, HYPHEN * Math.sqrt(first * second));
        }
        return unlisted * weightOfEnding(token, part);
    }

    /** How much more often than by chance the names of one part end like this token; 1 where nothing is known. */
    private double weightOfEnding(String token, int part) {
        double[] names = totals();
        double weight = 1;
        for (int length = 1; length <= LONGEST_ENDING; length++) {
            double[] seen = endings.get(ending(token, length));
            if (seen == null) {
                break;
            }
            double given = seen[0] / names[0];
            double surname = seen[1] / names[1];
            double own = part == 0 ? given : surname;
            double trust = (seen[0] + seen[1]) / (seen[0] + seen[1] + 5);
            weight = trust * (2 * own / (given + surname)) + (1 - trust) * weight;
        }
        return Math.max(weight, 0.02);
    }

    private double[] totals() {
        return endings.getOrDefault("", new double[] {1, 1});
    }
}
