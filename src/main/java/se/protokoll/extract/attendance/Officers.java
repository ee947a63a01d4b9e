package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.cover.GatheredValues;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.ColumnPrior;
import se.protokoll.extract.lists.ListReading;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Prose;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Presence;
import se.protokoll.minutes.Signature;

/**
 * Who chaired the meeting, kept its minutes and adjusts them, where the list itself does not say: from the cover sheet's
 * signatures and from the text. Only people on the list are officers; others are signatories and no more.
 */
final class Officers {

    private static final Map<Label, String> ROLES = Map.of(
            Label.CHAIR, "ordförande",
            Label.SECRETARY, "sekreterare",
            Label.CHOSEN_ADJUSTERS, "justerare",
            Label.ADJUSTER, "justerare");

    private static final int LONGEST_SIGNATURE = 60;

    /** Plausibility of a name that is one without doubt. */
    private static final double CERTAIN = 4;

    private final Layout layout;
    private final CoverSheet sheet;
    private final Map<String, Set<String>> roles = new TreeMap<>();

    /** Those on the list who were not there: whatever their office, others held it that day. */
    private final Set<String> absent = new HashSet<>();

    /** What each of those who signed has signed as. */
    private final Map<String, String> signed = new HashMap<>();

    /** Whether somebody signs as the chair, listed or not. */
    private boolean chairSigned;

    Officers(Layout layout, CoverSheet sheet) {
        this.layout = layout;
        this.sheet = sheet;
    }

    /** The people with the roles they have by signature or by what the text says. */
    List<Attendance> among(List<Attendance> people, List<Signature> signatures) {
        for (Attendance person : people) {
            roles.put(AttendanceList.key(person.name()), new LinkedHashSet<>(person.roles()));
            if (person.presence() == Presence.ABSENT) {
                absent.add(AttendanceList.key(person.name()));
            }
        }
        signatures.forEach(signature -> signed.put(AttendanceList.key(signature.name()), signature.role()));
        boolean chaired = has("ordförande", "mötesordförande");
        boolean recorded = has("sekreterare", "mötessekreterare");
        for (CoverField field : SignedAbove.labelled(sheet.fields())) {
            if (field.labels().stream().anyMatch(Label::listsPeople)) {
                lastIsAdjuster(field);
                firstIsSecretary(field, recorded);
                continue;
            }
            if (field.start() >= sheet.itemsStart() && !field.strong()) {
                continue;
            }
            field.labels().stream()
                    .filter(ROLES::containsKey)
                    .findFirst()
                    .ifPresent(first -> sign(field, chaired, recorded));
        }
        signatures.forEach(signature -> sign(signature, chaired, recorded));
        if (!has("sekreterare", "mötessekreterare")) {
            recorder(signatures);
        }
        if (!has("sekreterare", "mötessekreterare")) {
            unlabelledSecretary();
        }
        var mentions = new OfficerMentions(layout.document().text(), sheet.itemsStart());
        if (!chairSigned && !has("ordförande", "mötesordförande")) {
            mentions.chair(people).ifPresent(person -> add(person, "ordförande"));
        }
        if (roles.values().stream().flatMap(Set::stream).noneMatch(role -> role.endsWith("vice ordförande"))) {
            mentions.viceChair(people).ifPresent(person -> add(person, "vice ordförande"));
        }
        if (!has("sekreterare", "mötessekreterare")) {
            mentions.secretary(people).ifPresent(person -> add(person, "sekreterare"));
        }
        mentions.adjusters(people).forEach(person -> add(person, "justerare"));
        return people.stream().map(this::withRoles).toList();
    }

    /** Signatures whose labels stand where the cover sheet's fields cannot show them. */
    private void sign(Signature signature, boolean chaired, boolean recorded) {
        String key = ListedNames.bearer(AttendanceList.key(signature.name()), roles.keySet());
        boolean keeps =
                signature.role().endsWith("ekreterare") || signature.role().equals(Signature.RECORDER);
        if (keeps && !recorded && !has("sekreterare")) {
            add(key, "sekreterare");
        } else if (signature.role().endsWith("rdförande")
                && !chaired
                && !holds(key, "sekreterare")
                && (!has("ordförande") || isForItems(signature))) {
            add(key, "ordförande");
        } else if (signature.role().startsWith("juster") && !holds(key, "ordförande")) {
            add(key, "justerare");
        }
    }

    /** "Anna Ek, ordförande § 3–7": whether the line says which items were held the office for. */
    private boolean isForItems(Signature signature) {
        String text = layout.document().text();
        int end = text.indexOf('\n', signature.evidence().end());
        return text.substring(signature.evidence().end(), end < 0 ? text.length() : end)
                .contains("§");
    }

    /** Whoever signs "vid protokollet" has kept the minutes, whatever the list calls them. */
    private void recorder(List<Signature> signatures) {
        for (CoverField field : sheet.all(Label.RECORDED_BY)) {
            String printed = layout.document().text().substring(field.start(), field.end());
            var names = names(field);
            if (RecorderLabels.isSecretary(printed) && !names.isEmpty()) {
                add(names.getFirst(), "sekreterare");
                return;
            }
        }
        // where the text runs on, or labels stand side by side, those of all who sign stand before their names
        signatures.stream()
                .filter(signature -> RecorderLabels.isSecretary(signature.role()))
                .filter(signature -> layout.isFlat()
                        || sheet.all(Label.RECORDED_BY).stream()
                                .anyMatch(field -> BelowLabel.signs(layout, field, signature)))
                .findFirst()
                .ifPresent(signature -> add(AttendanceList.key(signature.name()), "sekreterare"));
    }

    /** Names behind several labels belong to them in their order. */
    private void sign(CoverField field, boolean chaired, boolean recorded) {
        var offices = field.labels().stream()
                .filter(label -> ROLES.containsKey(label) || label == Label.RECORDED_BY)
                .toList();
        var names = offices.size() > 1 ? names(field, true) : names(field);
        boolean handover =
                offices.getFirst() == Label.CHAIR && names.size() > 1 && offices.size() == 1 && hasItems(field);
        for (int i = 0; i < names.size(); i++) {
            var office = offices.get(Math.min(i, offices.size() - 1));
            String role = ROLES.getOrDefault(office, "");
            boolean known = (office == Label.CHAIR && chaired && !handover) || (office == Label.SECRETARY && recorded);
            boolean chairSigns = office == Label.ADJUSTER && holds(names.get(i), "ordförande");
            boolean prior = office == Label.CHAIR && i > offices.indexOf(Label.CHAIR) && !handover;
            chairSigned |= office == Label.CHAIR;
            boolean recordsOnly = office == Label.CHAIR && holds(names.get(i), "sekreterare");
            if (!known
                    && !chairSigns
                    && !prior
                    && !recordsOnly
                    && !(office == Label.SECRETARY && signsAsOther(names.get(i)))) {
                add(names.get(i), role);
            }
        }
    }

    /** Whether somebody behind the secretary's label signs as chair or adjuster, beside a secretary who signs too. */
    private boolean signsAsOther(String key) {
        String role = signed.getOrDefault(key, "ekreterare");
        return !role.endsWith("ekreterare") && signed.values().stream().anyMatch(other -> other.endsWith("ekreterare"));
    }

    /** Whether the signatures say for which items each holds: one chair took over from another. */
    private boolean hasItems(CoverField field) {
        String text = layout.document().text();
        return field.value().stream()
                .limit(LONGEST_SIGNATURE)
                .anyMatch(token -> token.text().startsWith("§") || isBehindMisreadSign(text, token.start()));
    }

    /** "$$ 1-4" */
    private static boolean isBehindMisreadSign(String text, int number) {
        return text.substring(Math.max(0, number - 3), number).strip().endsWith("$");
    }

    /** Where the adjuster's label stands together with that of a list, the adjuster is named last. */
    private void lastIsAdjuster(CoverField field) {
        if (field.label() != Label.CHOSEN_ADJUSTERS) {
            return;
        }
        var value = Prose.before(GatheredValues.people(field));
        for (var piece :
                ListReading.best(value, ColumnPrior.NONE, PersonNames.NONE).reversed()) {
            String key = AttendanceList.key(piece.words());
            if (piece.kind() == PieceKind.NAME && roles.containsKey(key)) {
                add(key, "justerare");
                return;
            }
        }
    }

    /**
     * Where the secretary's label is the first of several over their values, whoever has the first paragraph alone is
     * it.
     */
    private void firstIsSecretary(CoverField field, boolean recorded) {
        var value = field.value();
        boolean first = !recorded && field.isGathered() && field.labels().getFirst() == Label.SECRETARY;
        var names = first ? names(field) : List.<String>of();
        int end = 1;
        while (end < value.size() && !value.get(end).after(Separator.PARAGRAPH)) {
            end++;
        }
        if (!names.isEmpty() && end < value.size()) {
            String alone = value.subList(0, end).stream().map(Token::text).collect(Collectors.joining(" "));
            if (AttendanceList.key(alone).equals(names.getFirst())) {
                add(names.getFirst(), "sekreterare");
            }
        }
    }

    /** On some sheets the secretary's label has slipped away from the name above the chair's. */
    private void unlabelledSecretary() {
        var fields = sheet.fields();
        for (int i = 0; i + 1 < fields.size(); i++) {
            boolean above = fields.get(i).is(Label.SIGNATURES) || fields.get(i).is(Label.PARAGRAPHS);
            if (above && fields.get(i + 1).is(Label.CHAIR)) {
                var names = names(fields.get(i));
                if (names.size() == 1) {
                    add(names.getFirst(), "sekreterare");
                    return;
                }
            }
        }
    }

    /** The names in a field that are on the list; those behind "ersättare" only stand in. */
    private List<String> names(CoverField field) {
        return names(field, false);
    }

    /** @param strangers whether to keep the places of those who are not on the list */
    private List<String> names(CoverField field, boolean strangers) {
        var names = new ArrayList<String>();
        var value = Prose.before(field.value().subList(0, Math.min(field.value().size(), LONGEST_SIGNATURE)));
        boolean standsIn = false;
        for (Piece piece : ListReading.best(value, ColumnPrior.NONE, PersonNames.NONE)) {
            standsIn |= piece.kind() == PieceKind.ROLE && piece.words().startsWith("ers");
            standsIn |= piece.kind() == PieceKind.REMARK && piece.words().startsWith("ers");
            String key = ListedNames.of(AttendanceList.key(piece.words()), roles.keySet());
            boolean name = piece.kind() == PieceKind.NAME && !standsIn;
            boolean known =
                    roles.containsKey(key) || (strangers && NamePlausibility.ofTokens(piece.tokens()) >= CERTAIN);
            if (name && known && !names.contains(key)) {
                names.add(key);
            }
        }
        return names;
    }

    /** Whether somebody who was there holds one of the offices. */
    private boolean has(String... offices) {
        return roles.entrySet().stream()
                .filter(held -> !absent.contains(held.getKey()))
                .anyMatch(held -> List.of(offices).stream().anyMatch(held.getValue()::contains));
    }

    private boolean holds(String key, String role) {
        return roles.getOrDefault(key, Set.of()).contains(role);
    }

    private void add(Attendance person, String role) {
        add(AttendanceList.key(person.name()), role);
    }

    private void add(String key, String role) {
        String listed = ListedNames.of(key, roles.keySet());
        var held = roles.get(listed);
        boolean away = role.equals("ordförande") && absent.contains(listed);
        if (held != null && !away && !role.isEmpty()) {
            held.add(role);
        }
    }

    private Attendance withRoles(Attendance person) {
        var held = roles.getOrDefault(AttendanceList.key(person.name()), Set.of());
        return new Attendance(
                person.name(),
                person.affiliation(),
                person.municipality(),
                person.party(),
                List.copyOf(held),
                person.presence(),
                person.note(),
                person.evidence());
    }
}
