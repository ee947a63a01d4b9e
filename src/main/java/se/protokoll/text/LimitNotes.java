package se.protokoll.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.Swedish;
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
            boolean limited = pdf.imagePagesTaken() > 0;
            notes.add(limited ? ocrPages(pdf.imagePagesTaken()) : imagePages(pdf.imagePages()));
        }
        return notes;
    }

    static String embedded(int kept) {
        return "Bara de första " + number(kept) + " bifogade filerna är lästa.";
    }

    static String locked() {
        return "En eller flera filer inuti filen är skyddade med lösenord och är inte lästa.";
    }

    static String embeddedDepth(int depth) {
        return "Filer som ligger djupare än " + number(depth) + " nivåer inuti andra filer är inte lästa.";
    }

    static String damaged() {
        return "Filen är skadad: det som ligger i den är läst så långt det går.";
    }

    static String member(String path, String reason) {
        return "Inuti filen: " + path + " är inte läst. " + reason;
    }

    static String furtherMembers(int count) {
        return "Ytterligare " + number(count) + " filer inuti filen är inte lästa.";
    }

    static String unpacked(long bytes) {
        return "Bara de första " + bytes / 1_000_000 + " MB av det som ligger packat i filen är lästa.";
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance(Swedish.LOCALE).format(count);
    }
}
