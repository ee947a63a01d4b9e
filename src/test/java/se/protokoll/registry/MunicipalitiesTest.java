package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.registry.MunicipalityMatch.Form;

class MunicipalitiesTest {

    private final Municipalities municipalities = Municipalities.swedish();

    @Test
    void knowsAll290InTheir21Counties() {
        assertThat(municipalities.all()).hasSize(290);
        assertThat(municipalities.all().stream().map(MunicipalityFacts::county).collect(Collectors.toSet()))
                .hasSize(21)
                .allMatch(County::isPresent);
    }

    @Test
    void findsEachByEveryNameItHas() {
        for (MunicipalityFacts facts : municipalities.all()) {
            assertThat(municipalities.byCode(facts.code())).contains(facts);
            assertThat(municipalities.byPlainName(facts.name())).contains(facts);
            for (String written : List.of(
                    facts.name(),
                    facts.officialName(),
                    facts.officialName().toUpperCase(Locale.ROOT),
                    Genitive.of(facts.name()),
                    facts.name() + " stad")) {
                assertThat(municipalities.find(written)).as(written).contains(facts);
            }
            for (String name : facts.otherNames()) {
                assertThat(municipalities.find(name)).as(name).contains(facts);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Haninge kommun, Haninge",
        "Botkyrkas, Botkyrka",
        "Åmåls kommun, Åmål",
        "Falu kommun, Falun",
        "Faluns, Falun",
        "Borås, Borås",
        "Kalix kommuns, Kalix",
        "VARA KOMMUN, Vara",
        "Hjo stad, Hjo",
        "Tibro köping, Tibro",
        "Sjöbo landskommun, Sjöbo",
        "Malungs kommun, Malung-Sälen",
        "Malung-Sälens, Malung-Sälen",
        "Upplands Bro, Upplands-Bro",
        "Dals-Eds kommun, Dals-Ed",
        "Göteborgs Stad, Göteborg",
        "Giron, Kiruna",
        "Region Gotland, Gotland",
        "' Lilla  Edet ', Lilla Edet"
    })
    void readsEveryWrittenForm(String written, String name) {
        assertThat(municipalities.find(written).map(MunicipalityFacts::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vara",
                "haninge",
                "Ed",
                "Region Stockholm",
                "Stockholms län",
                "Anna Berg",
                "Kommun",
                "Örebro läns landsting",
                "Haninge och Botkyrka",
                "Bergström",
                "Varar"
            })
    void findsNoneInOtherWords(String written) {
        assertThat(municipalities.find(written)).isEmpty();
    }

    @Test
    void findsSeveralThatAreNamedTogether() {
        assertThat(municipalities.findTogether("Hjo, Skara och Tibro kommun"))
                .extracting(MunicipalityFacts::name)
                .containsExactly("Hjo", "Skara", "Tibro");
        assertThat(municipalities.findTogether("Vetlanda/Sävsjö"))
                .extracting(MunicipalityFacts::name)
                .containsExactly("Vetlanda", "Sävsjö");
        assertThat(municipalities.findTogether("Hjo")).isEmpty();
        assertThat(municipalities.findTogether("Hjo och Anna Ek")).isEmpty();
    }

    @Test
    void plainNameMeansTheNameOnly() {
        assertThat(municipalities.byPlainName("haninge")).isPresent();
        assertThat(municipalities.byPlainName("Haninges")).isEmpty();
        assertThat(municipalities.byPlainName("Malung")).isEmpty();
        assertThat(municipalities.isName("HANINGE")).isTrue();
        assertThat(municipalities.isName("Haninges")).isFalse();
    }

    @Test
    void findsEveryMentionInAText() {
        String text = """
                VARA KOMMUN
                Närvarande från Haninge kommun, Botkyrkas två ledamöter samt
                Upplands-
                Väsby och Kinna-Mark-Varberg. Det kan vara bra för nackaborna och den botkyr-
                kanska modellen. Region Stockholm, Kalmar län och Kalmar. Skriv till namn@Solna.se.
                """;
        assertThat(municipalities.findIn(text))
                .extracting(
                        m -> text.substring(m.start(), m.end()).replaceAll("\\s", " "),
                        m -> m.municipality().name(),
                        MunicipalityMatch::form)
                .containsExactly(
                        tuple("VARA KOMMUN", "Vara", Form.WITH_KOMMUN),
                        tuple("Haninge kommun", "Haninge", Form.WITH_KOMMUN),
                        tuple("Botkyrkas", "Botkyrka", Form.GENITIVE),
                        tuple("Upplands- Väsby", "Upplands Väsby", Form.PLAIN),
                        tuple("Mark", "Mark", Form.PLAIN),
                        tuple("Varberg", "Varberg", Form.PLAIN),
                        tuple("nackaborna", "Nacka", Form.ADJECTIVE),
                        tuple("botkyr- kanska", "Botkyrka", Form.ADJECTIVE),
                        tuple("Kalmar", "Kalmar", Form.PLAIN));
    }

    @Test
    void tellsCapitalsAndWhatElseANameCanBe() {
        String text = "PROTOKOLL VARA KOMMUN. Anna Berg, Nora och Haninge.";
        List<MunicipalityMatch> matches = municipalities.findIn(text);
        assertThat(matches).extracting(MunicipalityMatch::capitals).containsExactly(true, false, false, false);
        assertThat(matches)
                .extracting(match -> match.municipality().ambiguity().needsContext())
                .containsExactly(true, true, true, false);
        assertThat(matches.get(0).municipality().ambiguity().commonWord()).isTrue();
        assertThat(matches.get(1).municipality().ambiguity().surname()).isTrue();
        assertThat(matches.get(2).municipality().ambiguity().givenName()).isTrue();
    }

    @Test
    void doesNotJoinWordsAcrossGapsInTheLayout() {
        assertThat(municipalities.findIn("Upplands\n\nVäsby")).isEmpty();
        assertThat(municipalities.findIn("Upplands            Väsby")).isEmpty();
        assertThat(municipalities.findIn("Haninge           kommun"))
                .extracting(MunicipalityMatch::form)
                .containsExactly(Form.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Nykvarn, 1998-12-31, false",
        "Nykvarn, 1999-01-01, true",
        "Knivsta, 2002-12-31, false",
        "Knivsta, 1970-06-01, true",
        "Bollebygd, 1994-12-31, false",
        "Dorotea, 1979-05-01, false",
        "Dorotea, 1980-01-01, true",
        "Haninge, 1975-01-01, true"
    })
    void knowsWhenAMunicipalityExisted(String name, LocalDate day, boolean valid) {
        assertThat(municipalities.byPlainName(name).orElseThrow().validOn(day)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "Heby, 2006-12-31, Västmanlands län, 1917",
        "Heby, 2007-01-01, Uppsala län, 0331",
        "Habo, 1997-12-31, Skaraborgs län, 1623",
        "Habo, 1998-01-01, Jönköpings län, 0643",
        "Borås, 1990-01-01, Älvsborgs län, 1583",
        "Kungälv, 1990-01-01, Göteborgs och Bohus län, 1482",
        "Klippan, 1996-01-01, Kristianstads län, 1166",
        "Lund, 1996-01-01, Malmöhus län, 1281",
        "Falun, 1985-01-01, Kopparbergs län, 2080",
        "Falun, 2020-01-01, Dalarnas län, 2080"
    })
    void knowsCountyAndCodeAtTheTime(String name, LocalDate day, String county, String code) {
        MunicipalityFacts facts = municipalities.byPlainName(name).orElseThrow();
        assertThat(facts.countyOn(day).name()).isEqualTo(county);
        assertThat(facts.codeOn(day)).isEqualTo(code);
        assertThat(municipalities.byCode(code)).contains(facts);
    }
}
