package se.protokoll.registry;

import java.util.List;
import java.util.Optional;

/**
 * Roles at meetings ("ordf.", "tjg ers") and people's titles ("tf kommunchef", "ekonomichefen"), with abbreviations
 * written out.
 */
public final class Roles {

    private static final int MOST_WORDS = 8;

    private static final class Lazy {
        private static final Roles SWEDISH = new Roles(Table.read("roles.tsv"), Table.read("titles.tsv"));
    }

    private final MeetingRoles meetingRoles;
    private final Titles titles;

    private Roles(Table roles, Table titles) {
        this.meetingRoles = new MeetingRoles(roles);
        this.titles = new Titles(titles);
    }

    /** The list, read at the first call and kept. */
    public static Roles swedish() {
        return Lazy.SWEDISH;
    }

    /**
     * The role or title that a phrase consists of, in its normal form: "v. ordf." gives {@code vice ordförande}, "2:a v
     * ordf" {@code 2:a vice ordförande}, "t.f. Kommunchefen" {@code tf kommunchef}. Nothing for a phrase that says more
     * ("chef Stöd- och serviceavdelningen"), see {@link #at}.
     */
    public Optional<String> normalise(String phrase) {
        String written = phrase.strip();
        return at(written, 0, written.length())
                .filter(match -> match.end() == written.length())
                .map(RoleMatch::role);
    }

    /**
     * The longest role or title that begins at a place in a text.
     *
     * @param start first character of a word
     * @param end where to stop reading
     */
    public Optional<RoleMatch> at(String text, int start, int end) {
        List<Token> first = Token.phrase(text, start, end, 1);
        if (first.isEmpty() || !mayStart(first.getFirst().key())) {
            return Optional.empty();
        }
        List<Token> tokens = Token.phrase(text, start, end, MOST_WORDS);
        RoleMatch role = meetingRoles.longest(tokens);
        RoleMatch title = titles.longest(tokens);
        return Optional.ofNullable(role == null || (title != null && title.end() > role.end()) ? title : role);
    }

    /** Whether any role or title can begin with a word; for most words this is no, and much quicker to say. */
    public boolean canBegin(String word) {
        List<Token> first = Token.phrase(word, 0, word.length(), 1);
        return !first.isEmpty() && mayStart(first.getFirst().key());
    }

    private boolean mayStart(String key) {
        return meetingRoles.mayStart(key) || titles.mayStart(key);
    }

    /**
     * Whether a phrase between commas is somebody's title rather than a name or place: it begins or ends with one ("chef
     * Stöd- och serviceavdelningen", "verksamhetschef lärande", "politisk sekreterare").
     */
    public boolean isTitle(String phrase) {
        String written = phrase.strip();
        if (at(written, 0, written.length()).isPresent()) {
            return true;
        }
        int last = written.lastIndexOf(' ') + 1;
        return last > 0 && titles.title(Words.key(written.substring(last))) != null;
    }
}
