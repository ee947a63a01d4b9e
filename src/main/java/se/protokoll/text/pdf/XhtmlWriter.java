package se.protokoll.text.pdf;

import java.util.List;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/** Writes laid-out pages as the XHTML that every parser of Tika writes. */
final class XhtmlWriter {

    private final XHTMLContentHandler xhtml;

    XhtmlWriter(XHTMLContentHandler xhtml) {
        this.xhtml = xhtml;
    }

    void startPage() throws SAXException {
        xhtml.startElement("div", "class", "page");
    }

    void endPage() throws SAXException {
        xhtml.endElement("div");
    }

    /**
     * Writes lines that are repeated on every page.
     *
     * @param place {@code header} or {@code footer}
     */
    void furniture(String place, List<String> lines) throws SAXException {
        if (!lines.isEmpty()) {
            xhtml.startElement("div", "class", place);
            for (String line : lines) {
                xhtml.element("p", line);
            }
            xhtml.endElement("div");
        }
    }

    void elements(List<Element> elements) throws SAXException {
        for (Element element : elements) {
            switch (element) {
                case Element.Text text -> text(text);
                case Element.Table table -> table(table);
            }
        }
    }

    private void text(Element.Text text) throws SAXException {
        String name = text.heading() > 0 ? "h" + text.heading() : text.listItem() ? "li" : "p";
        xhtml.element(name, String.join("\n", text.lines()));
    }

    private void table(Element.Table table) throws SAXException {
        xhtml.startElement("table");
        for (Element.Row row : table.rows()) {
            xhtml.startElement("tr");
            for (Element.Cell cell : row.cells()) {
                xhtml.startElement("td");
                elements(cell.elements());
                xhtml.endElement("td");
            }
            xhtml.endElement("tr");
        }
        xhtml.endElement("table");
    }
}
