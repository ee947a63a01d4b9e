package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of the pages of one file: how much may be read, and what was met. Handed over in Tika's parse context.
 */
public final class PdfReading {

    private final int mostPages;
    private final int mostRecognized;
    private final Runnable beforeRecognition;
    private final List<Integer> damaged = new ArrayList<>();
    private final List<RecognizedPage> recognizedPages = new ArrayList<>();
    private int pages;
    private int imagePages;
    private int recognized;

    /**
     * A reading that begins.
     *
     * @param mostPages pages that are read at most; the rest is left out
     * @param mostRecognized pages whose image is recognised at most
     * @param beforeRecognition is run before each of those
     */
    public PdfReading(int mostPages, int mostRecognized, Runnable beforeRecognition) {
        this.mostPages = mostPages;
        this.mostRecognized = mostRecognized;
        this.beforeRecognition = beforeRecognition;
    }

    /** Takes note of the number of pages in the file and says how many of them to read. */
    int start(int pagesInFile) {
        pages += pagesInFile;
        return Math.min(pagesInFile, mostPages);
    }

    /** The recogniser for one more page image; null where there is none or the limit is reached. */
    @Nullable
    PageRecognizer recognizer() {
        if (recognized >= mostRecognized) {
            return null;
        }
        PageRecognizer recognizer = PageRecognizer.installed();
        if (recognizer != null) {
            recognized++;
            beforeRecognition.run();
        }
        return recognizer;
    }

    void addDamaged(int page) {
        damaged.add(page);
    }

    void addRecognized(RecognizedPage page) {
        recognizedPages.add(page);
    }

    void addImagePage() {
        imagePages++;
    }

    /** Pages in the file; 0 before it was opened. */
    public int pages() {
        return pages;
    }

    /** Numbers of the pages that could not be read, or only in part. */
    public List<Integer> damaged() {
        return List.copyOf(damaged);
    }

    /** Pages that are pictures without text and were not recognised. */
    public int imagePages() {
        return imagePages;
    }

    /** How many pages were given to be recognised. */
    public int imagePagesTaken() {
        return recognized;
    }

    /** Pages whose image was recognised, with how well. */
    public List<RecognizedPage> recognizedPages() {
        return List.copyOf(recognizedPages);
    }
}
