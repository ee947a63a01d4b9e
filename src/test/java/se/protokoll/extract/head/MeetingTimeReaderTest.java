package se.protokoll.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTimeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plats och tid   Förbundskontoret, kl. 13:00–15:40, ajournering 14:10–14:25 | 13:00 | 15:40
                    Ankforum Fiktlän 26/4-22, 13-14.30, Teams                                  | 13:00 | 14:30
                    Anteckningar\\n\\nStarttid 2024-02-08 13:00\\nSluttid 2024-02-08 14:26           | 13:00 | 14:26
                    PROTOKOLL PER CAPSULAM\\n\\nSvar skulle ha kommit senast fredagen den 14 mars 2025 kl. 12.00. | null | null
                    Anteckningar\\n\\n(start kl 12 den 21:a, slut kl 12.30 den 22:a)                | 12:00 | 12:30
                    Tid: 13.00-14.50                                                           | 13:00 | 14:50
                    Tid Måndagen den 17 november 2008, kl. 09.00 11.45 12.30 16.15             | 09:00 | 16:15
                    Tid   Tisdagen den 13 mars 2007, kl. 09.00-11.45, 12.45-15.45              | 09:00 | 15:45
                    Plats och tid   Salen den 23 april 2002 kl 09.00 - den 24 april 2002 kl 16.40 | 09:00 | 16:40
                    Anteckningar Nätverk Nord\\n2024-05-24, 09:30 – 11:00, Zoom                 | 09:30 | 11:00
                    Plats och tid   Kommunhuset, kl 13.00 och avslutades kl 16.20              | 13:00 | 16:20
                    Protokoll från den 3 mars 2019 klockan 18.30 å rådhuset.                   | 18:30 | null
                    Plats och tid   Kommunhuset\\n\\n§ 1 Slut\\nMötet avslutades kl 15.20.         | null  | 15:20
                    Plats och tid   Kommunhuset\\n\\n§ 1 Slut\\nOrdföranden förklarade sammanträdet avslutat kl. 20.15. | null | 20:15
                    Tid: 20190214 9.0011.15                                                    | 09:00 | 11:15
                    Plats och tid   Levene 8 december 2016 kl                                  | null  | null
                    Från: Anna Ek\\nSkickat: den 11 mars 2021 16:42\\nÄmne: Notes\\n\\nMöte 11 mars kl. 10–12 | 10:00 | 12:00
                    Möte\\nDatum: den 11 mars 2021 16:30                                        | 16:30 | null
                    Justeringens plats och tid   Kontoret kl. 16.00                            | null  | null
                    Protokoll\\n\\n1 § Öppnande\\nMötet öppnades 13.00 av ordföranden.          | 13:00 | null
                    Anteckningar\\n\\nMötet började onsdagen den 30 maj kl 13 och avslutades torsdagen den 31 maj kl 11.30. | 13:00 | 11:30
                    Anteckningar\\n\\nMötet öppnades kl. 9.15 och slutade kl. 12. | 09:15 | 12:00
                    Plats och tid   Kommunhuset kl 9\\n\\n1. Slut\\nBo Ek öppnade mötet ca. kl. nio och avslutade kl 11. | 09:00 | 11:00
                    Plats och tid   Kommunhuset kl 9\\n\\n1. Kurs\\nBo Ek öppnade mötet. Kursen varar tre dagar och avslutas kl 11. | 09:00 | null
                    Tid   möte 10.00–12.00 och 13.00–15.15, lunch 12–13                         | 10:00 | 15:15
                    Tid   Starttid 13:30 Sluttid: 15:05                                         | 13:30 | 15:05
                    Tid   lunch 12-13, hotellet\\n      möte 13-16.45, kommunkontoret            | 13:00 | 16:45
                    Protokoll\\n\\n1. Slut\\nAvslutades.\\n\\nNärvarolista VU 1991-11-26, kl. 10.00-14.30 | 10:00 | 14:30
                    """)
    void readsBeginningAndEnd(String text, String start, String end) {
        String whole = text.replace("\\n", "\n");
        var times = new MeetingTimeReader(HeadOf.text(whole), whole).times();
        assertThat(times.start() == null ? "null" : times.start().value().toString())
                .isEqualTo(start);
        assertThat(times.end() == null ? "null" : times.end().value().toString())
                .isEqualTo(end);
    }
}
