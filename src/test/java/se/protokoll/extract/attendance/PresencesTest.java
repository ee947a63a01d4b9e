package se.protokoll.extract.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.minutes.Presence;

class PresencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr o m § 5",
                "t.o.m. punkt 7",
                "§§ 3–6",
                "ej § 147",
                "deltog inte under § 8 p.g.a. jäv",
                "anslöt 13.30",
                "lämnade kl 15",
                "del av mötet",
                "kom in under mötet",
                "104–107",
                "sista halvtimmen",
                "på em",
                "t o rn § 129",
                "ej",
                "halva mötet",
                "utom ärendet om taxan",
                "ersattes av Bo Lind",
                "av- vek"
            })
    void isPartialForSomeItemsOrTimes(String remark) {
        assertThat(Presences.of(remark)).isEqualTo(Presence.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deltar under",
                "",
                "via Teams",
                "på distans",
                "ersätter Anna Ek (M)",
                "vid sjukhuset",
                "tjg ers för Bo Lind",
                "för Eva Halvarsson",
                "23 november 1989"
            })
    void isPresentWhereNothingIsSaidAboutIt(String remark) {
        assertThat(Presences.of(remark)).isEqualTo(Presence.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ej närvarande",
                "frånvarande",
                "anmält förhinder",
                "kunde inte vara med",
                "förfall",
                "lämnat återbud",
                "ej närvaro",
                "sjuk"
            })
    void isAbsentWhereSaidSo(String remark) {
        assertThat(Presences.of(remark)).isEqualTo(Presence.ABSENT);
    }
}
