package se.protokoll.extract.attendance;

import java.util.List;
import java.util.Set;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;

/**
 * The fields of a cover sheet that name chair and secretary: among the lists of who was there, or where the signatures
 * begin.
 */
final class OfficerFields {

    /** Behind these the people who were there have all been named. */
    private static final Set<Label> CLOSING = Set.of(
            Label.CHOSEN_ADJUSTERS,
            Label.ADJUSTMENT,
            Label.SIGNATURES,
            Label.ADJUSTER,
            Label.RECORDED_BY,
            Label.NOTICE,
            Label.NOTICE_PART);

    private static final Set<Label> OFFICES = Set.of(Label.CHAIR, Label.VICE_CHAIR, Label.SECRETARY);

    private final List<CoverField> fields;
    private final int itemsStart;

    OfficerFields(CoverSheet sheet) {
        this.fields = sheet.fields();
        this.itemsStart = sheet.itemsStart();
    }

    /** Whether a label is that of an office at the meeting. */
    static boolean isOffice(Label label) {
        return OFFICES.contains(label);
    }

    /** Whether the field at an index names an officer among the lists and not in the signatures. */
    boolean nameOfficer(int index) {
        boolean recorder = fields.get(index).is(Label.RECORDED_BY);
        if ((!isOffice(fields.get(index).label()) && !recorder)
                || fields.get(index).isGathered()) {
            return false;
        }
        boolean after = fields.subList(index + 1, fields.size()).stream()
                .anyMatch(field -> field.start() < itemsStart && field.listsPeople());
        if (recorder) {
            return after && index > 0 && fields.get(index - 1).listsPeople();
        }
        boolean signed = fields.subList(0, index).stream()
                .anyMatch(field -> field.labels().stream().anyMatch(CLOSING::contains));
        int above = index - 1;
        while (above >= 0
                && isOffice(fields.get(above).label())
                && !fields.get(above).isGathered()) {
            above--;
        }
        boolean within = above >= 0
                && fields.get(above).listsPeople()
                && (fields.get(index).strong()
                        || (!signed && (standsAlone(index) || goesOn(fields.get(index), fields.get(above)))));
        return (after && !signed) || within;
    }

    /**
     * "Sekreterare Utses att justera Anna Ek Bo Lind" behind a list: whether the first of those named is listed as the
     * secretary.
     */
    boolean nameSecretaryFirst(int index) {
        var field = fields.get(index);
        return index > 0
                && fields.get(index - 1).listsPeople()
                && field.isGathered()
                && field.start() < itemsStart
                && field.labels().equals(List.of(Label.SECRETARY, Label.CHOSEN_ADJUSTERS));
    }

    /**
     * "Närvarande", "Ordförande Anna Ek", "Vice ordförande Bo Lind", each a line: whether a list goes on with somebody whose
     * office stands before the name, as it began.
     */
    private static boolean goesOn(CoverField field, CoverField list) {
        boolean paragraph = field.words().isEmpty() || field.words().getFirst().after(Separator.PARAGRAPH);
        boolean opened = list.isGathered() && isOffice(list.label());
        return field.label() == Label.VICE_CHAIR || (opened && !paragraph);
    }

    /** Whether a secretary is named behind a list and no other office, with which the signatures would begin. */
    private boolean standsAlone(int index) {
        boolean signs = index + 1 < fields.size()
                && fields.get(index + 1).labels().stream()
                        .anyMatch(label -> isOffice(label) || label == Label.ADJUSTER);
        return fields.get(index).label() == Label.SECRETARY && !signs;
    }
}
