package se.protokoll.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** In which parts of a page a reader stands: what hangs around the text of every page, and what holds the text. */
final class PageSections {

    private int furniture;
    private int articles;

    /** For each division that is open whether it stands on every page. */
    private final Deque<Boolean> divisions = new ArrayDeque<>();

    void startMenu() {
        furniture++;
    }

    void endMenu() {
        furniture--;
    }

    /** A header or footer within an article is part of its text. */
    void startEdge() {
        furniture += articles > 0 ? 0 : 1;
    }

    void endEdge() {
        furniture -= articles > 0 || furniture == 0 ? 0 : 1;
    }

    void startArticle() {
        articles++;
    }

    void endArticle() {
        articles--;
    }

    void startDivision(@Nullable String style) {
        boolean repeated = "header".equals(style) || "footer".equals(style);
        divisions.push(repeated);
        furniture += repeated ? 1 : 0;
    }

    void endDivision() {
        boolean repeated = !divisions.isEmpty() && divisions.pop();
        furniture -= repeated ? 1 : 0;
    }

    boolean isFurniture() {
        return furniture > 0;
    }
}
