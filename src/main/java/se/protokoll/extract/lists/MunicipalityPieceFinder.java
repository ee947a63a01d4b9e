package se.protokoll.extract.lists;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Word;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/** Finds municipalities by name, with and without "kommun" or "stad". */
final class MunicipalityPieceFinder implements PieceFinder {

    private static final int LONGEST = 4;

    /** "Hjo kommun", and "Lilla Edet", which nobody is called though both words are names. */
    private static final double WHOLE = 6;

    private static final double SURNAME = 5;

    /** What "Norra" adds to "Hjo kommun". */
    private static final double DIRECTION = 1;

    private static final Set<String> SCHOOLS = Set.of("universitet", "högskola");

    private final TokenRun run;
    private final Municipalities municipalities = Municipalities.swedish();

    MunicipalityPieceFinder(TokenRun run) {
        this.run = run;
    }

    @Override
    public void find(int at, List<Candidate> candidates) {
        if (!run.get(at).isCapitalised()) {
            return;
        }
        if (isOfDirection(at)) {
            candidates.add(new Candidate(PieceKind.ORGANISATION, at + 3, WHOLE + DIRECTION));
        }
        for (int to = at + 1; to <= Math.min(run.size(), at + LONGEST); to++) {
            int last = to - 1;
            if (last > at && (run.isCut(last) || run.get(last).after(Separator.OPEN))) {
                break;
            }
            String written = run.phrase(at, to);
            var found = municipalities.find(written);
            if (to == at + 1
                    && written.indexOf('/') > 0
                    && !municipalities.findTogether(written).isEmpty()) {
                candidates.add(new Candidate(PieceKind.MUNICIPALITY, to, WHOLE));
            }
            if (found.isPresent() && !isSchool(to)) {
                candidates.add(new Candidate(
                        PieceKind.MUNICIPALITY,
                        to,
                        score(written, found.get(), last > at) - (isSurname(at, to, found.get()) ? SURNAME : 0)));
            }
        }
    }

    /** "Örebro universitet": what is named after where it is. */
    private boolean isSchool(int to) {
        return to < run.size()
                && run.get(to).before().isEmpty()
                && SCHOOLS.contains(run.get(to).text());
    }

    /** "Norra Hjo kommun": a municipality that is none of today's, though the name without the direction is. */
    private boolean isOfDirection(int at) {
        return at + 2 < run.size()
                && OrganisationParts.isDirection(run.key(at))
                && !run.isBoundary(at + 1)
                && !run.isBoundary(at + 2)
                && isMunicipality(at + 1)
                && municipalities.find(run.phrase(at, at + 3)).isEmpty();
    }

    /**
     * "Eva Jansson Berg, elevhälsan", "Eva Jansson Berg, Hjo kommun": the last of two surnames, before whom she is
     * there for.
     */
    private boolean isSurname(int at, int to, MunicipalityFacts facts) {
        return facts.ambiguity().surname()
                && at > 1
                && to == at + 1
                && run.get(at).before().isEmpty()
                && run.get(at - 1).isCapitalised()
                && run.get(at - 1).word().asName().endsAsSurname()
                && to < run.size()
                && run.get(to).after(Separator.COMMA)
                && (run.get(to).isLowerCase() ? run.isCue(to) : isMunicipality(to));
    }

    /** "…, Hjo kommun" */
    private boolean isMunicipality(int at) {
        return at + 1 < run.size()
                && run.key(at + 1).equals("kommun")
                && municipalities.find(run.phrase(at, at + 2)).isPresent();
    }

    private double score(String written, MunicipalityFacts facts, boolean several) {
        String key = Word.key(written);
        if (several && (key.contains(" kommun") || key.endsWith(" stad") || key.endsWith(" stads"))) {
            return WHOLE;
        }
        boolean plain = written.equalsIgnoreCase(facts.name())
                || facts.otherNames().stream().anyMatch(written::equalsIgnoreCase);
        return plain ? several ? WHOLE : 3.5 : 1;
    }
}
