package se.protokoll.index;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant whose words are nowhere in the minutes. */
public final class MeantWords {

    private static final String WORDS = "words";

    private final IndexConnection connection;

    public MeantWords(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * The words of a search with each that is in no minutes replaced by the one most like it that is.
     *
     * @return empty where every word is known, none is like it, or nothing would be found by the others either
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public Optional<String> meant(SearchRequest asked) {
        return replaced(asked.words())
                .filter(words -> new MinutesSearch(connection)
                                .meetings(asked.asking(words))
                                .total()
                        > 0);
    }

    private Optional<String> replaced(String written) {
        String text = QueryText.wordsOfText(written);
        if (text.isBlank()) {
            return Optional.empty();
        }
        SearchResponse<Void> answer = connection.ask(client -> client.search(
                search -> search.index(Alias.ITEMS.alias())
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))
                        .suggest(suggest -> suggest.suggesters(
                                WORDS,
                                suggester -> suggester
                                        .text(text)
                                        .term(term -> term.field("text.words")
                                                .suggestMode(SuggestMode.Missing)
                                                .maxEdits(2)
                                                .prefixLength(1)
                                                .minWordLength(4)
                                                .size(1)))),
                Void.class));
        var words = answer.suggest().getOrDefault(WORDS, List.of()).stream()
                .map(suggestion -> suggestion.term())
                .filter(word -> !word.options().isEmpty())
                .sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
                .toList();
        var meant = new StringBuilder(written);
        for (TermSuggest word : words) {
            meant.replace(
                    word.offset(),
                    word.offset() + word.length(),
                    word.options().getFirst().text());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(meant.toString());
    }
}
