package se.protokoll.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes marks into RTF where table cells and rows, page headers and footers end. Tika's parser gives the text of all of
 * them without saying so; the marks come through it as characters, and {@link RtfTables} takes them out again. Remarks
 * in the margin, which it takes for text, are hidden from it.
 *
 * @see <a href="https://interoperability.blob.core.windows.net/files/Archive_References/%5bMSFT-RTF%5d.pdf">Rich Text
 *     Format specification 1.9.1</a>
 */
final class RtfMarks {

    /** Characters for private use, in a range that no symbol font has. */
    static final char IN_TABLE = '\uE8A0';

    static final char CELL_END = '\uE8A1';
    static final char ROW_END = '\uE8A2';
    static final char FURNITURE_START = '\uE8A3';
    static final char FURNITURE_END = '\uE8A4';

    private static final Set<String> FURNITURE =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    /** Where a remark in the margin begins, and who made it. */
    private static final Set<String> REMARKS = Set.of("annotation", "atnid", "atnauthor");

    private final byte[] rtf;
    private final ByteArrayOutputStream out;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private int at;

    private RtfMarks(byte[] rtf) {
        this.rtf = rtf;
        this.out = new ByteArrayOutputStream(rtf.length + 1024);
    }

    static byte[] add(byte[] rtf) {
        return new RtfMarks(rtf).marked();
    }

    private byte[] marked() {
        while (at < rtf.length) {
            byte b = rtf[at];
            if (b == '{') {
                groups.push(false);
                copy(1);
            } else if (b == '}') {
                if (!groups.isEmpty() && groups.pop()) {
                    mark(FURNITURE_END);
                }
                copy(1);
            } else if (b == '\\' && at + 1 < rtf.length) {
                control();
            } else {
                copy(1);
            }
        }
        return out.toByteArray();
    }

    private void control() {
        int end = at + 1;
        while (end < rtf.length && isLetter(rtf[end])) {
            end++;
        }
        if (end == at + 1) {
            copy(2);
            return;
        }
        String word = new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
        if (REMARKS.contains(word)) {
            // a group of which a reader does not know what it is for is passed over
            out.writeBytes("\\remark".getBytes(StandardCharsets.US_ASCII));
            at = end;
            return;
        }
        int number = end;
        while (end < rtf.length && (isDigit(rtf[end]) || (end == number && rtf[end] == '-'))) {
            end++;
        }
        switch (word) {
            case "cell", "nestcell" -> mark(CELL_END);
            case "row", "nestrow" -> mark(ROW_END);
            default -> {}
        }
        String parameter = new String(rtf, number, end - number, StandardCharsets.US_ASCII);
        copy(end - at);
        if (word.equals("bin")) {
            // what follows is not text, and may hold any byte
            copy(1 + length(parameter));
        } else if (word.equals("intbl")) {
            mark(IN_TABLE);
        } else if (FURNITURE.contains(word) && !groups.isEmpty()) {
            groups.pop();
            groups.push(true);
            mark(FURNITURE_START);
        }
    }

    private static int length(String parameter) {
        return parameter.matches("[0-9]{1,9}") ? Integer.parseInt(parameter) : 0;
    }

    private void mark(char mark) {
        out.writeBytes(("{\\uc1\\u" + (short) mark + "?}").getBytes(StandardCharsets.US_ASCII));
    }

    private void copy(int count) {
        int copied = Math.min(count, rtf.length - at);
        out.write(rtf, at, copied);
        at += copied;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
