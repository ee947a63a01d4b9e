package se.protokoll.extract.labels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.protokoll.registry.Table;

/**
 * What the labels of a cover sheet mean. Their forms stand in {@code labels.tsv}, one a line; they are those of the Swedish
 * municipalities' own templates from the 1960s on, and compared without regard to case and full stops.
 */
public enum Label {
    PLACE_AND_TIME(Group.HEAD),
    DATE(Group.HEAD),
    TIME(Group.HEAD),
    PLACE(Group.HEAD),
    BODY(Group.HEAD),
    PARAGRAPHS(Group.HEAD),

    /** Those who were there, members or not. */
    PRESENT(Group.ATTENDANCE),
    /** Those who may decide; says nothing of whether they are members or serve for one. */
    DECIDING(Group.ATTENDANCE),
    MEMBERS(Group.ATTENDANCE),
    SERVING_SUBSTITUTES(Group.ATTENDANCE),
    SUBSTITUTES(Group.ATTENDANCE),
    NON_SERVING_SUBSTITUTES(Group.ATTENDANCE),
    NON_DECIDING(Group.ATTENDANCE),
    ADJOINED(Group.ATTENDANCE),
    OTHERS(Group.ATTENDANCE),
    OFFICIALS(Group.ATTENDANCE),
    ABSENT(Group.ATTENDANCE),

    /** Those chosen to adjust, as the cover sheet names them. */
    CHOSEN_ADJUSTERS(Group.SIGNING),
    ADJUSTMENT(Group.SIGNING),
    SIGNATURES(Group.SIGNING),
    SECRETARY(Group.SIGNING),
    CHAIR(Group.SIGNING),
    VICE_CHAIR(Group.SIGNING),
    ADJUSTER(Group.SIGNING),
    RECORDED_BY(Group.SIGNING),

    /** The notice that the minutes have been adjusted, and its parts. */
    NOTICE(Group.NOTICE),
    NOTICE_PART(Group.NOTICE),
    /** Foot of every page of an adjusted protocol. */
    PAGE_FOOT(Group.NOTICE),

    AGENDA(Group.AGENDA);

    /** What part of the minutes a label belongs to. */
    public enum Group {
        HEAD,
        ATTENDANCE,
        SIGNING,
        NOTICE,
        AGENDA
    }

    private static final class Forms {
        private static final Map<Label, List<String>> ALL = read();

        private static Map<Label, List<String>> read() {
            var forms = new EnumMap<Label, List<String>>(Label.class);
            for (String[] row : Table.read(Label.class, "labels.tsv").rows()) {
                forms.computeIfAbsent(Label.valueOf(row[0]), any -> new ArrayList<>())
                        .add(row[1]);
            }
            return forms;
        }
    }

    private final Group group;

    Label(Group group) {
        this.group = group;
    }

    /** What the label is about. */
    public Group group() {
        return group;
    }

    /** Every written form, in lower case and without final punctuation, the usual one first. */
    public List<String> forms() {
        return Forms.ALL.getOrDefault(this, List.of());
    }

    /** Whether people are listed below it, those who were there or those who were not. */
    public boolean listsPeople() {
        return group == Group.ATTENDANCE;
    }

    /** Whether it says as what somebody signs the minutes. */
    public boolean signs() {
        return switch (this) {
            case SECRETARY, CHAIR, VICE_CHAIR, ADJUSTER, RECORDED_BY -> true;
            default -> false;
        };
    }

    /** Whether it says where or when the meeting was. */
    public boolean isPlaceOrTime() {
        return switch (this) {
            case PLACE_AND_TIME, PLACE, DATE, TIME -> true;
            default -> false;
        };
    }
}
