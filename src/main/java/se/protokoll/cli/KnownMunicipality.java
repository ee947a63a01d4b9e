package se.protokoll.cli;

import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/** A municipality as a user names it on the command line. */
final class KnownMunicipality {

    private KnownMunicipality() {}

    /**
     * Its code of today.
     *
     * @param written a name in any form and case, or a code
     * @throws CommandFailedException where there is no such municipality, with the name most like it
     */
    static String code(String written) {
        var municipalities = Municipalities.swedish();
        String name = written.strip();
        String capital = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return municipalities
                .byCode(name)
                .or(() -> municipalities.byPlainName(name))
                .or(() -> municipalities.find(capital))
                .map(MunicipalityFacts::code)
                .orElseThrow(() -> new CommandFailedException(
                        "Det finns ingen kommun som heter ”%s”. Menades %s?".formatted(written, nearest(name))));
    }

    private static String nearest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        var distance = LevenshteinDistance.getDefaultInstance();
        return Municipalities.swedish().all().stream()
                .map(MunicipalityFacts::name)
                .min(Comparator.comparingInt(known -> distance.apply(known.toLowerCase(Locale.ROOT), lower)))
                .orElseThrow();
    }
}
