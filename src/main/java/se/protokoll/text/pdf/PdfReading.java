package se.protokoll.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** The reading of one PDF: how much of it may be read, and what was met. Handed over in Tika's parse context. */
public final class PdfReading {

    private final int mostPages;
    private final List<Integer> damaged = new ArrayList<>();
    private int pages;
    private int imagePages;

    /**
     * A reading that begins.
     *
     * @param mostPages pages that are read at most; the rest is left out
     */
    public PdfReading(int mostPages) {
        this.mostPages = mostPages;
    }

    int start(int pagesInFile) {
        pages = pagesInFile;
        return Math.min(pagesInFile, mostPages);
    }

    void addDamaged(int page) {
        damaged.add(page);
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
}
