package se.protokoll.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    private final Roles roles = Roles.swedish();

    @ParameterizedTest
    @CsvSource({
        "ordf., ordförande",
        "Ordföranden, ordförande",
        "0rdförande, ordförande",
        "v. ordf, vice ordförande",
        "v. sekr., vice sekreterare",
        "vice arbetsledare, vice arbetsledare",
        "v.ordf., vice ordförande",
        "1:e vice ordf, 1:e vice ordförande",
        "2:a v ordf, 2:a vice ordförande",
        "2 vice ordförande, 2:e vice ordförande",
        "l:e vice ordf, 1:e vice ordförande",
        "sekr, sekreterare",
        "tjg ers, tjänstgörande ersättare",
        "tj. ers., tjänstgörande ersättare",
        "tjänstg. ersättare, tjänstgörande ersättare",
        "ej tj ers, ej tjänstgörande ersättare",
        "ers., ersättare",
        "led., ledamot",
        "justeringsman, justerare",
        "adj, adjungerad",
        "sammankallande, sammankallande",
        "kassören, kassör",
        "mötesordf, mötesordförande",
        "KSO, kommunstyrelsens ordförande",
        "insynsplats, insynsledamot"
    })
    void writesOutTheRolesAtAMeeting(String written, String role) {
        assertThat(roles.normalise(written)).contains(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Kommundirektör, kommundirektör",
        "kommunchefen, kommunchef",
        "tf. kommunchef, tf kommunchef",
        "t.f. kommundirektör, tf kommundirektör",
        "bitr. förvaltningschef, biträdande förvaltningschef",
        "HR-chef, hr-chef",
        "VD, vd",
        "kultur- och fritidschefen, kultur- och fritidschef",
        "barn- och utbildningschef, barn- och utbildningschef",
        "planarkitekterna, planarkitekt",
        "räddningschef, räddningschef",
        "nämndsekreterare, nämndsekreterare",
        "byggnadsinspektören, byggnadsinspektör",
        "översiktsplanerare, översiktsplanerare",
        "facklig företrädare, facklig företrädare",
        "administrativ chef, administrativ chef",
        "oppositionsråd, oppositionsråd",
        "brandman, brandman",
        "miljöstrateg, miljöstrateg"
    })
    void recognisesTitlesByTheirEndingAndMakesThemIndefinite(String written, String title) {
        assertThat(roles.normalise(written)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Haninge",
                "Anna Berg",
                "Kommunstyrelsen",
                "ungdomsråd",
                "1",
                "vice",
                "och",
                "§ 5",
                "Ansvarig"
            })
    void findsNoneInOtherWords(String written) {
        assertThat(roles.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chef Stöd- och serviceavdelningen",
                "verksamhetschef lärande",
                "politisk sekreterare",
                "ordf. revisionen",
                "controller"
            })
    void knowsThatAPhraseIsATitleWithMoreToIt(String phrase) {
        assertThat(roles.isTitle(phrase)).isTrue();
    }

    @Test
    void takesNeitherNamesNorPlacesForTitles() {
        assertThat(roles.isTitle("Anna Berg")).isFalse();
        assertThat(roles.isTitle("Räddningsstation Åtvidaberg")).isFalse();
    }

    @Test
    void leavesTheFullStopOfASentenceOut() {
        assertThat(roles.at("sekreterare. Sedan", 0, 18).map(RoleMatch::end)).contains(11);
        assertThat(roles.at("ekonomichefen. Sedan", 0, 20).map(RoleMatch::end)).contains(13);
        assertThat(roles.at("v. ordf. Sedan", 0, 14).map(RoleMatch::end)).contains(8);
    }

    @Test
    void joinsAWordBrokenAtTheEndOfALine() {
        assertThat(roles.normalise("kommun-\nsekreterare")).contains("kommunsekreterare");
        assertThat(roles.normalise("kultur-\noch fritidschef")).contains("kultur- och fritidschef");
    }

    @Test
    void stopsAtGapsInTheLayout() {
        assertThat(roles.at("vice          ordförande", 0, 24)).isEmpty();
        assertThat(roles.at("tjänstgörande\nersättare", 0, 23).map(RoleMatch::end))
                .contains(23);
    }
}
