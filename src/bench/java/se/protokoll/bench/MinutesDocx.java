package se.protokoll.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes minutes as Word does: tables, a head and a foot, text in runs of a few words that repeat their font. */
final class MinutesDocx {

    /** Word begins a run wherever somebody has typed again. */
    private static final int WORDS_OF_A_RUN = 9;

    private MinutesDocx() {}

    static void write(InventedMinutes minutes, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            runs(
                    document.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
                    minutes.authority() + " " + minutes.body() + " SAMMANTRÄDESPROTOKOLL " + minutes.day(),
                    false);
            runs(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Justerandes sign", false);
            for (var page : minutes.pages()) {
                page.forEach(part -> write(part, document));
                document.createParagraph().createRun().addBreak(BreakType.PAGE);
            }
            document.write(out);
        }
    }

    private static void write(Part part, XWPFDocument document) {
        switch (part) {
            case Part.Heading(String text) -> runs(document.createParagraph(), text, true);
            case Part.Paragraph(String text) -> {
                var paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setSpacingAfter(120);
                runs(paragraph, text, false);
            }
            case Part.Table(List<List<String>> rows) -> {
                var table = document.createTable(rows.size(), rows.getFirst().size());
                for (int row = 0; row < rows.size(); row++) {
                    for (int cell = 0; cell < rows.get(row).size(); cell++) {
                        fill(table.getRow(row).getCell(cell), rows.get(row).get(cell), cell == 0);
                    }
                }
            }
        }
    }

    private static void fill(XWPFTableCell cell, String text, boolean bold) {
        var lines = text.lines().iterator();
        var paragraph = cell.getParagraphs().getFirst();
        while (lines.hasNext()) {
            runs(paragraph, lines.next(), bold);
            if (lines.hasNext()) {
                paragraph = cell.addParagraph();
            }
        }
    }

    private static void runs(XWPFParagraph paragraph, String text, boolean bold) {
        String[] words = text.split("(?<= )", -1);
        for (int word = 0; word < words.length; word += WORDS_OF_A_RUN) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("Liberation Sans");
            run.setFontSize(11);
            run.setBold(bold);
            run.setText(String.join("", List.of(words).subList(word, Math.min(word + WORDS_OF_A_RUN, words.length))));
        }
    }
}
