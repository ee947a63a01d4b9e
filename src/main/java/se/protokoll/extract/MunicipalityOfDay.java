package se.protokoll.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Warning;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/**
 * Municipalities as they were on the day of a meeting: some have left another since the reform of 1971–1974 (Knivsta left
 * Uppsala in 2003), some have had another code in a county that is no more.
 */
final class MunicipalityOfDay {

    private MunicipalityOfDay() {}

    /** The kommunkod that a municipality had; that of today where the day is not known. */
    static String code(Municipality municipality, @Nullable Fact<LocalDate> day) {
        return day == null
                ? municipality.code()
                : Municipalities.swedish()
                        .byCode(municipality.code())
                        .map(facts -> facts.codeOn(day.value()))
                        .orElse(municipality.code());
    }

    /**
     * A warning for each of some municipalities that was none on the day.
     *
     * @param day of the meeting; null where it is not known, and nothing can be said
     */
    static List<Warning> warnings(List<Fact<Municipality>> municipalities, @Nullable Fact<LocalDate> day) {
        var warnings = new ArrayList<Warning>();
        for (var municipality : municipalities) {
            var facts = Municipalities.swedish().byCode(municipality.value().code());
            if (day != null && facts.isPresent() && !facts.get().validOn(day.value())) {
                warnings.add(new Warning(
                        "municipality-of-another-time", message(facts.get(), day.value()), municipality.evidence()));
            }
        }
        return warnings;
    }

    private static String message(MunicipalityFacts facts, LocalDate day) {
        var separation = facts.separation();
        String whole = separation == null
                ? ""
                : Municipalities.swedish()
                        .byCode(separation.partOf())
                        .map(other -> " utan en del av " + other.name())
                        .orElse("");
        return "%s var ingen egen kommun %s%s.".formatted(facts.name(), day, whole);
    }
}
