package se.protokoll.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.protokoll.index.SampleMinutes;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Minutes;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.minutes.Warning;

class CorrectionsTest {

    private static final Municipality YDRE = new Municipality("0512", "Ydre");
    private static final Municipality HJO = new Municipality("1497", "Hjo");

    private static final Minutes READ = SampleMinutes.of("Radet", LocalDate.of(2019, 2, 28))
            .person("Ebba Ekmo", YDRE, "S", Presence.PRESENT)
            .person("Ture Lind", HJO, "C", Presence.PRESENT)
            .minutes();

    private static Minutes corrected(Minutes minutes, Correction... corrections) {
        return new Corrections(List.of(corrections)).apply("abc", minutes);
    }

    private static Correction head(CorrectionField field, String value) {
        return new Correction("abc", field, "", value, "");
    }

    private static Correction person(CorrectionField field, String name, String value) {
        return new Correction("abc", field, name, value, "");
    }

    private static Stream<String> names(List<Fact<Municipality>> facts) {
        return facts.stream().map(fact -> fact.value().name());
    }

    @Test
    void theHeadIsReplacedWithItsPlaceInTheTextKept() {
        var meeting = corrected(
                        READ,
                        head(CorrectionField.BODY, "Rådet"),
                        head(CorrectionField.DATE, "2019-03-01"),
                        head(CorrectionField.START, "09:30"))
                .meeting();

        assertThat(meeting.body()).isNotNull().satisfies(body -> {
            assertThat(body.value()).isEqualTo("Rådet");
            assertThat(body.evidence().rule()).isEqualTo("manual");
            assertThat(body.evidence().confidence()).isEqualTo(1);
            assertThat(body.evidence().end()).isEqualTo("Radet".length());
        });
        assertThat(meeting.date()).extracting(Fact::value).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(meeting.startTime()).extracting(Fact::value).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void anEmptyValueTakesTheFactAwayAndALaterLineGoesFirst() {
        assertThat(corrected(READ, head(CorrectionField.BODY, "Nämnden"), head(CorrectionField.BODY, ""))
                        .meeting()
                        .body())
                .isNull();
    }

    @Test
    void whoRepresentsAMunicipalityDecidesWhetherItAttended() {
        var absent = corrected(READ, person(CorrectionField.PERSON_PRESENCE, "Ture Lind", "absent"));
        assertThat(names(absent.municipalitiesAttending())).containsExactly("Ydre");
        assertThat(names(absent.municipalitiesAbsent())).containsExactly("Hjo");

        var moved = corrected(READ, person(CorrectionField.PERSON_MUNICIPALITY, "Ture Lind", "Vara"));
        assertThat(names(moved.municipalitiesAttending())).containsExactlyInAnyOrder("Ydre", "Vara");

        var removed = corrected(READ, person(CorrectionField.PERSON_REMOVE, "Ture Lind", ""));
        assertThat(removed.attendance()).extracting(Attendance::name).containsExactly("Ebba Ekmo");
        assertThat(names(removed.municipalitiesAttending())).containsExactly("Ydre");
    }

    @Test
    void correctingAgainChangesNothing() {
        var corrections = new Correction[] {
            person(CorrectionField.PERSON_NAME, "Ebba Ekmo", "Ebba Ekmå"),
            person(CorrectionField.PERSON_PARTY, "Ture Lind", "M"),
            head(CorrectionField.PLACE, "Ydre")
        };
        var once = corrected(READ, corrections);

        assertThat(once.warnings()).isEmpty();
        assertThat(corrected(once, corrections)).isEqualTo(once);
    }

    /** As on the pages, where each correction applies all there are to minutes that the earlier ones have corrected. */
    @ParameterizedTest
    @CsvSource({"PERSON_NAME, Ebba Ekmå", "PERSON_REMOVE, ''"})
    void whoIsRenamedOrRemovedAfterAnotherCorrectionIsNotMissed(CorrectionField field, String value) {
        var corrections = List.of(
                person(CorrectionField.PERSON_PARTY, "Ebba Ekmo", "M"),
                person(field, "Ebba Ekmo", value),
                head(CorrectionField.PLACE, "Ydre"));
        var minutes = READ;
        for (int made = 1; made <= corrections.size(); made++) {
            minutes = corrected(minutes, corrections.subList(0, made).toArray(Correction[]::new));
        }

        assertThat(minutes.warnings()).isEmpty();
        assertThat(minutes).isEqualTo(corrected(READ, corrections.toArray(Correction[]::new)));
    }

    @Test
    void whoIsRenamedTwiceAndThenRemovedIsNotMissed() {
        var corrections = new Correction[] {
            person(CorrectionField.PERSON_NAME, "Ebba Ekmo", "Ebba Ekmå"),
            person(CorrectionField.PERSON_NAME, "Ebba Ekmå", "Ebba Ekman"),
            person(CorrectionField.PERSON_REMOVE, "Ebba Ekman", "")
        };

        assertThat(corrected(corrected(READ, corrections), corrections).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldCanBeCorrected(CorrectionField field) {
        String value = switch (field) {
            case MUNICIPALITY, PERSON_MUNICIPALITY -> "Vara";
            case DATE, NEXT -> "2021-05-06";
            case START, END -> "07:45";
            case PERSON_PRESENCE -> "Delvis närvarande";
            case PERSON_REMOVE -> "";
            case BODY, PLACE, PERSON_NAME, PERSON_AFFILIATION, PERSON_PARTY -> "Något annat";
        };
        var changed = corrected(READ, new Correction("abc", field, field.ofPerson() ? "Ture Lind" : "", value, ""));

        assertThat(changed).isNotEqualTo(READ);
        assertThat(changed.warnings()).isEmpty();
        assertThat(changed.attendance().getFirst()).isEqualTo(READ.attendance().getFirst());
        if (field == CorrectionField.PERSON_PRESENCE) {
            assertThat(changed.attendance().getLast().presence()).isEqualTo(Presence.PARTIAL);
        } else if (field != CorrectionField.PERSON_REMOVE) {
            assertThat(changed.toString()).contains(value);
        }
    }

    @Test
    void aCorrectionOfSomebodyWhoIsNotListedIsAWarningOnce() {
        var unknown = person(CorrectionField.PERSON_PARTY, "Någon Annan", "S");

        assertThat(corrected(corrected(READ, unknown), unknown).warnings())
                .extracting(Warning::message)
                .containsExactly("En rättelse gäller ”Någon Annan”, som inte står på närvarolistan.");
    }

    @Test
    void otherMeetingsAreLeftAlone() {
        assertThat(new Corrections(List.of(head(CorrectionField.BODY, "x"))).apply("def", READ))
                .isSameAs(READ);
    }
}
