package se.protokoll.cli;

import java.io.PrintWriter;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.ImportProgress.Phase;
import se.protokoll.job.ProgressText;

/** Progress as lines for a log. */
final class ProgressLines implements ProgressDisplay.ProgressView {

    private final ImportProgress progress;
    private final ProgressText text;
    private final PrintWriter out;

    private String latest = "";
    private boolean explained;
    private boolean ended;

    ProgressLines(ImportProgress progress, PrintWriter out) {
        this.progress = progress;
        this.text = new ProgressText(progress);
        this.out = out;
    }

    @Override
    public void update() {
        explain();
        if (progress.phase() == Phase.CLOSING) {
            tellAll();
        }
        print(text.now());
    }

    /** Where reading took too little time for a line, how many there were is told by the summary alone. */
    @Override
    public void finish() {
        explain();
        if (!latest.isEmpty()) {
            tellAll();
        }
    }

    private void tellAll() {
        if (!ended) {
            ended = true;
            text.atEnd().ifPresent(this::print);
        }
    }

    private void explain() {
        if (!explained) {
            ProgressText.onRereading(progress).ifPresent(sentence -> {
                out.println(sentence);
                out.flush();
                explained = true;
            });
        }
    }

    private void print(String line) {
        if (!line.equals(latest)) {
            out.println(line);
            out.flush();
            latest = line;
        }
    }
}
