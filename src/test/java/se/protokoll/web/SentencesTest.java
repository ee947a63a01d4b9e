package se.protokoll.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.protokoll.minutes.DecisionKind;

class SentencesTest {

    private final Properties swedish = sentences("/messages.properties");
    private final Properties english = sentences("/messages_en.properties");

    @Test
    void everyEnglishSentenceIsOneThatThePagesHaveInSwedish() {
        assertThat(swedish.keySet()).containsAll(english.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void pagesAndReportsNameAKindOfDecisionAlike(DecisionKind kind) {
        assertThat(swedish.getProperty("decision." + kind.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(kind.swedish());
    }

    private static Properties sentences(String file) {
        var sentences = new Properties();
        try (var in = new InputStreamReader(SentencesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(in);
            return sentences;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
