package se.protokoll.extract.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokoll.extract.head.BodyWords;

class DecidingSentenceTest {

    private final DecidingSentence deciding = new DecidingSentence(new BodyWords("Styrelsen"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Styrelsen befriar Bo Lind från uppdraget.",
                "Styrelsen ger Bo Lind rätt att köpa en brygga.",
                "Styrelsen fattade beslut om att bryggan målas.",
                "Efter votering, varvid 4 röstade för bryggan och 2 mot, beslöts bifalla motionen.",
                "Beslöts, sedan votering verkställts, att bifalla motionen.",
                "Beslöts hos kommunalfullmäktige i Ankeby hemställa om 400 kronor.",
                "Till ny ledamot för tiden t o m 1991 väljer styrelsen Bo Lind.",
                "Efter Eva Ros, som flyttat till Ankeby, väljer styrelsen Bo Lind.",
                "Med anledning av en skrivelse från byalaget om bryggan beslöt styrelsen avslå densamma.",
                "Beslutades också att Bo Lind ingår i gruppen.",
                "Styrelsen ställer sig positiv till en förlängning.",
                "Styrelsen gav VD fullmakt att binda lånen.",
                "a) Till vikarie t.o.m. den 20 december 1974 för- ordnade styrelsen Bo Lind.",
                "a) Styrelsen beslutade att befria Bo Lind från uppdraget.",
                "Be- slöts att bordlägga ärendet.",
                "Styrelsen anslog 400 kronor till flaggstång.",
                "Styrelsen fördelar bidragen enligt listan.",
                "Styrelsen säger upp avtalet.",
                "Styrelsen lägger rapporten till handlingarna.",
                "Efter en stunds samtal godkände styrelsen avtalet.",
                "Efter votering beslöts med fem röster mot två, att ärendet bordläggs.",
                "Sedan herr Ek yrkat avslag, beslöt styrelsen att köpa marken.",
                "Beslöts att sälja skogen.",
                "Beslöt styrelsen att sälja skogen.",
                "Styrelsen beslöto att bifalla förslaget.",
                "Till justerare utsåg styrelsen Bo Lind.",
                "Beslöts med 10 röster mot 3 att bifalla framställningen.",
                "Beslöts hålla nästa sammanträde den 12 november.",
                "Forumet beslutade att välja de nominerade.",
                "beslutar i enlighet med förslaget att anta planen.",
                "Det bestämdes att bryggan ska målas.",
                "Efter en stunds samtal bestämdes att bryggan ska målas.",
                "Uppdrogs åt herrar Ek och Lind att avsyna bryggan.",
                "Det uppdrogs åt Bo Lind att köpa färg.",
                "- Beslutade ordna fest som vanligt.",
                "Upplästes ett brev med begäran om medel till bryggan; och beslöt styrelsen att anslå 6 kronor.",
                "Frågan om bryggan väcktes av herr Ek, varefter styrelsen beslöt att köpa virke.",
                "Bryggan är trasig varför styrelsen beslutade att köpa virke.",
                "Styrelsen biföll byalagets hemställan om virke.",
                "Styrelsen beslöt att hos byalaget hemställa om virke.",
            })
    void findsWhatTheBodyDecides(String sentence) {
        assertThat(deciding.in(sentence)).isNotNull();
    }

    @Test
    void tellsACommitteeFromTheAssemblyThatElectsIt() {
        String sentence = "Stämman beslöt att höja avgiften.";

        assertThat(deciding.in(sentence)).isNull();
        assertThat(in("Ankdammens fiskevårdsförening", sentence)).isNotNull();
        assertThat(in("Årsstämman", sentence)).isNotNull();
    }

    @Test
    void knowsSeveralBodiesThatMeetTogetherAndOneByItsLetters() {
        String sentence = "Råden beslutar att ses i höst.";

        assertThat(in("Ungdomsrådet och Rådet för äldre", sentence)).isNotNull();
        assertThat(in("Ungdomsrådet", sentence)).isNull();
        assertThat(in("Leader Ankdammens LAG-styrelse", "LAG beslutade att avslå ansökan."))
                .isNotNull();
        assertThat(in("Byns styrelse", "LAG beslutade att avslå ansökan.")).isNull();
    }

    private static DecidingSentence.@Nullable Found in(String body, String sentence) {
        return new DecidingSentence(new BodyWords(body)).in(sentence);
    }

    @Test
    void knowsThatTheEmployerDecidesWhereItMeetsTheUnions() {
        String sentence = "Arbetsgivaren beslutar att måla bryggan.";

        assertThat(new DecidingSentence(new BodyWords("Central samverkansgrupp")).in(sentence))
                .isNotNull();
        assertThat(deciding.in(sentence)).isNull();
    }

    @Test
    void leavesEarlierMeetingsAndWhatWasNotSettledAlone() {
        assertThat(deciding.in("Såsom vikarie förordnade styrelsen Bo Lind.")).isNotNull();
        assertThat(deciding.in("Som svar på frågan om styrelsen väljer Bo Lind gavs inget."))
                .isNull();
        assertThat(deciding.in("I rapporten för 1991 beslöts ändra stadgarna.")).isNotNull();
        assertThat(deciding.in("Bo Ek frågade varför styrelsen beslutade att måla bryggan."))
                .isNull();
        assertThat(deciding.in("I mars 1991 beslöts ändra stadgarna.")).isNull();
        assertThat(deciding.in("På mötet beslutades att sälja bryggan.")).isNotNull();
        assertThat(deciding.in("På det mötet beslutades att sälja bryggan.")).isNull();
        assertThat(deciding.in("Vi bestämde oss för en brygga.")).isNotNull();
        assertThat(deciding.in("Vi bestämde oss inte för någon brygga.")).isNull();
    }

    @Test
    void knowsTheBoardOfABodyThatIsAbbreviated() {
        var group = new DecidingSentence(new BodyWords("Styrelsemöte: LAG"));

        assertThat(group.in("LAG-styrelsen beslutade att bordlägga ansökan.")).isNotNull();
        assertThat(group.in("GAL-styrelsen beslutade att bordlägga ansökan.")).isNull();
    }

    @Test
    void knowsAWorkingCommitteeByItsLetters() {
        var committee = new DecidingSentence(new BodyWords("Kommunstyrelsens arbetsutskott"));

        assertThat(committee.in("AU beslutar att måla bryggan.")).isNotNull();
        assertThat(committee.in("KS AU beslutar att måla bryggan.")).isNotNull();
        assertThat(committee.in("KSAU ställer sig bakom planen.")).isNotNull();
        assertThat(committee.in("SN AU beslutar att måla bryggan.")).isNull();
        assertThat(in("Kommunstyrelsen", "AU beslutar att måla bryggan.")).isNull();
    }

    @Test
    void knowsTheAbbreviationOfTheBodysNameFromThoseOfOthers() {
        var council = new DecidingSentence(new BodyWords("Kommunala pensionärsrådet"));

        assertThat(council.in("KPR beslutar att skriva till regionen.")).isNotNull();
        assertThat(council.in("KS beslutar att skriva till regionen.")).isNull();
        assertThat(council.in("PRO beslutar att skriva till regionen.")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ordföranden förklarar mötet öppnat.",
                "Vid förra sammanträdet beslöts att sälja skogen.",
                "I mars beslutades att avvakta.",
                "I höstas beslöts att avvakta.",
                "Styrelsen beslutade i våras att avvakta.",
                "Det som beslutades om att sälja skogen kvarstår.",
                "Årsmötet har beslutat att höja avgiften.",
                "Kommunstyrelsen anslog 400 kronor.",
                "Anna Ek överlämnade styrelsens rapport.",
                "Föreningarna fördelar pengarna.",
                "Ordföranden finner att styrelsen beslutar enligt förslaget.",
                "Vid förra mötet bestämdes att bryggan ska målas.",
                "Upplästes ett brev om bryggan, varefter kommunstyrelsen beslöt att köpa virke.",
            })
    void leavesWhatOthersDoAndWhatWasDecidedBeforeAlone(String sentence) {
        assertThat(deciding.in(sentence)).isNull();
    }
}
