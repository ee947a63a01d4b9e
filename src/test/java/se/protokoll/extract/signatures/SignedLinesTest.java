package se.protokoll.extract.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.language.LanguageModels;

class SignedLinesTest {

    private static final LanguageModels MODELS = LanguageModels.load();

    @Test
    void readsNamesOverTheirRolesInColumns() {
        assertThat(signers("""
                        § 1 Val
                        Anna väljs.

                        _______________________      _______________________
                        Anna Ek (S)                  Bo Lind (M)
                        Ordförande                   Justerare

                        _______________________
                        Eva Rask
                        Sekreterare
                        """)).containsExactly("Anna Ek: ordförande", "Bo Lind: justerare", "Eva Rask: sekreterare");
    }

    @Test
    void readsRolesBehindTheNames() {
        assertThat(signers("§ 1 Val\nAnna väljs.\n\nAnna Ek, ordförande\nBo Lind, justerare\nEva Rask, sekr.\n"))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: justerare", "Eva Rask: sekr.");
    }

    @Test
    void whoIsListedAboveTheHeadingOverTheSignaturesDoesNotSign() {
        assertThat(signers("""
                        Beslutande   Anna Ek (S), ordförande
                                     Siv Al (C), vice ordförande
                                     Bo Lind (M)

                        Övriga       Eva Rask, ekonom

                        Underskrifter
                        Sekreterare  ............................   §§ 1–2
                                     Eva Rask
                        Ordförande   ............................
                                     Anna Ek
                        Justerande   ............................
                                     Bo Lind

                        § 1 Val
                        Anna väljs.
                        """)).noneMatch(signer -> signer.startsWith("Siv Al"));
        assertThat(signers("""
                        Anna Ek (S), ordförande
                        Siv Al (C), vice ordförande
                        Bo Lind (M)

                        § 1 Val
                        Anna väljs.

                        Anna Ek         Eva Rask
                        Ordförande      Sekreterare
                        """)).containsExactly("Anna Ek: ordförande", "Eva Rask: sekreterare");
    }

    @Test
    void readsNamesAndRolesSideBySide() {
        assertThat(signers("""
                        § 1 Val
                        Anna väljs.

                        ......................          ......................
                        Anna Ek (S), ordförande         Eva Rask, sekreterare

                        ......................
                        Bo Lind, protokollsjusterare
                        """))
                .containsExactly("Anna Ek: ordförande", "Eva Rask: sekreterare", "Bo Lind: protokollsjusterare");
        assertThat(signers("""
                        § 1 Val

                        Anna Ek, ordförande      2031-05-28  14:02
                        Bo Lind, justerare       2031-05-28  16:40
                        """)).containsExactly("Anna Ek: ordförande", "Bo Lind: justerare");
    }

    @Test
    void leavesOutForWhichItemsSomebodySigns() {
        assertThat(signers("""
                        § 1 Val

                        ....................      ....................
                        Anna Ek (S)               Bo Lind (M)
                        Ordförande                Justerare, ej § 4

                        ....................      ....................
                        Eva Rask                  Carl Ås (C)
                        Sekreterare               Justerare, § 4
                        """))
                .containsExactly(
                        "Anna Ek: ordförande", "Bo Lind: justerare", "Eva Rask: sekreterare", "Carl Ås: justerare");
        assertThat(signers("""
                        § 1 Val

                        Carl Ås, vid protokollet §§ 1-3     Eva Rask, sekreterare
                        Anna Ek, ordförande § 2             Bo Lind, justerare
                        """))
                .containsExactly(
                        "Carl Ås: vid protokollet",
                        "Eva Rask: sekreterare",
                        "Anna Ek: ordförande",
                        "Bo Lind: justerare");
    }

    @Test
    void readsWhoSignsInAnothersPlace() {
        assertThat(signers("""
                        Eva Rask, sekreterare

                        Justerat den 21 oktober 2014

                        Anna Ek (S), ordförande

                        Bo Lind (M), ersätter Carl Ås (C) som justerare
                        """)).containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
    }

    @Test
    void leavesTitlesAndTheNumbersOfItemsOut() {
        assertThat(signers("""
                        Närvarande
                        Assistent Eva Rask, sekr

                        Underskrifter   Sekreterare ......................
                                                    Eva Rask     Paragrafer 21-25
                                        Ordförande  ......................
                                                    Anna Ek
                                        Justerande  ......................
                                                    Bo Lind
                        """)).containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerande");
    }

    @Test
    void readsTheRoleBesideTheHeadingOfTheBlock() {
        String block = """
                %sSekreterare ...................... Paragrafer 21-25
                Eva Rask

                Ordförande ......................
                Anna Ek

                Justerande ......................
                Bo Lind

                § 1 Val
                """;
        assertThat(signers(block.formatted("Underskrift ")))
                .containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerande");
        assertThat(signers(block.formatted("Biträdande ")))
                .containsExactly("Anna Ek: ordförande", "Bo Lind: justerande");
    }

    @Test
    void leavesRolesOverTheirNamesAndAttendanceAlone() {
        assertThat(signers("§ 1 Val\n\nSekreterare\nEva Rask\nOrdförande\nAnna Ek\nJusterare\nBo Lind Carl Ås\n"))
                .isEmpty();
        assertThat(
                        signers(
                                "Närvarande\nAnna Ek, ordförande\nBo Lind, vice ordförande\nEva Rask, sekreterare\n\n§ 1 Val\n"))
                .isEmpty();
    }

    @Test
    void readsNameRoleAndTimeOfElectronicSignatures() {
        assertThat(signers("""
                        § 1 Val

                        Eva Rask      Sekreterare     2031-05-28 14:02
                        Anna Ek       Ordförande      2031-05-28 16:40
                        Bo Lind       Justerare       2031-05-29 08:11
                        """)).containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
        assertThat(signers("§ 1 Val\n\nEva Rask      Sekreterare     Lillby\nAnna Ek       Ordförande      Fiktby\n"))
                .isEmpty();
    }

    @Test
    void readsWhoCallsToTheMeetingSideBySide() {
        assertThat(
                        signers(
                                "Tid: fredag\n\nANNA EKMAN               Eva Rask\nOrdförande fullmäktige   Sekreterare\n\n§ 1 Val\n"))
                .containsExactly("ANNA EKMAN: ordförande fullmäktige", "Eva Rask: sekreterare");
        assertThat(signers(
                        "Tid: fredag\n\nAnna Ekman               Eva Rask\nOrdförande   Vice ordförande\n\n§ 1 Val\n"))
                .isEmpty();
    }

    @Test
    void readsEverybodyWhoSignsInTurnUnderOneOffice() {
        assertThat(signers("""
                        Sekreterare   ..............   Paragraf 1-9
                                      Eva Rask

                        Ordförande    ..............   Paragraf 1-5
                                      Anna Ek (m)

                                      ..............   Paragraf 6-9
                                      Carl Ekman (s)

                        Justerande    ..............
                                      Bo Lind      §§ 1-5
                                      ..............
                                      Dan Holm     §§ 6-9

                        § 1 Val
                        """))
                .containsExactly(
                        "Eva Rask: sekreterare",
                        "Anna Ek: ordförande",
                        "Carl Ekman: ordförande",
                        "Bo Lind: justerande",
                        "Dan Holm: justerande");
    }

    @Test
    void readsNamesOverTheirRolesCloseTogether() {
        assertThat(signers("""
                        § 1 Val
                        Anna väljs.

                        Eva Rask
                        Sekreterare

                        Anna Ek  Bo Lind
                        Ordförande Justerare
                        """)).containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: justerare");
    }

    @Test
    void readsThoseWhoSignOnDotsUnderABrokenHeading() {
        assertThat(signers("""
                        Beslutande Anna Ek (C), ordförande

                        Under-

                        skrifter Sekreterare ………..

                        Eva Rask

                        Ordförande ……….

                        Anna Ek och Bo Lind

                        § 1 Val
                        """)).containsExactly("Eva Rask: sekreterare", "Anna Ek: ordförande", "Bo Lind: ordförande");
    }

    private static List<String> signers(String text) {
        var layout = PlainText.layout(text);
        var names = new SignerNames(text, MODELS.nameSplitter(), PersonNames.NONE);
        return new SignedLines(layout, names)
                .signers(text.indexOf("§ 1")).stream()
                        .map(signer -> signer.name().text() + ": " + signer.role())
                        .toList();
    }
}
