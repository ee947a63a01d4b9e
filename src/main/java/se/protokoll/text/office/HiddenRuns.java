package se.protokoll.text.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a Word file that are hidden, by themselves or by a style. Word neither shows nor prints them unless it is
 * told to, so that whoever wrote the file took them for gone.
 */
final class HiddenRuns {

    /** What a run holds besides what is shown; the parts of a field must stay together, and some of them are hidden. */
    private static final Set<String> NOT_SHOWN = Set.of("w:rPr", "w:fldChar", "w:instrText", "w:delInstrText");

    private final String xml;
    private final WordStyles styles;
    private final boolean any;

    HiddenRuns(String xml, WordStyles styles) {
        this.xml = xml;
        this.styles = styles;
        this.any = xml.contains("<w:vanish") || styles.hide();
    }

    /**
     * Leaves out what a run shows, if it is hidden.
     *
     * @param run its opening tag
     * @param paragraphStyle that of the paragraph that the run is in; empty for none
     * @return where to go on: behind the run if it is hidden, else inside
     */
    int leaveOut(XmlTag run, String paragraphStyle, XmlChanges changes) {
        if (!any || run.closes() || run.empty() || !isHidden(run, paragraphStyle)) {
            return run.end();
        }
        int end = run.endOfElement();
        XmlTag tag = XmlTag.next(xml, run.end());
        while (tag != null && tag.end() < end) {
            int next = tag.endOfElement();
            if (!NOT_SHOWN.contains(tag.name())) {
                changes.replace(tag.start(), next, "");
            }
            tag = XmlTag.next(xml, next);
        }
        return end;
    }

    private boolean isHidden(XmlTag run, String paragraphStyle) {
        Boolean own = null;
        String style = "";
        XmlTag properties = XmlTag.next(xml, run.end());
        if (properties != null && properties.opens("w:rPr") && !properties.empty()) {
            int end = properties.endOfElement();
            XmlTag tag = XmlTag.next(xml, properties.end());
            while (tag != null && tag.end() < end) {
                int next = tag.end();
                switch (tag.closes() ? "" : tag.name()) {
                    case "w:rStyle" -> style = tag.value("w:val");
                    case "w:vanish" -> own = tag.isOn();
                    case "w:rPrChange" -> next = tag.endOfElement();
                    default -> {}
                }
                tag = XmlTag.next(xml, next);
            }
        }
        return isHidden(own, style, paragraphStyle);
    }

    /** Of two styles that both hide the one switches off the other (ECMA-376, part 1, 17.7.3). */
    private boolean isHidden(@Nullable Boolean own, String style, String paragraphStyle) {
        return own != null ? own : styles.isHidden(style) != styles.isHidden(paragraphStyle);
    }
}
