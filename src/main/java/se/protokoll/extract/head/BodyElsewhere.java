package se.protokoll.extract.head;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;

/**
 * Reads which body met where the head does not name it: from the notice of adjustment, the prefix of the item numbers,
 * or what is said to decide in the text.
 */
final class BodyElsewhere {

    /** The notice of adjustment says whose minutes they are. */
    private static final Pattern MINUTES_OF =
            Pattern.compile("(?<![\\p{L}-])(?<body>\\p{Lu}[\\p{L}-]*(?: (?:och )?[\\p{Ll}-]+){0,3}?"
                    + "(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige))s protokoll "
                    + "(?:är justerat|har justerats)");

    /** Where the label stands before the notice, the body has come behind it. */
    private static final Pattern BEHIND_NOTICE = Pattern.compile("tillkännagivits genom anslag\\.?\\s+(?:Organ:?\\s+)?"
            + "(?<body>\\p{Lu}[\\p{L}-]*(?: (?:och )?[\\p{Ll}-]+){0,3}?"
            + "(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige))(?!\\p{L})");

    private static final Pattern PREFIX = Pattern.compile(
            "(?<![\\p{L}/])(KS|KF|KSAU|SN|BUN|BN|KN|RS|LS|TN|Ks|Kf|Sn|Bn|Bun) (?:§ ?)?\\d{1,3} \\p{Lu}");

    /** Who decides or proposes in a sentence of the text. */
    private static final Pattern DECIDES = Pattern.compile("(?<![\\p{L}-])(?!Länsstyr)"
            + "(?<body>(?:LAG|\\p{Lu}\\p{L}*-,? (?:\\p{L}+- )?och \\p{Ll}+(?:nämnden|utskottet)"
            + "|\\p{Lu}\\p{Ll}+a (?:nämnden|styrelsen|utskottet|rådet)"
            + "|\\p{Lu}\\p{L}*(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige|gruppen|nätverket|kommittén|förbundet"
            + "|byalaget))) "
            + "(?:beslutar|beslutade|beslöt|godkänner|godkände|föreslår|tackar|tackade|noterar|fastställer)"
            + "(?!\\p{L})");

    private BodyElsewhere() {}

    /** The body; null where neither names it. */
    static @Nullable Fact<String> in(String text) {
        for (var pattern : List.of(MINUTES_OF, BEHIND_NOTICE)) {
            var notice = fromNotice(pattern, text);
            if (notice != null) {
                return notice;
            }
        }
        var prefix = fromPrefix(text);
        return prefix == null ? fromSentences(text) : prefix;
    }

    /** The body that most sentences have for their subject, the first of several. */
    private static @Nullable Fact<String> fromSentences(String text) {
        var sentences = DECIDES.matcher(text).results().toList();
        var count =
                sentences.stream().collect(Collectors.groupingBy(found -> found.group("body"), Collectors.counting()));
        MatchResult best = null;
        for (var found : sentences) {
            if (best == null
                    || count.getOrDefault(found.group("body"), 0L) > count.getOrDefault(best.group("body"), 0L)) {
                best = found;
            }
        }
        return best == null
                ? null
                : new Fact<>(
                        best.group("body"),
                        new Evidence(best.start("body"), best.end("body"), null, "body-deciding", 0.5));
    }

    private static @Nullable Fact<String> fromNotice(Pattern pattern, String text) {
        var notice = pattern.matcher(text);
        return notice.find()
                ? new Fact<>(
                        notice.group("body"),
                        new Evidence(notice.start("body"), notice.end("body"), null, "body-notice", 0.8))
                : null;
    }

    private static @Nullable Fact<String> fromPrefix(String text) {
        var prefix = PREFIX.matcher(text);
        if (!prefix.find()) {
            return null;
        }
        String name = BodyWords.ABBREVIATIONS.get(prefix.group(1).toLowerCase(Locale.ROOT));
        return name == null
                ? null
                : new Fact<>(name, new Evidence(prefix.start(1), prefix.end(1), null, "body-item-prefix", 0.6));
    }
}
