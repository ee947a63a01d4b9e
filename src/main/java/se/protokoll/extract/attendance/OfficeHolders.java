package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.Roles;

/**
 * Who on a list holds the office whose label stands before it: the first one, and more only where the label has a line to
 * itself and several may hold the office, or where the first held it for some of the items.
 *
 * @param field what stands behind the label
 * @param office of the label
 * @param others the label of the list that the office stands in, for all who do not hold it
 */
record OfficeHolders(CoverField field, Label office, Label others) {

    static final String VICE_CHAIR = "vice ordförande";

    /**
     * Those of a field; null where its label is no office.
     *
     * @param section the label that the names stand directly under
     * @param fields of the cover sheet
     */
    static @Nullable OfficeHolders of(CoverField field, Label section, List<CoverField> fields) {
        return OfficerFields.isOffice(section)
                ? new OfficeHolders(field, section, around(field, section, fields))
                : null;
    }

    /**
     * The label of the list around an office; nothing is said of those behind the secretary, who are officials mostly.
     */
    private static Label around(CoverField field, Label section, List<CoverField> fields) {
        if (field.isGathered()) {
            return present(field);
        }
        return section == Label.SECRETARY
                ? Label.PRESENT
                : fields.stream()
                        .filter(other -> other.start() < field.start() && other.listsPeople())
                        .reduce((first, last) -> last)
                        .map(OfficeHolders::present)
                        .orElse(Label.PRESENT);
    }

    private static Label present(CoverField list) {
        return list.labels().stream()
                .filter(Label::listsPeople)
                .reduce((first, last) -> last)
                .filter(label -> label != Label.ABSENT)
                .orElse(Label.PRESENT);
    }

    /**
     * "Närvarande: Ordförande Anna Ek, vice ordförande Bo Lind": whether the label is the title of the first one, as
     * the list has others.
     */
    boolean isTitle(List<Token> value) {
        return isDirect()
                && field.label() == office
                && !value.isEmpty()
                && value.getFirst().equals(field.value().getFirst())
                && value.getFirst().before().isEmpty()
                && value.getFirst().isCapitalised()
                && isUsual();
    }

    /** The list with its first title. */
    List<Token> withTitle(List<Token> value) {
        var titled = new ArrayList<>(field.words());
        titled.addAll(value);
        return titled;
    }

    /** Whether the label says no more than the office, so that "kommunsekreterare" is none. */
    private boolean isUsual() {
        var role = Roles.swedish().normalise(Token.phrase(field.words()));
        return switch (office) {
            case CHAIR -> role.filter("ordförande"::equals).isPresent();
            case SECRETARY -> role.filter("sekreterare"::equals).isPresent();
            default -> role.filter(vice -> vice.endsWith(VICE_CHAIR)).isPresent();
        };
    }

    /** Whether no label but that of the list stands together with that of the office. */
    private boolean isDirect() {
        var labels = field.labels();
        boolean within = labels.size() == 2 && labels.getFirst().listsPeople() && labels.getFirst() != Label.ABSENT;
        return labels.size() == 1 || within;
    }

    /** Everybody on the list. */
    List<PersonDraft> people(List<Piece> pieces, boolean paired) {
        int end = paragraphEnd(pieces);
        var paragraph = pieces.subList(0, end);
        var people = new ArrayList<PersonDraft>();
        if (isDirect()) {
            people.addAll(PersonAssembly.people(paragraph, others, paired));
            int holders = isForSeveral(people) ? people.size() : Math.min(1, people.size());
            people.subList(0, holders).replaceAll(person -> person.under(office));
            people.stream().limit(1).forEach(this::giveOrdinal);
        } else {
            people.addAll(PersonAssembly.people(paragraph, office, paired));
        }
        var rest = isDirect() && field.isGathered() ? others : Label.PRESENT;
        people.addAll(PersonAssembly.people(pieces.subList(end, pieces.size()), rest, paired));
        return people;
    }

    private boolean isForSeveral(List<PersonDraft> people) {
        boolean apart = office != Label.CHAIR
                && !field.value().isEmpty()
                && field.value().getFirst().beginsLine();
        boolean handedOver =
                !people.isEmpty() && people.getFirst().remark().stream().anyMatch(Token::isNumeric);
        return apart || handedOver;
    }

    /** "1:e vice ordförande: Anna Ek" */
    private void giveOrdinal(PersonDraft holder) {
        boolean vice = office == Label.VICE_CHAIR && field.label() == office && isUsual();
        boolean named = holder.roles().stream().anyMatch(role -> role.words().endsWith(VICE_CHAIR));
        if (vice && !named) {
            holder.roles().addFirst(new Piece(PieceKind.ROLE, field.words()));
        }
    }

    /** Up to the next blank line, or the next title with a colon; then the list goes on. */
    private static int paragraphEnd(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            boolean title = pieces.get(i).kind() == PieceKind.ROLE
                    && pieces.get(i).first().beginsLine()
                    && Neighbours.isBeforeColon(pieces, i);
            if (title || pieces.get(i).after(Separator.PARAGRAPH)) {
                return i;
            }
        }
        return pieces.size();
    }
}
