package se.protokoll.extract.head;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.words.NoBody;
import se.protokoll.minutes.Fact;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.SwedishDates;

/**
 * A name without any word for a body, which stands right over the line that says that these are minutes: "Fem i
 * väster".
 */
final class OverKind {

    private static final Pattern KIND =
            Pattern.compile(Letterhead.KIND + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}(?: [\\p{L}&-]+){0,4}");

    private static final Pattern OWNER = Pattern.compile(
            "(?iu).*(?:kommuner?|kommunen|stad|region|län|landsting|datum|tid|plats)|förslag|utkast|kopia"
                    + "|bilaga|anslag|(?:ej )?justerat");

    /** Further down stands the menu of a page. */
    private static final int FURTHEST = 2;

    private OverKind() {}

    /** The name; null where nothing like it stands there. */
    static @Nullable Fact<String> in(List<HeadPassage> head) {
        for (int i = 1; i <= Math.min(FURTHEST, head.size() - 1); i++) {
            var above = head.get(i - 1);
            boolean over = above.origin() == Origin.TITLE
                    && head.get(i).origin() == Origin.TITLE
                    && KIND.matcher(head.get(i).text()).lookingAt();
            if (over && isName(above.text())) {
                return new Fact<>(above.text(), above.evidence("body-over-kind", 0.5));
            }
        }
        return null;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && !OWNER.matcher(text).matches()
                && !KIND.matcher(text).find()
                && !NoBody.is(text)
                && SwedishDates.findIn(text).isEmpty()
                && !Municipalities.swedish().isName(text);
    }
}
