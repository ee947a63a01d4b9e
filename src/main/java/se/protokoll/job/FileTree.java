package se.protokoll.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import se.protokoll.minutes.Outcome;

/**
 * Walks files and folders depth first, names in order, so that the same tree is always found in the same order. Links
 * are followed, and every folder is entered once by whatever way it is reached. For one thread.
 */
final class FileTree implements ItemReader<Finding> {

    private final Deque<Path> ahead = new ArrayDeque<>();
    private final Set<Path> roots;
    private final Set<Path> entered = new HashSet<>();
    private final ImportProgress progress;

    /** @param roots absolute files and folders; one within another is found once */
    FileTree(Collection<Path> roots, ImportProgress progress) {
        this.roots = Set.copyOf(roots);
        this.progress = progress;
        roots.stream()
                .distinct()
                .filter(root -> roots.stream().noneMatch(other -> leadsTo(other, root)))
                .forEach(ahead::add);
    }

    /** Whether walking a folder comes upon a path, which it does unless something between them is left alone. */
    private static boolean leadsTo(Path folder, Path path) {
        return !path.equals(folder)
                && path.startsWith(folder)
                && Stream.iterate(path.getParent(), between -> !between.equals(folder), Path::getParent)
                        .noneMatch(LeftAlone::matches);
    }

    /** The next file, or folder that cannot be opened; null when all are found. */
    @Override
    public @Nullable Finding read() {
        while (!ahead.isEmpty()) {
            Path path = ahead.pop();
            Finding finding = look(path);
            if (finding != null) {
                progress.fileFound();
                return finding;
            }
        }
        return null;
    }

    private @Nullable Finding look(Path path) {
        if (LeftAlone.matches(path) && !roots.contains(path)) {
            progress.fileLeftAlone();
            return null;
        }
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                enter(path);
                return null;
            }
            if (!attributes.isRegularFile()) {
                return Finding.problem(path, Outcome.UNSUPPORTED, "Det är en enhet eller ett rör, inte en fil.");
            }
            return Finding.file(path, attributes);
        } catch (AccessDeniedException e) {
            return Finding.problem(path, Outcome.NO_PERMISSION, "Filen eller mappen får inte öppnas.");
        } catch (NoSuchFileException e) {
            return Finding.problem(path, Outcome.VANISHED, "Filen, eller det som länken pekar på, finns inte.");
        } catch (DirectoryIteratorException e) {
            return unreadable(path, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    private static Finding unreadable(Path path, IOException reason) {
        return Finding.problem(path, Outcome.UNREADABLE, "Kan inte öppnas: " + Detail.of(reason));
    }

    private void enter(Path folder) throws IOException {
        if (!entered.add(folder.toRealPath())) {
            return;
        }
        List<Path> children = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        children.sort(Collections.reverseOrder());
        children.forEach(ahead::push);
    }
}
