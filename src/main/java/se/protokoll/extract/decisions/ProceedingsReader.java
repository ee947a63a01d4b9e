package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Proceedings;

/** Reads how an item went: votes that were counted, who entered a reservation, who was disqualified. */
final class ProceedingsReader {

    private static final Pattern RESERVES = pattern("reserver(?:ar|ade|at) sig"
            + "|(?<![\\p{L}])reservation(?:er)?(?:,? (?:mot beslutet|skriftlig)[^.]{0,40})? "
            + "(?:från|av|anmäl\\p{L}+ av|lämna\\p{L}+ av|avge\\p{L}+ av)(?![\\p{L}])"
            + "|^(?:skriftlig )?reservation(?:er)?:");

    private static final Keywords SIGNS = Keywords.within("reserv", "jäv");

    /** What the reservation is in favour of may be somebody's motion. */
    private static final Pattern IN_FAVOUR =
            pattern("till förmån för|till stöd för|med hänvisning till|i enlighet med");

    private static final Pattern DISQUALIFIED = pattern("(?<![\\p{L}])jäv(?:ig|iga)?(?![\\p{L}])");

    private static final Pattern REPLACED =
            pattern("(?:ersätts|ersattes|ersätter|ersatte|tjänstgör|tjänstgjorde|inträder|inträdde|i stället|istället"
                    + "|i hans|i hennes|leder|övertar|tar över)(?![\\p{L}])");

    private static final Pattern HEADING =
            pattern("(?<reserve>(?:skriftlig(?:a)? )?reservation(?:er)?)|jäv(?:sanmälan|sanmälningar)?");

    private final SentenceSplitter splitter;
    private final VoteReader votes;

    ProceedingsReader(SentenceSplitter splitter, String source) {
        this.splitter = splitter;
        this.votes = new VoteReader(source);
    }

    /** How the item between two places of the source went; its passages are those of the same places. */
    Proceedings read(List<Passage> passages, int from, int to, @Nullable Integer page) {
        var reserving = new ArrayList<Fact<String>>();
        var disqualified = new ArrayList<Fact<String>>();
        List<Fact<String>> open = null;
        for (var passage : passages) {
            String text = passage.text();
            if (passage.heading() != null) {
                var heading = HEADING.matcher(text.replaceFirst("[:.]$", ""));
                open = heading.matches() ? heading.group("reserve") == null ? disqualified : reserving : null;
                continue;
            }
            boolean told = false;
            for (var sentence : splitter.sentences(passage)) {
                told |= tell(sentence, page, reserving, disqualified);
            }
            if (!told && open != null) {
                add(PeopleInText.in(passage, page, "proceedings-heading"), open);
            }
            open = passage.endsSentence() ? null : open;
        }
        return new Proceedings(votes.between(from, to, page), reserving, disqualified);
    }

    private static boolean tell(
            Passage sentence, @Nullable Integer page, List<Fact<String>> reserving, List<Fact<String>> disqualified) {
        if (!SIGNS.in(sentence.text())) {
            return false;
        }
        boolean reserves = RESERVES.matcher(sentence.text()).find();
        var reason = DISQUALIFIED.matcher(sentence.text());
        if (reserves) {
            add(PeopleInText.in(until(sentence, IN_FAVOUR, 0), page, "reservation"), reserving);
        } else if (reason.find()) {
            var before =
                    PeopleInText.in(until(sentence.part(0, reason.start()), REPLACED, 0), page, "disqualification");
            add(
                    before.isEmpty()
                            ? PeopleInText.in(until(sentence, REPLACED, reason.end()), page, "disqualification")
                            : before,
                    disqualified);
            return true;
        }
        return reserves;
    }

    private static Passage until(Passage sentence, Pattern end, int from) {
        var matcher = end.matcher(sentence.text());
        return matcher.find(from) ? sentence.part(0, matcher.start()) : sentence;
    }

    private static void add(List<Fact<String>> found, List<Fact<String>> people) {
        found.stream()
                .filter(fact -> people.stream().noneMatch(known -> known.value().equals(fact.value())))
                .toList()
                .forEach(people::add);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
