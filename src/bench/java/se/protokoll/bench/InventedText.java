package se.protokoll.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences of minutes, each with numbers, years and places of its own. */
final class InventedText {

    private static final List<String> SENTENCES = List.of(
            "Förvaltningen har utrett frågan och lämnar en tjänsteskrivelse daterad den # maj",
            "Kostnaden beräknas till # miljoner kronor och ryms inom den ram som fullmäktige har fastställt för @",
            "Ärendet bereddes vid sammanträdet i § # och återremitterades då för att belysas tillsammans med @ kommun",
            "Utskottet delar förvaltningens bedömning i alla delar utom den som rör de # platserna i @",
            "Synpunkter har kommit in från # föreningar och boende längs vägen mellan @ och @",
            "En ny redovisning lämnas när upphandlingen är avslutad, dock senast om # månader",
            "Grundvattnet ska provtas på # ställen under våren innan arbetet börjar",
            "Länsstyrelsen har i ett yttrande påpekat att strandskyddet gäller inom # meter från @ älv",
            "Antalet elever väntas öka med # under de kommande åren, vilket skolan i @ inte har lokaler för",
            "Avtalet sägs upp av endera parten senast # månader innan det löper ut, annars förlängs det med ett år",
            "Trafikverket avser att bygga om korsningen vid @ och räknar med # veckors arbete",
            "Enkäten besvarades av # procent av hushållen, något fler än vid förra undersökningen",
            "Räddningstjänsten gjorde # tillsynsbesök under året, de flesta vid lantbruk och samlingslokaler",
            "Personalen har erbjudits # dagars utbildning tillsammans med kolleger i @",
            "Bidraget betalas ut i två delar om vardera # kronor mot uppvisande av kvitton",
            "Planområdet omfattar # hektar och gränsar i norr till bebyggelsen i @",
            "Remissen har besvarats av # kommuner, bland dem @ och @",
            "Resultatet för perioden är # tusen kronor bättre än budget, främst beroende på vakanta tjänster");

    private static final List<String> MATTERS = List.of(
            "Budgetuppföljning efter # månader",
            "Detaljplan för kvarteret Lärkan #",
            "Svar på motion om belysning i @",
            "Val av ersättare efter avsägelse",
            "Taxa för vatten och avlopp",
            "Avtal om skolskjutsar till @",
            "Remiss om länsplan för # år",
            "Redovisning av delegationsbeslut",
            "Underhåll av gång- och cykelväg mot @",
            "Samverkan med @ om räddningstjänst",
            "Ansökan om bidrag till förening");

    private static final List<String> DECISIONS = List.of(
            "att godkänna förslaget",
            "att anslå # kronor för ändamålet",
            "att ge förvaltningen i uppdrag att redovisa ärendet på nytt om # månader",
            "att anta taxan att gälla från och med årsskiftet",
            "att lägga rapporten till handlingarna",
            "att teckna avtal med @ kommun om # år",
            "att avslå ansökan",
            "att ställa sig bakom yttrandet och överlämna det till länsstyrelsen");

    private InventedText() {}

    static String matter(Random random) {
        return filled(MATTERS, random);
    }

    static String decision(Random random) {
        return filled(DECISIONS, random) + ".";
    }

    /** Three to six sentences. */
    static String paragraph(Random random) {
        return Stream.generate(() -> filled(SENTENCES, random) + ".")
                .limit(3 + random.nextInt(4))
                .collect(Collectors.joining(" "));
    }

    private static String filled(List<String> texts, Random random) {
        var filled = new StringBuilder();
        MinutesNames.one(texts, random).chars().forEach(sign -> {
            switch (sign) {
                case '#' -> filled.append(2 + random.nextInt(97));
                case '@' -> filled.append(MinutesNames.municipality(random));
                default -> filled.append((char) sign);
            }
        });
        return filled.toString();
    }
}
