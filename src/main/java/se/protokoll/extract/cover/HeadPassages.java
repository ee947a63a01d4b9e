package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.HeadPassage.Origin;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.layout.Segment;
import se.protokoll.extract.words.Blanks;
import se.protokoll.text.BlockKind;

/** Gathers the pieces of the top of a document in which body, date, time and place may stand. */
public final class HeadPassages {

    /** Labels whose values speak of other days and places than the meeting's. */
    private static final Set<Label> ELSEWHERE =
            EnumSet.of(Label.ADJUSTMENT, Label.NOTICE, Label.NOTICE_PART, Label.CHOSEN_ADJUSTERS, Label.PAGE_FOOT);

    private static final Set<Label> ADJUSTING = EnumSet.of(Label.ADJUSTMENT, Label.ADJUSTER, Label.CHOSEN_ADJUSTERS);

    private static final Pattern WEB_FRAME = Pattern.compile(
            "Storlek: px|Starta visningen från sidan:|Save this PDF as:|\\s*WORD\\s+PNG.*|Transkript|Upload.*"
                    + "|View|Download|Embed Size.*");

    private static final Pattern FROM = Pattern.compile("(?:Från|From|Skickat|Sent|Ämne|Subject): ");

    /** The lines of a mail's head that tell of the mail and not of the meeting. */
    private static final Pattern MAIL =
            Pattern.compile("(?:Skickat|Sent|Datum|Date|Till|To|Kopia|Cc|Bilagor|Bifogade filer|Attachments): ");

    private static final Pattern WEB_TITLE = Pattern.compile("Download \"(.*)\"");

    /** Titles and letterheads stand within so many lines. */
    private static final int TITLE_LINES = 12;

    private static final int LONGEST = 400;

    private static final int FIELDS_TO_REPETITION = 3;

    private static final int LONGEST_BELOW = 200;

    private final Layout layout;

    /** Finds the passages of a document once its lines are laid out. */
    public HeadPassages(Layout layout) {
        this.layout = layout;
    }

    /**
     * The pieces in the order of the text.
     *
     * @param itemsStart where the first item begins
     */
    public List<HeadPassage> all(CoverSheet cover, int itemsStart) {
        var passages = new ArrayList<HeadPassage>();
        addLines(
                passages,
                cover.fields().stream()
                        .filter(field -> !opensTitle(field)
                                && !field.is(Label.PAGE_FOOT)
                                && !field.is(Label.AGENDA)
                                && !isTitle(field, cover.fields())
                                && !isMenu(field, cover.fields()))
                        .toList(),
                itemsStart);
        for (var field : withoutAdjustment(cover.fields())) {
            var passage = field(field);
            if (passage != null && (field.start() < itemsStart || field.strong())) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** A second place or time that follows those who adjust the minutes is that of the adjustment. */
    private static List<CoverField> withoutAdjustment(List<CoverField> fields) {
        var kept = new ArrayList<CoverField>();
        boolean met = false;
        boolean adjusting = false;
        for (var field : fields) {
            boolean when = !field.value().isEmpty() && field.labels().stream().allMatch(Label::isPlaceOrTime);
            boolean gathered = ADJUSTING.contains(field.labels().getFirst()) && field.is(Label.PLACE_AND_TIME);
            if (!(met && (gathered || (when && adjusting)))) {
                kept.add(field);
                // Whoever adjusts the minutes may have a substitute.
                adjusting = field.labels().stream().anyMatch(ADJUSTING::contains)
                        || (adjusting && field.is(Label.SUBSTITUTES));
                met |= when;
            }
        }
        return kept;
    }

    /** "Anteckningar Nätverk Nord" on the first line names the document, not whoever took the notes. */
    private boolean opensTitle(CoverField field) {
        return field.is(Label.RECORDED_BY)
                && layout.lines().stream()
                        .filter(line -> line.kind() != BlockKind.FURNITURE)
                        .findFirst()
                        .filter(first -> field.start() < first.end())
                        .isPresent();
    }

    /** "Plats och tid: …" as the title of a file, with the label once more where the document begins. */
    private static boolean isTitle(CoverField field, List<CoverField> fields) {
        return field.equals(fields.getFirst())
                && fields.stream()
                        .skip(1)
                        .limit(FIELDS_TO_REPETITION)
                        .anyMatch(later -> later.labels().equals(field.labels()));
    }

    /**
     * The notice board as an entry in the menu of a page, or its title; that of the adjustment comes behind the
     * meeting.
     */
    private static boolean isMenu(CoverField field, List<CoverField> fields) {
        return field.is(Label.NOTICE)
                && fields.subList(0, fields.indexOf(field)).stream()
                        .allMatch(before -> before.is(Label.NOTICE) || before.is(Label.AGENDA));
    }

    private void addLines(List<HeadPassage> passages, List<CoverField> fields, int itemsStart) {
        int titleEnd = fields.stream()
                .mapToInt(CoverField::start)
                .filter(start -> !isInPageHead(start))
                .min()
                .orElse(itemsStart);
        int titles = 0;
        boolean inside = !layout.isFramed();
        int first = layout.inside().isEmpty() ? 0 : layout.inside().getFirst().start();
        var broken = new BrokenTitle(layout);
        var spans = FieldSpans.of(fields);
        var lines = unbrokenHeadings();
        boolean mailed =
                !lines.isEmpty() && FROM.matcher(layout.text(lines.getFirst())).lookingAt();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            String text = layout.text(line);
            var web = WEB_TITLE.matcher(text);
            inside |= line.start() >= first;
            if (line.start() >= itemsStart) {
                break;
            }
            if (web.matches()) {
                passages.add(passage(Origin.WEB_TITLE, web.group(1), line.start(), line.end(), line.page()));
            } else if (!WEB_FRAME.matcher(text).matches()
                    && !(mailed && MAIL.matcher(text).lookingAt())) {
                boolean top = line.start() < titleEnd || (inside && line.start() == first);
                titles += top && line.kind() != BlockKind.FURNITURE ? 1 : 0;
                boolean title = top && titles <= TITLE_LINES;
                var whole = title ? broken.from(lines, i) : null;
                if (whole != null) {
                    passages.add(passage(Origin.TITLE, whole.text(), whole.start(), whole.end(), line.page()));
                }
                addSegments(passages, title ? Origin.TITLE : Origin.BELOW, line, spans);
            }
        }
    }

    /**
     * Whether a place is in the head of a page, whose labels, "Datum" or "Dnr", stand beside the title and not below
     * it.
     */
    private boolean isInPageHead(int offset) {
        var lines = layout.lines();
        int index = Layout.firstEndingAfter(lines, offset);
        return index < lines.size() && lines.get(index).kind() == BlockKind.FURNITURE;
    }

    /** The lines, those of one heading joined: a body's name is often broken over two. */
    private List<Line> unbrokenHeadings() {
        var lines = new ArrayList<Line>();
        for (var line : layout.lines()) {
            if (!lines.isEmpty() && goesOn(lines.getLast(), line)) {
                var before = lines.removeLast();
                var whole = List.of(new Segment(before.start(), line.end(), 0));
                lines.add(new Line(before.start(), line.end(), before.page(), before.kind(), before.block(), whole));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean goesOn(Line before, Line line) {
        return line.kind() == BlockKind.HEADING
                && line.block() == before.block()
                && line.segments().size() == 1
                && before.segments().size() == 1;
    }

    private void addSegments(List<HeadPassage> passages, Origin origin, Line line, FieldSpans fields) {
        int end = Math.min(fields.firstLabel(line), line.start() + LONGEST);
        for (var segment : line.segments()) {
            int to = Math.min(segment.end(), end);
            boolean fits = segment.end() - segment.start() <= LONGEST_BELOW && !fields.cover(segment);
            if (segment.start() < to && (origin == Origin.TITLE || fits)) {
                if (line.isRow()) {
                    addParts(passages, origin, segment.start(), to, line);
                } else {
                    passages.add(passage(
                            origin,
                            layout.document().text().substring(segment.start(), to),
                            segment.start(),
                            to,
                            line.page()));
                }
            }
        }
    }

    /** Lines within a cell are pieces of their own, as in the menu beside a page's text. */
    private void addParts(List<HeadPassage> passages, Origin origin, int start, int end, Line line) {
        String text = layout.document().text();
        int from = start;
        while (from < end) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 || newline > end ? end : newline;
            if (!text.substring(from, to).isBlank()) {
                passages.add(passage(origin, text.substring(from, to), from, to, line.page()));
            }
            from = to + 1;
        }
    }

    private static HeadPassage passage(Origin origin, String text, int start, int end, @Nullable Integer page) {
        return new HeadPassage(origin, Set.of(), fold(text), start, end, page);
    }

    private static String fold(String text) {
        String unmarked = text.replace("**", "");
        int start = 0;
        while (start < unmarked.length() && isMark(unmarked.charAt(start))) {
            start++;
        }
        return Blanks.folded(unmarked.substring(start));
    }

    private static boolean isMark(char c) {
        return "#>*-".indexOf(c) >= 0 || Blanks.isBlank(c);
    }

    private @Nullable HeadPassage field(CoverField field) {
        boolean elsewhere = field.labels().stream().anyMatch(ELSEWHERE::contains) && !field.is(Label.PLACE_AND_TIME);
        if (field.value().isEmpty() || elsewhere) {
            return null;
        }
        String source = layout.document().text();
        var tokens = BesidePlace.of(field);
        String text = CoverField.text(source, tokens);
        var line = layout.lines().get(tokens.getFirst().line());
        return new HeadPassage(
                Origin.FIELD,
                Set.copyOf(field.labels()),
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                tokens.getFirst().start(),
                tokens.getLast().end(),
                line.page());
    }
}
