package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.protokoll.evaluation.Damage;
import se.protokoll.evaluation.Evaluation;
import se.protokoll.evaluation.Figure;
import se.protokoll.language.LanguageModels;
import tools.jackson.databind.JsonNode;

/** Lists in every layout, with everybody on them known: prints for each layout what is read right, whole and damaged. */
class GeneratedListsTest {

    private static final int DOCUMENTS = 25;

    private final MinutesExtractor extractor = new MinutesExtractor(LanguageModels.load());

    @ParameterizedTest
    @EnumSource
    void areReadRightInEveryLayout(ListFamily family) {
        var whole = read(family, null);
        print(family, "", whole);
        assertThat(whole.get("attendee name")).isGreaterThan(0.96);
        assertThat(whole.get("attendee + presence")).isGreaterThan(0.96);
        assertThat(whole.get("attendee + municipality")).isGreaterThan(0.96);
        assertThat(whole.get("attendee + party")).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TABLE_WITH_BARS")
    void areReadNearlyAsWellWhenLinesAndMarksAreLost(ListFamily family) {
        for (Damage damage : List.of(Damage.LOST_LINES, Damage.BROKEN_LINES, Damage.LOST_MARKS)) {
            var damaged = read(family, damage);
            print(family, damage.name().toLowerCase(Locale.ROOT), damaged);
            assertThat(damaged.get("attendee name")).as(damage.name()).isGreaterThan(0.93);
            assertThat(damaged.get("attendee + presence")).as(damage.name()).isGreaterThan(0.93);
        }
    }

    private Map<String, Double> read(ListFamily family, @Nullable Damage damage) {
        var random = new Random(family.name().hashCode());
        var gold = new TreeMap<String, JsonNode>();
        var found = new TreeMap<String, JsonNode>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var list = GeneratedList.of(family, random);
            String name = family + "-" + i;
            String text = damage == null ? list.text() : damage.to(list.text(), i);
            gold.put(name, list.gold());
            found.put(name, MinutesJson.of(name, extractor.meetings(Documents.text(text))));
        }
        var evaluation = Evaluation.of(gold, found);
        return evaluation.figures().stream().collect(Collectors.toMap(Figure::measure, Figure::f1));
    }

    private static void print(ListFamily family, String damage, Map<String, Double> figures) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %-14s name %.3f  presence %.3f  municipality %.3f  party %.3f%n",
                family,
                damage,
                figures.get("attendee name"),
                figures.get("attendee + presence"),
                figures.get("attendee + municipality"),
                figures.get("attendee + party"));
    }
}
