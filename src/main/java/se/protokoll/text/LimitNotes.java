package se.protokoll.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.protokoll.text.pdf.PdfReading;

/** The sentences that say what a limit cut off, in Swedish, as {@link SourceDocument#limits()} holds them. */
final class LimitNotes {

    private LimitNotes() {}

    static String characters(int kept) {
        return "Texten är avkortad: bara de första " + number(kept) + " tecknen är lästa.";
    }

    static String characters(int kept, int all) {
        return "Texten är avkortad: de första " + number(kept) + " av " + number(all) + " tecken är lästa.";
    }

    static String pages(int kept, int all) {
        return "De första " + number(kept) + " av " + number(all) + " sidor är lästa.";
    }

    static String ocrPages(int kept) {
        return "Textigenkänning har gjorts på de första " + number(kept) + " bildsidorna, inte på resten.";
    }

    static String unreadablePage(int page) {
        return "Sidan " + page + " är skadad och kunde inte läsas.";
    }

    static String imagePages(int pages) {
        return number(pages) + " sidor är bilder utan text; de är inte lästa eftersom textigenkänning saknas.";
    }

    /** What was left out of a PDF. */
    static List<String> of(PdfReading pdf, ReadingLimits limits) {
        var notes = new ArrayList<String>();
        if (pdf.pages() > limits.pages()) {
            notes.add(pages(limits.pages(), pdf.pages()));
        }
        pdf.damaged().forEach(page -> notes.add(unreadablePage(page)));
        if (pdf.imagePages() > 0) {
            boolean limited = pdf.recognizedPages() > 0;
            notes.add(limited ? ocrPages(pdf.recognizedPages()) : imagePages(pdf.imagePages()));
        }
        return notes;
    }

    static String embedded(int kept) {
        return "Bara de första " + number(kept) + " bifogade filerna är lästa.";
    }

    static String embeddedDepth(int depth) {
        return "Filer som ligger djupare än " + number(depth) + " nivåer inuti andra filer är inte lästa.";
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance(Locale.of("sv")).format(count);
    }
}
