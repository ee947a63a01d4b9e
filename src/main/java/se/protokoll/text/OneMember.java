package se.protokoll.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the one file at a path inside an archive, an e-mail or a PDF, however many of those lie around it. */
final class OneMember implements Members.Taker {

    private final DocumentReader reader;
    private final Unpacking unpacking;
    private final String wanted;
    private final Path copy;
    private int found;

    /**
     * @param wanted its path
     * @param copy where to keep it
     */
    OneMember(DocumentReader reader, Unpacking unpacking, String wanted, Path copy) {
        this.reader = reader;
        this.unpacking = unpacking;
        this.wanted = wanted;
        this.copy = copy;
    }

    /** How many files have that path; an archive may hold several of one name. */
    int found() {
        return found;
    }

    @Override
    public boolean wants(String path) {
        return path.equals(wanted) || wanted.startsWith(path + "/");
    }

    @Override
    public void take(String path, Path file) throws IOException, UnreadableFileException {
        if (path.equals(wanted)) {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            found++;
        } else {
            found += reader.unpack(file, wanted.substring(path.length() + 1), copy, unpacking);
        }
    }
}
