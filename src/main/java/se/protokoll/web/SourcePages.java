package se.protokoll.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.protokoll.extract.PersonalNumberMask;
import se.protokoll.index.MeetingRow;
import se.protokoll.registry.PersonalIdentityNumbers;
import se.protokoll.text.DocumentPlace;
import se.protokoll.text.UnreadableFileException;
import se.protokoll.text.isolation.PageReader;
import se.protokoll.text.isolation.ReaderUnavailableException;
import se.protokoll.text.pdf.Box;
import se.protokoll.text.pdf.PageImage;
import se.protokoll.text.pdf.PageWords;

/**
 * Pages of minutes in PDF: their words and what they look like, with personal identity numbers covered where the text
 * hides them. Keeps what was shown last.
 */
@Component
class SourcePages implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SourcePages.class);

    /** Of pictures; a page is 100 to 700 kB. */
    private static final long MOST_BYTES = 32L << 20;

    /** Of pages whose words are kept, some 50 kB each, and of those that cannot be shown. */
    private static final int MOST_PAGES = 200;

    /** Gap, as a share of the words' height, below which two of them are one in pieces. */
    private static final float JOINED = 0.11f;

    private final SourceFiles files;
    private final PageReader reader = new PageReader();
    private final RecentlyUsed<Key, PageWords> words = new RecentlyUsed<>(MOST_PAGES, page -> 1);
    private final RecentlyUsed<Key, PageImage> images = new RecentlyUsed<>(MOST_BYTES, image -> image.bytes().length);
    private final RecentlyUsed<Key, Why> failures = new RecentlyUsed<>(MOST_PAGES, why -> 1);

    private record Key(String document, int page, boolean recognized) {}

    /** Why a page is not shown. */
    enum Why {
        /** Its file is no more, or has another content. */
        GONE,
        /** It holds personal identity numbers, and where is not known. */
        PRIVATE,
        /** It is damaged. */
        UNREADABLE
    }

    /** A page is not shown. */
    static final class NoPageException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Why why;

        NoPageException(Why why) {
            super(why.name());
            this.why = why;
        }

        Why why() {
            return why;
        }
    }

    SourcePages(SourceFiles files) {
        this.files = files;
    }

    /**
     * The words of a page.
     *
     * @param recognize whether those of a page that is a picture are recognised; there are none otherwise
     * @throws NoPageException where it is not shown; says why
     */
    PageWords words(MeetingRow meeting, int page, boolean recognize) throws NoPageException {
        boolean masked = PersonalNumberMask.hasMasked(meeting.limits());
        var found = words(meeting, new Key(meeting.keys().documentId(), page, recognize || masked));
        if (masked && (found.words().isEmpty() || !found.whole())) {
            throw new NoPageException(Why.PRIVATE);
        }
        return found;
    }

    private PageWords words(MeetingRow meeting, Key key) throws NoPageException {
        var known = words.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        var read = read(meeting, key, file -> reader.words(file, key.page(), key.recognized()));
        words.put(key, read);
        return read;
    }

    /**
     * What a page looks like.
     *
     * @throws NoPageException where it is not shown; says why
     */
    PageImage image(MeetingRow meeting, int page) throws NoPageException {
        var key = new Key(meeting.keys().documentId(), page, false);
        var known = images.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        var covered = PersonalNumberMask.hasMasked(meeting.limits())
                ? numbers(words(meeting, page, true).words())
                : List.<Box>of();
        var image = read(meeting, key, file -> reader.image(file, page, covered));
        images.put(key, image);
        return image;
    }

    private <T> T read(MeetingRow meeting, Key key, PageReading<T> reading) throws NoPageException {
        var failed = failures.get(key);
        if (failed.isPresent()) {
            throw new NoPageException(failed.get());
        }
        Optional<DocumentPlace> file =
                key.page() < 1 || key.page() > meeting.pages() ? Optional.empty() : files.of(meeting);
        if (file.isEmpty()) {
            throw new NoPageException(Why.GONE);
        }
        try {
            return reading.of(file.get());
        } catch (UnreadableFileException e) {
            log.debug("Page {} of {} cannot be shown", key.page(), key.document(), e);
            // A page that took all the time or memory it may have is not tried again at once.
            failures.put(key, Why.UNREADABLE);
            throw new NoPageException(Why.UNREADABLE);
        } catch (ReaderUnavailableException e) {
            log.warn("Pages cannot be shown: {}", e.getMessage());
            throw new NoPageException(Why.UNREADABLE);
        }
    }

    /** Boxes around the words that hold a part of a personal identity number. */
    private static List<Box> numbers(List<PageWords.PlacedWord> words) {
        var text = new StringBuilder();
        var wordAt = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && !isJoined(words.get(i - 1).box(), words.get(i).box())) {
                text.append(' ');
                wordAt.add(i);
            }
            text.append(words.get(i).text());
            wordAt.addAll(Collections.nCopies(words.get(i).text().length(), i));
        }
        return PersonalIdentityNumbers.in(text.toString()).stream()
                .flatMap(number -> wordAt.subList(number.start(), number.end()).stream())
                .distinct()
                .map(word -> words.get(word).box())
                .toList();
    }

    private static boolean isJoined(Box before, Box next) {
        return before.isBeside(next) && next.left() - before.right() < JOINED * before.height();
    }

    @FunctionalInterface
    private interface PageReading<T> {
        T of(DocumentPlace file) throws UnreadableFileException;
    }

    /** Ends the process that reads. */
    @Override
    public void close() {
        reader.close();
    }
}
