package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.protokoll.confidence.Clues;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.lists.Piece;
import se.protokoll.extract.lists.PieceKind;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.SmallWords;
import se.protokoll.extract.words.Token;
import se.protokoll.minutes.Attendance;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Municipality;
import se.protokoll.minutes.Presence;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.MunicipalityFacts;
import se.protokoll.registry.Parties;
import se.protokoll.registry.Roles;

/** Turns what was gathered about the people on the lists into one attendance for each of them. */
public final class AttendanceList {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Behind "ersätter" stands for whom; without that, as in "(Bo ersätter)", somebody else serves. "tjänstgör ej"
     * denies it.
     */
    private static final Pattern SERVING = Pattern.compile("(?<![\\p{L}\\d])"
            + "(?:tjg|tgj|tjänstg|tjf|tj|ersätter .|ersatte .|ers(?!ätter|atte)|ersättare för|inkallad)"
            + "(?!\\p{L}*\\.? (?:ej|inte|icke)(?!\\p{L}))");

    /** "tjänstgör 1-8" */
    private static final Pattern SERVED = Pattern.compile("tjänstgör (?:§§? ?)?1[-–](\\d{1,3})");

    private final Layout layout;
    private final Map<String, Attendance> people = new LinkedHashMap<>();
    private final Map<String, Clues> clues = new HashMap<>();

    AttendanceList(Layout layout) {
        this.layout = layout;
    }

    /** Adds people in the order of the lists; somebody already there is the same person. */
    void addAll(List<PersonDraft> drafts) {
        for (PersonDraft draft : drafts) {
            var attendance = attendance(draft);
            String key = key(attendance.name());
            var before = clues.get(key);
            clues.put(key, before == null ? PersonClues.of(draft, attendance) : before.with("listed-twice", true));
            people.merge(key, attendance, AttendanceList::merged);
        }
    }

    /** What the lists say of how sure each person is, by {@link #key}. */
    Map<String, Clues> clues() {
        return Map.copyOf(clues);
    }

    /** @param sheet which may say how many items there are */
    List<Attendance> people(CoverSheet sheet) {
        int last =
                people.values().stream().mapToInt(AttendanceList::served).max().orElse(0);
        long serving =
                people.values().stream().filter(person -> served(person) > 0).count();
        var listed = List.copyOf(people.values());
        var items = ItemSpans.of(listed, sheet);
        var hours = HourSpans.of(listed, sheet);
        boolean days = MeetingDays.areTold(listed);
        return listed.stream()
                .map(person -> (serving > 1 && served(person) == last) || isThroughout(person, items, hours)
                        ? with(person, Presence.PRESENT)
                        : days && MeetingDays.isOne(person) ? with(person, Presence.PARTIAL) : person)
                .toList();
    }

    private static boolean isThroughout(Attendance person, ItemSpans items, HourSpans hours) {
        return person.presence() == Presence.PARTIAL && (items.areAll(person.note()) || hours.areAll(person.note()));
    }

    /** The item up to which somebody served from the first one on; 0 where that is not said. */
    private static int served(Attendance person) {
        var served = SERVED.matcher(Objects.requireNonNullElse(person.note(), ""));
        return served.matches() ? Integer.parseInt(served.group(1)) : 0;
    }

    /**
     * The same person, there for more or for less: whoever of several served from the first item to the last that
     * anybody did was there all the time.
     */
    private static Attendance with(Attendance person, Presence presence) {
        return new Attendance(
                person.name(),
                person.affiliation(),
                person.municipality(),
                person.party(),
                person.roles(),
                presence,
                person.note(),
                person.evidence());
    }

    /** A name as it is compared with another: letters and digits, lower case. */
    static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return isKey(key) ? key : NO_WORD.matcher(key).replaceAll(" ").strip();
    }

    /** Whether there is nothing but letters and a blank between words, as in most names. */
    private static boolean isKey(String name) {
        boolean blank = true;
        for (int at = 0; at < name.length(); at++) {
            boolean parts = name.charAt(at) == ' ';
            if (parts ? blank : !Character.isLetter(name.charAt(at))) {
                return false;
            }
            blank = parts;
        }
        return !blank;
    }

    private Attendance attendance(PersonDraft draft) {
        String note = CoverField.text(layout.document().text(), draft.remark());
        var partyPiece = draft.party();
        String party =
                partyPiece == null || Parties.swedish().isUnaffiliated(partyPiece.words()) ? null : partyPiece.words();
        String affiliation = affiliation(draft, party);
        var presence = presence(draft, note);
        return new Attendance(
                draft.name().words(),
                affiliation,
                municipality(draft),
                party,
                List.copyOf(roles(draft, note)),
                presence,
                note.isEmpty() ? null : note,
                evidence(draft));
    }

    private @Nullable String affiliation(PersonDraft draft, @Nullable String party) {
        boolean ofOffice = party != null
                && draft.affiliations().stream()
                        .allMatch(board -> draft.roles().stream()
                                .anyMatch(role ->
                                        ForeignOffice.isBehind(layout.document().text(), role, board)));
        if (!draft.affiliations().isEmpty() && !ofOffice) {
            var tokens = new ArrayList<Token>();
            draft.affiliations().forEach(piece -> tokens.addAll(piece.tokens()));
            return CoverField.text(layout.document().text(), tokens);
        }
        for (Piece role : draft.roles()) {
            var board = ForeignOffice.board(role);
            if (board != null) {
                return board;
            }
        }
        return party == null ? outside(draft.party()) : party;
    }

    /** "oberoende, tidigare M": what is printed in place of a party; null where that is a dash. */
    private @Nullable String outside(@Nullable Piece party) {
        boolean words = party != null && party.words().chars().anyMatch(Character::isLetter);
        return party != null && words ? CoverField.text(layout.document().text(), party.tokens()) : null;
    }

    private @Nullable Municipality municipality(PersonDraft draft) {
        for (Piece piece : draft.affiliations()) {
            if (piece.kind() == PieceKind.MUNICIPALITY) {
                // Of several the text has the sign between them, and of one the word that a line end broke is whole.
                String printed = CoverField.text(layout.document().text(), piece.tokens());
                return Stream.of(piece.words(), printed)
                        .flatMap(written -> Municipalities.swedish().findAll(written).stream())
                        .map(MunicipalityFacts::municipality)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static Presence presence(PersonDraft draft, String note) {
        var mark = draft.mark();
        boolean absent = draft.section() == Label.ABSENT
                || draft.isStruck()
                || (mark != null && SmallWords.isAbsent(mark.words()) && !isDenied(mark, draft.remark()));
        return absent ? Presence.ABSENT : Presences.of(note);
    }

    /** "Nej, närvarande" in a column that says who serves. */
    private static boolean isDenied(Piece mark, List<Token> remark) {
        return remark.size() == 1
                && remark.getFirst().key().equals("närvarande")
                && remark.getFirst().sharesCell(mark.first());
    }

    private Set<String> roles(PersonDraft draft, String note) {
        var roles = new LinkedHashSet<String>();
        boolean serving = draft.isServing()
                || SERVING.matcher(note.toLowerCase(Locale.ROOT)).find();
        for (Piece piece : draft.roles()) {
            String role = Roles.swedish()
                    .normalise(piece.words())
                    .orElse(piece.words().toLowerCase(Locale.ROOT));
            role += draft.affiliations().stream()
                    .filter(board -> ForeignOffice.isHeldIn(piece, board))
                    .map(board -> " " + board.words().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
            role += ForeignOffice.heldIn(layout.document().text(), piece);
            boolean substitute = role.equals("ersättare") || role.equals("tjänstgörande ersättare");
            roles.add(substitute && serving ? "tjänstgörande ersättare" : role);
        }
        if (serving) {
            roles.add("tjänstgörande ersättare");
        }
        String heading = switch (draft.section()) {
            case MEMBERS -> serving ? "" : "ledamot";
            case SERVING_SUBSTITUTES -> "tjänstgörande ersättare";
            case SUBSTITUTES -> serving ? "" : "ersättare";
            case NON_SERVING_SUBSTITUTES -> "ej tjänstgörande ersättare";
            case ADJOINED -> "adjungerad";
            case CHAIR -> "ordförande";
            case VICE_CHAIR ->
                roles.stream().anyMatch(role -> role.endsWith(OfficeHolders.VICE_CHAIR))
                        ? ""
                        : OfficeHolders.VICE_CHAIR;
            case SECRETARY -> "sekreterare";
            default -> "";
        };
        if (!heading.isEmpty()) {
            roles.add(heading);
        }
        return roles;
    }

    private Evidence evidence(PersonDraft draft) {
        var name = draft.name();
        double score = NamePlausibility.ofTokens(name.tokens());
        double confidence = Math.clamp(0.6 + score / 16, 0.3, 0.98);
        return new Evidence(
                name.start(),
                name.end(),
                layout.lines().get(name.first().line()).page(),
                "attendance-list",
                confidence);
    }

    /**
     * Whoever stands on two lists was there as one of them says, unless it goes on to say that they came late or left.
     */
    private static Presence presence(Attendance a, Attendance b) {
        boolean moved = isMoved(a, b) || isMoved(b, a);
        return moved ? Presence.PARTIAL : a.presence().compareTo(b.presence()) > 0 ? b.presence() : a.presence();
    }

    private static boolean isMoved(Attendance present, Attendance moved) {
        return present.presence() == Presence.PRESENT
                && moved.presence() == Presence.PARTIAL
                && Presences.isMove(moved.note());
    }

    private static Attendance merged(Attendance a, Attendance b) {
        var roles = new LinkedHashSet<>(a.roles());
        roles.addAll(b.roles());
        boolean firstHolds = a.affiliation() != null && (a.municipality() != null || b.municipality() == null);
        return new Attendance(
                a.name(),
                firstHolds ? a.affiliation() : b.affiliation(),
                a.municipality() != null ? a.municipality() : b.municipality(),
                a.party() != null ? a.party() : b.party(),
                List.copyOf(roles),
                presence(a, b),
                a.note() != null ? a.note() : b.note(),
                a.evidence());
    }
}
