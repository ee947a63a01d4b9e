package se.protokoll.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    private static final LanguageModels MODELS = LanguageModels.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "På förslag av [Siri Malmnäs] (S) beslutar nämnden att utse [Torbjörn Alkvist] att justera.",
                "[Ann-Marie Brodd], ordförande",
                "[Lars-Erik Svanqvist] yrkar avslag på motionen.",
                "[TORBJÖRN ALKVIST] (M)",
                "Närvarande: [Amina Warsame] (MP), [Hampus Erlandsson] (C) och [Lova Lindström] (V)",
                "Nämnden godkänner dagordningen och lägger rapporten till handlingarna.",
                "Information om budget och verksamhetsplan"
            })
    void personsAreFoundAndNothingElseIsTakenForOne(String marked) {
        List<String> expected = new ArrayList<>();
        for (String part : marked.split("\\[", -1)) {
            if (part.contains("]")) {
                expected.add(part.substring(0, part.indexOf(']')));
            }
        }

        assertThat(persons(marked.replaceAll("[\\[\\]]", ""))).isEqualTo(expected);
    }

    @Test
    void namesHaveATypeAndAProbability() {
        List<String> tokens = List.of("Siri", "Malmström", "reser", "till", "Stockholm", ".");

        List<Name> names = MODELS.names().names(tokens);

        assertThat(names).extracting(Name::type).containsExactly(NameType.PERSON, NameType.LOCATION);
        assertThat(names).extracting(Name::start).containsExactly(0, 4);
        assertThat(names).extracting(Name::end).containsExactly(2, 5);
        assertThat(names).extracting(Name::probability).allMatch(probability -> probability > 0.5 && probability <= 1);
    }

    @Test
    void placesAndPeopleOfOtherCountriesAreFound() {
        List<String> tokens = List.of(
                "Förra", "året", "flyttade", "Giulia", "Romano", "från", "Nya", "Zeeland", "till", "Bayern", ".");

        List<Name> names = MODELS.names().names(tokens);

        assertThat(names)
                .extracting(name -> name.type() + " " + String.join(" ", tokens.subList(name.start(), name.end())))
                .containsExactly("PERSON Giulia Romano", "LOCATION Nya Zeeland", "LOCATION Bayern");
    }

    @Test
    void aSentenceWithoutTokensHasNoNames() {
        assertThat(MODELS.names().names(List.of())).isEmpty();
    }

    @Test
    void eightThreadsFindWhatOneFinds() throws Exception {
        List<String> lines = List.of(
                "På förslag av Siri Malmnäs (S) beslutar nämnden bl.a. att utse Torbjörn Alkvist att justera. Ja!",
                "12. Val av justerare",
                "Närvarande: Amina Warsame (MP), Hampus Erlandsson (C), Sundbyberg");
        List<String> alone = lines.stream().map(NameFinderTest::read).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tasks.add(() -> lines.stream().map(NameFinderTest::read).toList());
            }
            for (Future<List<String>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        }
    }

    private static List<String> persons(String line) {
        List<Token> tokens = MODELS.tokens().tokens(line);
        return MODELS.names().names(tokens.stream().map(Token::text).toList()).stream()
                .filter(name -> name.type() == NameType.PERSON)
                .map(name -> line.substring(
                        tokens.get(name.start()).start(),
                        tokens.get(name.end() - 1).end()))
                .toList();
    }

    private static String read(String line) {
        StringBuilder result = new StringBuilder();
        for (TextRange sentence : MODELS.sentences().sentences(line)) {
            List<Token> tokens = MODELS.tokens().tokens(sentence.in(line));
            result.append(sentence)
                    .append(tokens)
                    .append(MODELS.names()
                            .names(tokens.stream().map(Token::text).toList()));
        }
        return result.toString();
    }
}
