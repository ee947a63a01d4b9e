package se.protokoll.extract.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells an office that somebody held for some items only, and who was there for the others too. */
final class MeetingOffice {

    private MeetingOffice() {}

    /**
     * Whether the numbers of items behind an office are those of the office: "mötesordförande § 61", or "vice ordförande,
     * ordförande § 61".
     *
     * @param holder whose it is; null if that is not known
     */
    static boolean is(String office, @Nullable PersonDraft holder) {
        String name = office.toLowerCase(Locale.ROOT);
        return name.startsWith("mötesord")
                || name.startsWith("vid protokollet")
                || name.startsWith("leder mötet")
                || name.startsWith("ledde mötet")
                || (name.equals("ordförande") && holder != null && isDeputy(holder));
    }

    private static boolean isDeputy(PersonDraft holder) {
        return holder.roles().stream()
                .anyMatch(role -> role.words().toLowerCase(Locale.ROOT).endsWith("vice ordförande"));
    }
}
