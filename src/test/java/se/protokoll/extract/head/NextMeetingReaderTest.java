package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokoll.extract.PlainText;
import se.protokoll.extract.agenda.AgendaReader;

class NextMeetingReaderTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 9, 19);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    § 7 Nästa möte\\nNästa möte hålls torsdagen den 21 november kl 9.00.             | 2019-11-21
                    § 7 Nästa träff\\n3/12 kl 9.00 i Fiktby.                                        | 2019-12-03
                    § 215 Nästa sammanträde\\nbestämdes till torsdagen den 9 januari kl. 18.30.     | 2020-01-09
                    § 3 Övrigt\\nVi hörs igen fredagen den 4 oktober, samma tid.                    | 2019-10-04
                    § 4 Nästa möte\\nUnderlag skickas senast den 1 oktober. Mötet hålls 2019-10-10. | 2019-10-10
                    § 4 Nästa möte\\nDatum skickas ut före jul.                                    | null
                    § 5 Sammanträdestider\\nBeslut\\nStyrelsen sammanträder den 17 oktober och den 8 november.  | 2019-10-17
                    § 5 Rapporter\\nArbetsgruppen för vägen sammanträder den 17 oktober.               | null
                    § 8 Övrigt\\nBo anmäler intresse. Nästa\\n   sammanträde hålls den 17 oktober.           | 2019-10-17
                    § 8 Familjerätt\\nNästa utskott är den 6 november.                                 | 2019-11-06
                    § 8 Post\\nÄrendet bordlades till nästa samman-\\nträde, som utsattes till den 5 november. | 2019-11-05
                    § 8 Nästa samråd\\nDen 8 oktober i aulan.                                              | 2019-10-08
                    § 8 Tider\\n7 november i Fiktby, 23 januari i Lillby.                                | 2019-11-07
                    § 8 Mötestider våren 2020\\n9 februari, 23 mars och 1 juni, kl. 13.15.               | 2020-02-09
                    § 8 Sammanträdestider 2020\\nNämnden sammanträder 9 februari och 1 juni.             | 2020-02-09
                    § 8 Sammanträdestider 2020\\nKlockan är 13 följande dagar: 9 februari, 1 juni.       | null
                    § 8 Höstens träff\\nVi träffas i Fiktby den 13-14 november.                         | 2019-11-13
                    § 8 Plan\\nRådet fastställer mötesdagarna till 6 mars och 29 maj.                     | 2020-03-06
                    Nästa gång: 4 februari 2020 kl 9\\n\\n§ 1 Öppnande\\nBo Ek hälsade.                       | 2020-02-04
                    § 1 Ankor\\nDe räknas.\\n\\nNästa: 7/11 kl 13                                         | 2019-11-07
                    § 8 Post\\nArbetsutskottets nästa sammanträde är den 24 oktober.                  | null
                    § 8 Post\\nKommunstyrelsens nästa sammanträde är den 24 oktober.                  | 2019-10-24
                    § 4 Ekonomi\\nPå rådets möte den 6 oktober väntas en gäst.                      | null
                    § 10 Kallelse till extra kommunstyrelse den 26 september 2019                  | 2019-09-26
                    § 6 Övrigt och nästa möte\\n- Bo slutar den 1 november.\\n- Nästa möte är den 5 december.           | 2019-12-05
                    § 6 Frågor\\nNästa utskott torsdag 24 oktober kl 08.15.                              | 2019-10-24
                    § 7 Nästa möte\\nBestäms senare. Publicerad 2019-12-05                              | null
                    § 7 Nästa möte\\nBestäms senare. Sidan uppdaterades den 5 december 2019            | null
                    § 9 Höstens möten\\n10 oktober och 28 november, båda kl 14.00.                            | 2019-10-10
                    § 7 Nästa AU\\nPreliminärt 14 januari 2020 hos Fiktverken.                            | 2020-01-14
                    § 7 Post\\nNästa AB-kurs är den 14 januari 2020.                                  | null
                    """)
    void readsTheDay(String text, String date) {
        assertThat(read(text, MEETING)).isEqualTo(date);
    }

    @Test
    void doesNotGuessTheYearWithoutTheDayOfThisMeeting() {
        assertThat(read("§ 7 Nästa möte\\nDen 30 maj.", null)).isEqualTo("null");
    }

    @Test
    void readsTheDayOfACommitteeThatMetItself() {
        String text = "§ 7 Nästa sammanträde\nAU träffas den 30 oktober 2019 i Hjo.";
        var agenda = new AgendaReader(PlainText.layout(text)).items();

        var date = new NextMeetingReader(text, agenda, MEETING, new BodyWords("AU")).date();

        assertThat(date).isNotNull();
        assertThat(date.value()).isEqualTo("2019-10-30");
        assertThat(read(text, MEETING)).isEqualTo("null");
    }

    private static String read(String text, @Nullable LocalDate meeting) {
        String whole = text.replace("\\n", "\n");
        var agenda = new AgendaReader(PlainText.layout(whole)).items();
        var date = new NextMeetingReader(whole, agenda, meeting, new BodyWords("Kommunstyrelsen")).date();
        return date == null ? "null" : date.value().toString();
    }
}
