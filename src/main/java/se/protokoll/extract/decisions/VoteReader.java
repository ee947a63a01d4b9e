package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.Keywords;
import se.protokoll.extract.words.SwedishCount;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Vote;

/** Reads the counts of votes: "9 ja-röster mot 4 nej-röster", "Ja: 7 Nej: 6", "beslöts med fem röster mot två". */
final class VoteReader {

    private static final String N = "(?<![\\p{L}\\d])" + SwedishCount.PATTERN + "(?![\\p{L}\\d])";

    private static final String VOTES = "(?:[ -–]?\\s?rös(?:t|ter)(?:na)?)?";

    private static final List<Pattern> COUNTS = List.of(
            pattern("(?<yes>" + N + ")\\s+(?:stycken\\s+|st\\.?\\s+)?ja" + VOTES + "(?![\\p{L}]).{0,100}?(?<no>" + N
                    + ")\\s+(?:stycken\\s+|st\\.?\\s+)?nej" + VOTES + "(?![\\p{L}])"),
            pattern("(?<![\\p{L}])ja" + VOTES + "\\s*[:=–-]?\\s*(?<yes>" + N + ").{0,40}?(?<![\\p{L}])nej" + VOTES
                    + "\\s*[:=–-]?\\s*(?<no>" + N + ")"),
            pattern("(?<yes>" + N + ")\\s+röster(?:na)?\\s+(?:för\\s+[^.]{3,120}?\\s)?mot\\s+(?<no>" + N + ")"),
            pattern("(?<yes>" + N + ")\\s+mot\\s+(?<no>" + N + ")\\s+röster"),
            pattern("(?<yes>" + N + ")\\s+röst(?:er)?\\s+(?:för|på|tillföll)\\s+[^.]{3,160}?\\s(?<no>" + N
                    + ")\\s+(?:röst(?:er)?\\s+)?(?:för|på|tillföll)\\s"));

    private static final Pattern ABSTAINING = pattern("^.{0,80}?(?:(?<before>" + N
            + ")\\s+(?:\\p{L}+\\s+){0,3}?(?:avstår|avstod|avstått|nedlagd|lägger ned|lade ned)"
            + "|(?:avstår|avstod|avstående|avstått)(?:\\s+från att rösta)?\\s*[:=–-]?\\s*(?<after>"
            + N + "))");

    /** Counts stand around one of these words and no farther from it than the patterns reach. */
    private static final Keywords VOTING = Keywords.within("röst", "nej");

    private static final int BEFORE = 200;

    private static final int BEHIND = 300;

    private static final int AHEAD = 160;

    private final String source;

    VoteReader(String source) {
        this.source = source;
    }

    /** The votes between two places of the source in their order; one that is told twice is one. */
    List<Vote> between(int from, int to, @Nullable Integer page) {
        var votes = new ArrayList<Vote>();
        int next = VOTING.next(source, from, to);
        while (next >= 0) {
            int start = Math.max(from, next - BEFORE);
            int end;
            do {
                end = Math.min(to, next + BEHIND);
                next = VOTING.next(source, next + 1, to);
            } while (next >= 0 && next - BEFORE < end);
            addVotes(start, end, page, votes);
        }
        votes.sort((one, other) ->
                Integer.compare(one.evidence().start(), other.evidence().start()));
        return votes;
    }

    private void addVotes(int from, int to, @Nullable Integer page, List<Vote> votes) {
        String text = source.substring(from, to);
        for (var counts : COUNTS) {
            var matcher = counts.matcher(text);
            while (matcher.find()) {
                add(vote(matcher, text, from, page), votes);
            }
        }
    }

    private static Vote vote(Matcher counts, String text, int from, @Nullable Integer page) {
        int end = counts.end();
        Integer abstaining = null;
        var ahead = ABSTAINING.matcher(text.substring(end, Math.min(text.length(), end + AHEAD)));
        if (ahead.lookingAt()) {
            abstaining = SwedishCount.of(ahead.group("before") == null ? ahead.group("after") : ahead.group("before"));
            end += ahead.end();
        }
        return new Vote(
                SwedishCount.of(counts.group("yes")),
                SwedishCount.of(counts.group("no")),
                abstaining,
                text.substring(counts.start(), end).replaceAll("\\s+", " "),
                new Evidence(from + counts.start(), from + end, page, "vote-counts", 0.9));
    }

    private static void add(Vote vote, List<Vote> votes) {
        boolean told = votes.stream()
                .anyMatch(other -> other.inFavour() == vote.inFavour() && other.against() == vote.against());
        if (!told) {
            votes.add(vote);
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
