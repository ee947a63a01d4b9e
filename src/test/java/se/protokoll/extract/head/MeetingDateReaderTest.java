package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Minnesanteckningar Värendrådet\\nDag onsdagen den 14 februari 2018\\nTid 09.30-12.15  | 2018-02-14
                    Protokoll från rådets sammanträde 2014-05-20 Innehållsförteckning\\n\\nDeltagare... 2\\n\\nBokslut 2014-04-30... 3 | 2014-05-20
                    # Sammanfattning 24.12.06                                                           | 2024-12-06
                    Protokoll fört vid styrelsemöte med Fiktbyns vattenråd måndagen den 4/9-17 i Hjo    | 2017-09-04
                    Din position: Hem > Fiktby kommun > Sammanträde 2011-06-09                          | 2011-06-09
                    Protokoll från gruppmöte den 3 oktober 1997\\nNärvarande: Anna Ek                   | 1997-10-03
                    Justerandes signatur\\n\\nPROTOKOLL\\nfört vid sammanträde med direktionen för Sjövux torsdagen den 10 februari 2011\\n\\nPlats och tid   Salen kl. 17.30 | 2011-02-10
                    Kommunfullmäktige 1998-11-23\\n\\nPlats och tid Folkets Hus, Fiktby, kl 14.00-20.05  | 1998-11-23
                    Kort sammanfattning av E-gruppens telefonmöte den 3 april 2020.                     | 2020-04-03
                    """)
    void readsLabelledDatesAndThoseOfTitles(String text, LocalDate date) {
        assertThat(date(text)).isEqualTo(date);
    }

    @Test
    void countsFromTheDayOfAMail() {
        assertThat(
                        date(
                                "Från: Eva Ros\nSkickat: den 15 november 2023 08:12\nÄmne: Anteckningar\n\nHej!\n\nLite från gårdagens möte på Teams.\n"))
                .isEqualTo("2023-11-14");
        assertThat(
                        date(
                                "Från: Eva Ros\nSkickat: den 15 november 2023 08:12\nÄmne: Anteckningar\n\nHej!\n\nLite om ankor.\n"))
                .isNull();
    }

    @Test
    void readsSixFiguresOfATitleThatHasNoOtherDay() {
        assertThat(date("Styrelsemöte 220320\n\nProtokoll fört vid styrelsemöte söndagen den 20 mars kl 16.00\n"))
                .isEqualTo("2022-03-20");
        assertThat(date("Styrelsemöte 556677-1234\n")).isNull();
        assertThat(date("Styrelsemöte 220320\n\nProtokoll fört den 27 mars 2022\n"))
                .isEqualTo("2022-03-27");
    }

    @Test
    void takesNoYearFromWhatIsEnclosed() {
        assertThat(date("Plats: Tingshuset\nTid: Torsdagen den 6 oktober kl 9\nBilagor: Provfiske 2011\n"))
                .isNull();
    }

    @Test
    void leavesTheTimeBelowTheAdjustersAlone() {
        String head = """
                Datum och tid          2022-09-21, klockan 13:15–15:40
                Plats                  Stora salen

                Justerare              Bo Ek (S)
                Tid och plats          2022-09-26, digital justering
                """;
        assertThat(date(head)).isEqualTo("2022-09-21");
        assertThat(date(head.replace("Datum och tid          2022-09-21, klockan 13:15–15:40\n", "")))
                .isNotEqualTo(LocalDate.of(2022, 9, 21));
    }

    @Test
    void leavesTheDayOfTheAdjustmentAloneWhereItsLabelHoldsAComma() {
        assertThat(date("""
                        Ankrådet

                        Plats och tid
                        Ankhuset, kl. 17.30
                        Beslutande
                        Bo Ek, Eva Ros
                        Justeringens datum, plats och tid
                        2019-04-09 Ankhuset

                        § 17 Ankor
                        """)).isNull();
    }

    @Test
    void leavesTheTimeBelowTheSubstituteOfTheAdjusterAlone() {
        assertThat(date("""
                Datum:   2014-10-14
                Klockan: 09:00-11:40

                Justerare: Bo Ek (S)
                Ersättare: Eva Ros (M)
                Tid: Tisdagen den 21 oktober 2014, kl. 08:30
                Plats: Kontoret
                """)).isEqualTo("2014-10-14");
    }

    @Test
    void leavesAdjustmentNoticeAndEarlierMeetingsAlone() {
        assertThat(date("""
                        Fiktby kommun
                        Kulturnämnden

                        Plats och tid
                        Kommunhuset, kl. 13.00–16.20

                        Utses att justera
                        Anna Ek

                        Justeringens plats och tid
                        Kommunkontoret, 2016-10-10, kl. 15.30

                        ANSLAG/BEVIS
                        Sista datum för överklagande 2016-11-01

                        § 1 Protokoll från den 3 maj 2016
                        """)).isNull();
    }

    @Test
    void prefersTheDayOfTheMeetingToThatOfTheNotice() {
        assertThat(date("""
                        Fiktby kommun                                  KALLELSE
                        Kommunfullmäktige                              Datum 2023-09-11

                        Tid:     Måndagen den 25 september 2023 kl. 18.30
                        Plats:   Folkets hus
                        """)).isEqualTo("2023-09-25");
    }

    @Test
    void takesTheYearWhenThatDayWasThatWeekday() {
        String budget =
                "\n\n1. Budget\nProtokollet från 2016-02-03, budget för 2016 och bokslut för 2015 lades till handlingarna.\n";
        assertThat(date("Protokoll\nSjörådet\nTid: Torsdagen den 14 april kl 9-12" + budget))
                .isEqualTo("2016-04-14");
        assertThat(date("Protokoll\nSjörådet\nTid: Onsdagen den 14 april kl 9-12" + budget))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PROTOKOLL\\n2008-10-17\\n\\nProtokoll från styrgruppsmöte\\nTisdag den 14 oktober 2008, kl. 13:00-15:20 | 2008-10-14
                    PROTOKOLL Nr 4/1991\\n1991-12-05\\nSjöförbundet\\n\\nProtokoll  VU-möte 1991-11-26 i Hjo             | 1991-11-26
                    2018-10-25\\nSkolnätverket\\n\\nMinnesanteckningar från höstens träff, 18 oktober                | 2018-10-18
                    Sammanfattning av fullmäktige 24 februari\\nPublicerad 26 februari 2025                             | 2025-02-24
                    Bygdrådet: protokoll 11 maj\\n\\nMedverkande: Anna Ek\\n\\n§ 1 Öppnande\\nPublicerad 2031-05-19    | 2031-05-11
                    Bygdrådet: protokoll 11 december\\n\\nMedverkande: Anna Ek\\n\\n§ 1 Öppnande\\nPublicerat den 4 januari 2031 | 2030-12-11
                    PROTOKOLL PER CAPSULAM\\n2025-03-14\\n\\nUnderlaget skickades till alla ledamöter den 10 mars 2025.   | 2025-03-14
                    KOMMUNSTYRELSEN   Sida 1 (12)\\n2012-09-05\\n\\nPlats och tid   Stadshuset kl. 08:30\\nDatum när anslaget tas ner  2012-10-04 | 2012-09-05
                    Plats och tid   Salen 2019-10-15 kl. 9\\nJustering\\nJusterande Plats och tid Bo Ek (L) Kansliet 2019-10-21 | 2019-10-15
                    """)
    void tellsTheDayOfTheMeetingFromThatOfWritingAndNotice(String text, String day) {
        assertThat(date(text)).isEqualTo(day);
    }

    private static @Nullable LocalDate date(String text) {
        String printed = text.replace("\\n", "\n");
        var date = new MeetingDateReader(HeadOf.text(printed), printed).date();
        return date == null ? null : date.value();
    }
}
