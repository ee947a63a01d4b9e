package se.protokoll.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.protokoll.text.SourceDocument.Member;

/** Reads all files inside an archive, an e-mail or a PDF. */
final class ReadMembers implements Members.Taker {

    private final DocumentReader reader;
    private final Unpacking unpacking;
    private final List<Member> read = new ArrayList<>();

    ReadMembers(DocumentReader reader, Unpacking unpacking) {
        this.reader = reader;
        this.unpacking = unpacking;
    }

    List<Member> all() {
        return List.copyOf(read);
    }

    @Override
    public boolean wants(String path) {
        return true;
    }

    @Override
    public void take(String path, Path file) throws UnreadableFileException {
        SourceDocument document = reader.read(file, unpacking);
        if (document.members().isEmpty()) {
            unpacking.took(document.text().length());
        }
        for (Member member : document.all()) {
            read.add(new Member(member.path().isEmpty() ? path : path + "/" + member.path(), member.document()));
        }
    }
}
