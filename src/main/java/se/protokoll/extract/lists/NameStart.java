package se.protokoll.extract.lists;

import se.protokoll.registry.GivenNames;
import se.protokoll.registry.Municipalities;
import se.protokoll.registry.Roles;
import se.protokoll.registry.Surnames;

/** Where the name of somebody begins among the words of an organisation or right behind them. */
final class NameStart {

    private final TokenRun run;
    private final FullLines lines;
    private final Roles roles = Roles.swedish();

    NameStart(TokenRun run) {
        this.run = run;
        this.lines = new FullLines(run);
    }

    /** Whether a word is a given name with another name behind it, be it on the next line. */
    boolean isName(int at) {
        var token = run.get(at);
        boolean given = GivenNames.swedish().isWellKnown(token.text())
                || (token.text().indexOf('-') > 0 && GivenNames.swedish().contains(token.text()));
        return given
                && !Municipalities.swedish().isName(token.text())
                && (!run.isBoundary(at + 1) || lines.goOn(at + 1))
                && run.get(at + 1).isCapitalised();
    }

    /** Whether a name begins with the surname: "Bodin Ove". */
    boolean isReversed(int at) {
        return Surnames.swedish().contains(run.get(at).text())
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && GivenNames.swedish().isWellKnown(run.get(at + 1).text());
    }

    /** Whether a word is a title in capitals with a name behind it: "Vision Ekonom Anna Ek". */
    boolean isTitled(int at) {
        return run.get(at).isCapitalised()
                && at + 1 < run.size()
                && !run.isBoundary(at + 1)
                && GivenNames.swedish().contains(run.get(at + 1).text())
                && roles.normalise(run.get(at).text()).isPresent();
    }
}
