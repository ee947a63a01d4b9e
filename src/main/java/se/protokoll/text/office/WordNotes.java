package se.protokoll.text.office;

import java.util.HashMap;
import java.util.Map;

/** The footnotes or endnotes of a Word file by their ids, as plain text still escaped for XML. */
final class WordNotes {

    private static final int LONGEST = 300;

    private final Map<String, String> texts = new HashMap<>();

    /**
     * @param xml the part; empty where the file has none
     * @param element {@code w:footnote} or {@code w:endnote}
     */
    WordNotes(String xml, String element) {
        for (var note : XmlTag.elements(xml, element)) {
            String id = note.tag().attribute("w:id");
            if (id != null) {
                texts.put(id, text(note.content()));
            }
        }
    }

    private static String text(String xml) {
        var text = new StringBuilder();
        for (XmlTag tag = XmlTag.next(xml, 0); tag != null; tag = XmlTag.next(xml, tag.end())) {
            if (tag.opens("w:t") && !tag.empty()) {
                int close = xml.indexOf('<', tag.end());
                text.append(xml, tag.end(), close < 0 ? tag.end() : close);
            } else if (tag.closes("w:p")) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    /** A note that can stand in brackets beside what it is about; empty if it is too long for that, or not there. */
    String remark(String id) {
        String text = texts.getOrDefault(id, "");
        return text.length() > LONGEST ? "" : text;
    }
}
