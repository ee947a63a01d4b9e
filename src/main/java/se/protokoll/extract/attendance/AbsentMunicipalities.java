package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Prose;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Fact;
import se.protokoll.minutes.Municipality;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;

/**
 * Municipalities that had nobody at the meeting though the minutes name nobody who was missing: "Frånvarande kommuner:
 * Laxå och Hjo", "Från Laxå kommun deltog ingen".
 */
final class AbsentMunicipalities {

    /** Words on either side of "ingen" that belong to the same statement. */
    private static final int REACH = 6;

    private static final double CONFIDENCE = 0.85;

    private final Layout layout;
    private final List<Fact<Municipality>> found = new ArrayList<>();

    private AbsentMunicipalities(Layout layout) {
        this.layout = layout;
    }

    static List<Fact<Municipality>> in(Layout layout, CoverSheet sheet) {
        var absent = new AbsentMunicipalities(layout);
        for (CoverField field : sheet.fields()) {
            if (field.start() < sheet.itemsStart() && field.labels().equals(List.of(Label.ABSENT))) {
                absent.addListed(field);
            }
        }
        absent.addStated(sheet.lead());
        for (CoverField field : sheet.fields()) {
            if (field.start() < sheet.itemsStart() && field.listsPeople()) {
                absent.addStated(field.value());
            }
        }
        return absent.found;
    }

    /** A list of absentees that names municipalities and nobody. */
    private void addListed(CoverField field) {
        var pieces = ListReading.best(Prose.before(field.value()), ColumnPrior.NONE, PersonNames.NONE);
        if (pieces.stream().noneMatch(piece -> piece.kind() == PieceKind.NAME)) {
            pieces.stream()
                    .filter(piece -> piece.kind() == PieceKind.MUNICIPALITY)
                    .forEach(piece -> add(piece.tokens()));
        }
    }

    private void addStated(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).key().equals("ingen") || tokens.get(at).key().equals("inga")) {
                addAround(tokens, at);
            }
        }
    }

    private void addAround(List<Token> tokens, int at) {
        int from = at;
        while (from > Math.max(0, at - REACH) && !opensStatement(tokens.get(from))) {
            from--;
        }
        int to = at + 1;
        while (to < Math.min(tokens.size(), at + REACH) && !opensStatement(tokens.get(to))) {
            to++;
        }
        boolean origin = tokens.get(at).after(Separator.COLON)
                || tokens.subList(from, to).stream()
                        .anyMatch(token -> token.key().equals("från"));
        for (int i = from; origin && i < to; i++) {
            if (tokens.get(i).isCapitalised() && facts(tokens.subList(i, i + 1)) != null) {
                add(tokens.subList(i, i + 1));
            }
        }
    }

    private static boolean opensStatement(Token token) {
        return token.after(Separator.STOP) || token.after(Separator.PARAGRAPH) || token.beginsLine();
    }

    private static @Nullable MunicipalityFacts facts(List<Token> tokens) {
        var words = new StringBuilder();
        tokens.forEach(token -> words.append(words.isEmpty() ? "" : " ").append(token.text()));
        return Municipalities.swedish().find(words.toString()).orElse(null);
    }

    private void add(List<Token> tokens) {
        var facts = facts(tokens);
        if (facts == null) {
            return;
        }
        var first = tokens.getFirst();
        var page = layout.lines().get(first.line()).page();
        var evidence = new Evidence(first.start(), tokens.getLast().end(), page, "absent-municipality", CONFIDENCE);
        found.add(new Fact<>(facts.municipality(), evidence));
    }
}
