package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokoll.language.Corpus.TaggedSentence;

class NameExchangeTest {

    private static final WorldNames WORLD = WorldNames.of(ModelDirectory.at(Path.of("models")));
    private static final List<TaggedSentence> CORPUS = List.of(
            new TaggedSentence(
                    List.of("Siri", "Malmnäs", "reser", "till", "Norrvik", "."),
                    List.of("B-PER", "I-PER", "O", "O", "B-LOC", "O")),
            new TaggedSentence(List.of("Hon", "reser", "."), List.of("O", "O", "O")));

    @Test
    void namesAreExchangedAndTheWordsAroundThemStay() {
        List<TaggedSentence> copies = new NameExchange(WORLD).exchanged(CORPUS);

        assertThat(copies).hasSize(2).doesNotContain(CORPUS.getFirst()).allSatisfy(copy -> {
            assertThat(copy.tags()).hasSameSizeAs(copy.tokens());
            assertThat(outside(copy)).containsExactly("reser", "till", ".");
            assertThat(LabelledSentence.names(copy)).extracting("type").containsExactly("person", "location");
        });
    }

    @Test
    void theSameCorpusGivesTheSameCopies() {
        assertThat(new NameExchange(WORLD).exchanged(CORPUS)).isEqualTo(new NameExchange(WORLD).exchanged(CORPUS));
    }

    private static List<String> outside(TaggedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tags().get(i).equals("O"))
                .mapToObj(sentence.tokens()::get)
                .toList();
    }
}
