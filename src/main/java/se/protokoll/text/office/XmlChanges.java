package se.protokoll.text.office;

/** Changes to an XML part, made from its beginning on; all between them stays as it is. */
final class XmlChanges {

    private final String xml;
    private final StringBuilder changed = new StringBuilder();
    private int copied;

    XmlChanges(String xml) {
        this.xml = xml;
    }

    /** Puts a text in place of what stands between two offsets, neither before the end of the last change. */
    void replace(int from, int to, String text) {
        changed.append(xml, copied, from).append(text);
        copied = to;
    }

    /** Where the last change ends. */
    int end() {
        return copied;
    }

    /** The part with its changes; to be asked once, after the last of them. */
    String all() {
        return changed.append(xml, copied, xml.length()).toString();
    }
}
