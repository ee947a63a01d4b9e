package se.protokoll.extract.head;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;

/** Reads which body met where the head does not say: from the notice of adjustment or the prefix of the item numbers. */
final class BodyElsewhere {

    /** The notice of adjustment says whose minutes they are. */
    private static final Pattern MINUTES_OF = Pattern.compile(
            "(?<![\\p{L}-])(?<body>\\p{Lu}[\\p{L}-]*(?: (?:och )?[\\p{Ll}-]+){0,3}?(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige))s protokoll (?:är justerat|har justerats)");

    /** Where the label stands before the notice, the body has come behind it. */
    private static final Pattern BEHIND_NOTICE = Pattern.compile(
            "tillkännagivits genom anslag\\.?\\s+(?:Organ:?\\s+)?(?<body>\\p{Lu}[\\p{L}-]*(?: (?:och )?[\\p{Ll}-]+){0,3}?(?:nämnden|styrelsen|utskottet|rådet|direktionen|fullmäktige))(?!\\p{L})");

    private static final Pattern PREFIX = Pattern.compile(
            "(?<![\\p{L}/])(KS|KF|KSAU|SN|BUN|BN|KN|RS|LS|TN|Ks|Kf|Sn|Bn|Bun) (?:§ ?)?\\d{1,3} \\p{Lu}");

    private BodyElsewhere() {}

    /** The body; null where neither names it. */
    static @Nullable Fact<String> in(String text) {
        for (var pattern : List.of(MINUTES_OF, BEHIND_NOTICE)) {
            var notice = fromNotice(pattern, text);
            if (notice != null) {
                return notice;
            }
        }
        return fromPrefix(text);
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
