package se.protokoll.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.protokoll.language.LanguageModels;
import se.protokoll.minutes.Municipality;

class JointBodyTest {

    private static final MinutesExtractor EXTRACTOR = new MinutesExtractor(LanguageModels.load());

    @Test
    void isThatOfNoSingleMunicipalityWhereverItMeets() {
        assertThat(municipality("Anna Ek, Hjo kommun", "Bo Lind, Skara kommun", "Carl Ås, Tibro kommun"))
                .isNull();
    }

    @Test
    void leavesABodyWithGuestsToItsMunicipality() {
        var own = municipality("Anna Ek (S)", "Bo Lind (M)", "Carl Ås, Tibro kommun");

        assertThat(own).isNotNull();
        assertThat(own.name()).isEqualTo("Hjo");
    }

    private static @Nullable Municipality municipality(String... people) {
        var text = "Hjo kommun\nLönenämnden\n\nProtokoll 2015-10-07\n\nPlats: Hjo - rum Eken\nNärvarande:\n"
                + String.join("\n", people) + "\n\n§ 1 Budget\nNämnden beslutar att anta budgeten.\n";
        var fact = EXTRACTOR.extract(Documents.text(text)).meeting().bodyMunicipality();
        return fact == null ? null : fact.value();
    }
}
