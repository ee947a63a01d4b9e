package se.protokoll.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.protokoll.extract.words.Word;

class LabelTest {

    @Test
    void noFormStandsTwice() {
        assertThat(Arrays.stream(Label.values())
                        .flatMap(label -> label.forms().stream())
                        .map(LabelTest::compared))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void everyLabelHasAForm(Label label) {
        assertThat(label.forms()).isNotEmpty().allMatch(form -> form.equals(Word.key(form)));
    }

    private static String compared(String form) {
        return Arrays.stream(form.split(" ", -1)).map(Word::key).collect(Collectors.joining(" "));
    }
}
