package se.protokoll.job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files and folders that programs put beside a user's own: hidden, temporary, half-downloaded. */
final class LeftAlone {

    private static final Pattern NAMES = Pattern.compile(
            "\\..*" // hidden, .DS_Store, ._copied-by-macos, .~lock.x.odt#
                    + "|~\\$.*" // open in Word
                    + "|thumbs\\.db|desktop\\.ini|__macosx|\\$recycle\\.bin|system volume information|lost\\+found"
                    + "|.*\\.(tmp|part|partial|crdownload|download|swp)");

    private LeftAlone() {}

    static boolean matches(Path path) {
        Path name = path.getFileName();
        return name != null
                && NAMES.matcher(name.toString().toLowerCase(Locale.ROOT)).matches();
    }
}
