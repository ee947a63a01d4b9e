package se.protokoll.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.protokoll.minutes.Minutes;
import se.protokoll.text.Block;
import se.protokoll.text.BlockKind;
import se.protokoll.text.SourceDocument;

/** Writes minutes that are in the index anew, changed, without the file they were read from. */
public final class MeetingRewriter {

    private final StoredMeetings reader;
    private final DocumentWriter writer;

    public MeetingRewriter(IndexConnection connection) {
        this.reader = new StoredMeetings(connection);
        this.writer = new DocumentWriter(connection, Retries.PATIENT);
    }

    /**
     * Changes the minutes of a meeting, and of all others in its file. They can be searched when it returns.
     *
     * @param change gets the id and the minutes of each
     * @return whether the meeting is in the index
     * @throws RefusedException where Elasticsearch refuses what is changed; all is as it was then
     * @throws IndexUnavailableException where Elasticsearch does not answer, or not with all of the text, without which
     *     nothing is written
     */
    public boolean rewrite(String meetingId, BiFunction<String, Minutes, Minutes> change) {
        String file = MeetingIds.file(meetingId);
        // What was written a moment ago must be found by the searches that bring its text.
        writer.refresh();
        Optional<MeetingDocument> first = whole(file);
        if (first.isEmpty()) {
            return false;
        }
        int meetings = first.get().row().rows().meetings();
        var changed = new ArrayList<DocumentRows>();
        var before = new ArrayList<DocumentRows>();
        for (int number = 1; number <= meetings; number++) {
            var document = number == 1 ? first : whole(MeetingIds.of(file, number));
            if (document.isPresent()) {
                before.add(composed(document.get(), file, number, meetings, (id, minutes) -> minutes));
                changed.add(composed(document.get(), file, number, meetings, change));
            }
        }
        if (changed.stream().noneMatch(rows -> rows.documentId().equals(meetingId))) {
            return false;
        }
        List<Rejection> rejections = writer.replace(changed, before);
        writer.refresh();
        if (!rejections.isEmpty()) {
            throw RefusedException.change(first.get().row().keys().fileName(), rejections.getFirst());
        }
        return true;
    }

    /** A meeting with all of its text; without it, nothing could be written back. */
    private Optional<MeetingDocument> whole(String meetingId) {
        Optional<MeetingDocument> found = reader.meeting(meetingId);
        found.ifPresent(meeting -> {
            int expected = meeting.row().rows().items();
            if (meeting.items().size() < expected) {
                throw IndexUnavailableException.withoutText(
                        meeting.row().keys().fileName(), meeting.items().size(), expected);
            }
        });
        return found;
    }

    private static DocumentRows composed(
            MeetingDocument document,
            String file,
            int number,
            int meetings,
            BiFunction<String, Minutes, Minutes> change) {
        MeetingRow row = document.row();
        // Of the layout only the pages are needed, and those are known where each piece of text begins.
        List<Block> blocks = document.items().stream()
                .map(item -> new Block(BlockKind.PARAGRAPH, item.start(), item.end(), item.page(), 0, List.of()))
                .toList();
        var source = new SourceDocument(
                        document.text(), blocks, row.pages(), row.mediaType(), row.title(), row.limits())
                .recognizedAs(row.recognized());
        var keys = row.keys();
        int slash = keys.fileName().indexOf('/');
        String member = slash < 0 ? "" : keys.fileName().substring(slash + 1);
        String path = keys.path().substring(0, keys.path().length() - (slash < 0 ? 0 : member.length() + 1));
        var facts = new DocumentFacts(path, member, file, row.size(), row.extractorVersion(), number, meetings);
        return RowComposer.compose(change.apply(keys.meetingId(), row.minutes()), source, facts);
    }
}
