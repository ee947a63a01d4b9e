package se.protokoll.extract.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.Documents;
import se.protokoll.extract.attendance.AttendanceFacts;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.signatures.SignatureReader;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Signature;

/** Names that no list of Swedish names holds are found where the trained model is sure of them. */
class PersonNamesTest {

    private static final LanguageModels MODELS = LanguageModels.load();

    @Test
    void findsTheAttendeesThatNoListOfNamesHolds() {
        String list = "Närvarande: Gülşen Esposito, Torbjørn Svonni och Adjoa Mobäck\n\n§ 1 Mötet öppnas\n";

        assertThat(people(list, true)).containsExactly("Gülşen Esposito", "Torbjørn Svonni", "Adjoa Mobäck");
        assertThat(people(list, false)).doesNotContain("Adjoa Mobäck");
    }

    @Test
    void cutsNoNameThatAParticleJoins() {
        assertThat(people("Närvarande: Anna Ek, Nils Ovando Da Kyllönen, Bo Lind\n\n§ 1 Mötet öppnas\n", true))
                .containsExactly("Anna Ek", "Nils Ovando Da Kyllönen", "Bo Lind");
    }

    @Test
    void endsNamesWhereTheTextEndsThem() {
        String list =
                "Närvarande\tAnna Ek Abdi Warsame Nur Ulf Kattarp Eva Ros\tHjo Skara Tibro Laxå\n\n1. Mötet öppnas\n";

        assertThat(people(list + "Abdi Warsame Nur hälsar välkommen. Ulf Kattarp tackar.\n", true))
                .containsExactly("Anna Ek", "Abdi Warsame Nur", "Ulf Kattarp", "Eva Ros");
    }

    @Test
    void leavesOtherCapitalisedWordsAlone() {
        String list =
                "Närvarande: Anna Ek, Bo Lind och Carin Ås\nPlats: Stora Salen\nOrt: Kvarnby Hage\n\n§ 1 Mötet öppnas\n";

        assertThat(people(list, true)).containsExactly("Anna Ek", "Bo Lind", "Carin Ås");
    }

    @Test
    void findsTheSignersThatNoListOfNamesHolds() {
        String sheet = "§ 1 Mötet öppnas\n\nSekreterare   Gülşen Jankauskas\nOrdförande   Chinwe Szczepaniak\n";

        assertThat(signers(sheet, true)).containsExactly("Gülşen Jankauskas", "Chinwe Szczepaniak");
        assertThat(signers(sheet, false)).isNotEqualTo(signers(sheet, true));
    }

    private static List<String> people(String text, boolean asking) {
        var layout = Layout.of(Documents.text(text));
        var persons = asking ? PersonNames.in(layout, MODELS) : PersonNames.NONE;
        return AttendanceFacts.read(layout, CoverSheet.of(layout), true, null, List.of(), persons).people().stream()
                .map(Attendance::name)
                .toList();
    }

    private static List<String> signers(String text, boolean asking) {
        var layout = Layout.of(Documents.text(text));
        var persons = asking ? PersonNames.in(layout, MODELS) : PersonNames.NONE;
        return new SignatureReader(layout, MODELS.nameSplitter(), persons)
                .read(CoverSheet.of(layout), Integer.MAX_VALUE).stream()
                        .map(Signature::name)
                        .toList();
    }
}
