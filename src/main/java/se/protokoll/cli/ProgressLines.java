package se.protokoll.cli;

import java.io.PrintWriter;
import se.protokoll.job.ProgressText;

/** Progress as lines for a log. */
final class ProgressLines implements ProgressDisplay.ProgressView {

    private final ProgressText text;
    private final PrintWriter out;

    private String latest = "";

    ProgressLines(ProgressText text, PrintWriter out) {
        this.text = text;
        this.out = out;
    }

    @Override
    public void update() {
        String line = text.now();
        if (!line.equals(latest)) {
            out.println(line);
            out.flush();
            latest = line;
        }
    }

    @Override
    public void finish() {
        // A line that has been printed needs no end.
    }
}
