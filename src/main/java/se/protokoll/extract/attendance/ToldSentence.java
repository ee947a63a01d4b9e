package se.protokoll.extract.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.words.NamePlausibility;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.registry.GivenNames;

/**
 * Reads a sentence that names whom people came for before it names them: "Från Hjo deltog Anna Ek", "Skara företräddes av
 * Bo Lind, Tibro av Carl Ås", "Laxås Dan Hult anslöt kl. 9".
 */
final class ToldSentence {

    /** The first of those represented stands within so many words. */
    private static final int REACH = 6;

    /** Words; what is longer is a list that no full stop ends. */
    private static final int LONGEST = 120;

    private static final int LONGEST_RELATIVE = 8;
    private static final int LONGEST_ADVERBIAL = 4;
    private static final int LONGEST_TITLE = 4;

    /** Where somebody is represented, and where those who came for them are named. */
    private record Source(int from, RepresentedPlaces places, int people) {}

    private final List<Token> tokens;
    private boolean cameFrom;
    private boolean byPassive;

    private ToldSentence(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What a sentence tells, clause by clause; nothing where it is none of these. */
    static List<ToldClause> clauses(List<Token> sentence) {
        return sentence.size() > LONGEST ? List.of() : new ToldSentence(sentence).clauses();
    }

    private List<ToldClause> clauses() {
        var sources = sources();
        if (sources.isEmpty() || sources.getFirst().from() > REACH) {
            return List.of();
        }
        var clauses = new ArrayList<ToldClause>();
        for (int i = 0; i < sources.size(); i++) {
            int end = i + 1 < sources.size() ? sources.get(i + 1).from() : tokens.size();
            addClauses(sources.get(i).places(), sources.get(i).people(), end, clauses);
        }
        return clauses.stream().allMatch(ToldClause::namesSomebody) ? List.copyOf(clauses) : List.of();
    }

    private List<Source> sources() {
        var sources = new ArrayList<Source>();
        int at = 0;
        while (at < tokens.size()) {
            boolean origin = ToldWords.FROM.contains(key(at)) || (at == 0 && key(at).equals(ToldWords.FOR));
            var source = origin ? behindFrom(at) : tokens.get(at).isCapitalised() || byPassive ? named(at) : null;
            if (source != null) {
                sources.add(source);
            }
            at = source == null ? at + 1 : source.people();
        }
        return sources;
    }

    /** "Från Hjo deltog", "deltog från Hjo", "och från Skara". */
    private @Nullable Source behindFrom(int at) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        var places = RepresentedPlaces.municipalities(tokens, at + 1);
        if (places == null && !key(at).equals(ToldWords.FOR)) {
            places = RepresentedPlaces.organisation(tokens, at + 1, ToldWords.CAME);
        }
        if (places == null || !goesOn(places.to())) {
            return null;
        }
        boolean came = ToldWords.CAME.contains(key(places.to()))
                || (key(places.to()).equals("hade") && leadsToName(places.to() + 1));
        boolean behindVerb = at > 0 && at <= REACH / 2 && ToldWords.CAME.contains(key(at - 1));
        boolean elliptic = !came && (cameFrom ? isBoundary(at) : at == 0 && leadsToName(places.to()));
        if (!came && !behindVerb && !elliptic) {
            return null;
        }
        cameFrom = true;
        return new Source(at, places, came ? behindFillers(places.to() + 1) : places.to());
    }

    private @Nullable Source named(int at) {
        boolean had = at > 0 && ToldWords.HAVE.contains(key(at - 1));
        if (isBoundary(at) || had) {
            var places = RepresentedPlaces.municipalities(tokens, at);
            int verb = places == null ? at : behindRelative(places.to());
            int people = places == null ? 0 : had ? behindSent(verb) : behindSending(verb);
            if (places != null && people > 0) {
                return new Source(at, places, people);
            }
        }
        var represented = isBoundary(at) ? represented(at) : null;
        if (represented != null) {
            return represented;
        }
        var owner = isBehindName(at) ? null : RepresentedPlaces.owner(tokens, at);
        return owner != null && leadsToName(owner.to()) && attends() ? new Source(at, owner, owner.to()) : null;
    }

    /** "LRF representerades av Anna Ek", "kommunerna företräddes av …", whose people have each their own. */
    private @Nullable Source represented(int at) {
        boolean all = ToldWords.ALL.contains(key(at))
                && at + 1 < tokens.size()
                && ToldWords.REPRESENTED.contains(key(at + 1));
        var places = all
                ? new RepresentedPlaces(List.of(), at + 1)
                : RepresentedPlaces.organisation(
                        tokens, at, byPassive ? ToldWords.REPRESENTED_BY : ToldWords.REPRESENTED);
        int people = places == null ? 0 : behindSending(places.to());
        return places == null || people == 0 ? null : new Source(at, places, people);
    }

    /** "hade Hjo skickat" */
    private int behindSent(int verb) {
        return goesOn(verb) && ToldWords.SENT.contains(key(verb)) ? verb + 1 : 0;
    }

    /** Index of the first word on those whom a municipality has sent; 0 where the sentence does not say that it has. */
    private int behindSending(int verb) {
        if (verb >= tokens.size()) {
            return 0;
        }
        String word = key(verb);
        if (ToldWords.BY.contains(word)) {
            return byPassive ? verb + 1 : 0;
        }
        if (ToldWords.SENDING.contains(word)) {
            return verb + 1;
        }
        if (ToldWords.HAVE.contains(word)) {
            return behindSent(verb + 1);
        }
        boolean through = ToldWords.CAME.contains(word);
        boolean passive = ToldWords.REPRESENTED.contains(word)
                || (ToldWords.BE.contains(word)
                        && verb + 1 < tokens.size()
                        && ToldWords.REPRESENTING.contains(key(verb + 1)));
        for (int at = verb + 1;
                (passive || through) && at < Math.min(tokens.size(), verb + LONGEST_ADVERBIAL + 1);
                at++) {
            if (passive ? ToldWords.BY.contains(key(at)) : key(at).equals("genom")) {
                byPassive = true;
                return at + 1;
            }
            if (!tokens.get(at).isLowerCase()) {
                return 0;
            }
        }
        return 0;
    }

    /** ", som är adjungerat," */
    private int behindRelative(int at) {
        if (at >= tokens.size() || !tokens.get(at).after(Separator.COMMA) || !ToldWords.WHO.contains(key(at))) {
            return at;
        }
        for (int to = at + 1; to < Math.min(tokens.size(), at + LONGEST_RELATIVE); to++) {
            if (tokens.get(to).after(Separator.COMMA)) {
                return to;
            }
        }
        return at;
    }

    private int behindFillers(int at) {
        int to = at;
        while (to < tokens.size() && ToldWords.FILLERS.contains(key(to))) {
            to++;
        }
        return to;
    }

    /** "Hjos nya kommunchef Anna Ek": whether no more than a title stands between an owner and a name. */
    private boolean leadsToName(int from) {
        int at = from;
        while (at < tokens.size()
                && at - from < LONGEST_TITLE
                && goesOn(at)
                && tokens.get(at).isLowerCase()) {
            if (ToldWords.AND.contains(key(at)) || ToldWords.MANNER.contains(key(at))) {
                return false;
            }
            at++;
        }
        boolean delegates = at > from
                && at + 1 < tokens.size()
                && tokens.get(at).before().isOnly(Separator.COMMA)
                && ToldWords.DELEGATES.contains(key(at - 1));
        boolean titled = at > from && tokens.get(at - 1).word().isRole();
        return at + 1 < tokens.size()
                && (goesOn(at) || delegates)
                && tokens.get(at).isCapitalised()
                && (titled || delegates || isName(at))
                && goesOn(at + 1)
                && tokens.get(at + 1).isCapitalised();
    }

    private boolean isName(int at) {
        return GivenNames.swedish().contains(tokens.get(at).text())
                || NamePlausibility.ofTokens(tokens.subList(at, at + 2)) > 0;
    }

    private boolean attends() {
        return tokens.stream().anyMatch(token -> ToldWords.ATTENDING.contains(token.key()));
    }

    private boolean isBehindName(int at) {
        return at > 0 && goesOn(at) && tokens.get(at - 1).isCapitalised();
    }

    private boolean isBoundary(int at) {
        return at == 0
                || ToldWords.AND.contains(key(at - 1))
                || ToldWords.FILLERS.contains(key(at - 1))
                || tokens.get(at).after(Separator.COMMA)
                || tokens.get(at).after(Separator.SEMICOLON);
    }

    /** Whether no more than a blank or a line end parts a token from the one before. */
    private boolean goesOn(int at) {
        return at < tokens.size()
                && (tokens.get(at).before().isEmpty() || tokens.get(at).before().isOnly(Separator.NEWLINE));
    }

    private String key(int at) {
        return tokens.get(at).key();
    }

    /** Cuts off what is said of how they were there; behind ", som gick kl. 10," others may follow. */
    private void addClauses(RepresentedPlaces places, int from, int to, List<ToldClause> clauses) {
        for (int at = from + 1; at < to; at++) {
            var token = tokens.get(at);
            boolean who = token.after(Separator.COMMA) && ToldWords.WHO.contains(token.key());
            boolean verb = ToldWords.MANNER.contains(token.key())
                    && !token.bracketed()
                    && token.before().isEmpty();
            if (who || verb) {
                int end = who ? endOfRelative(at, to) : to;
                clauses.add(new ToldClause(places.pieces(), tokens.subList(from, at), withoutAnd(at, end), who));
                if (end < to) {
                    addClauses(places, end, to, clauses);
                }
                return;
            }
        }
        clauses.add(new ToldClause(places.pieces(), withoutAnd(from, to), List.of(), false));
    }

    private List<Token> withoutAnd(int from, int to) {
        int end = to;
        while (end > from && ToldWords.AND.contains(key(end - 1))) {
            end--;
        }
        return tokens.subList(from, end);
    }

    /** Where behind a relative clause somebody else is named. */
    private int endOfRelative(int from, int to) {
        for (int at = from + 1; at + 2 < to; at++) {
            boolean others = tokens.get(at).after(Separator.COMMA)
                    && (tokens.get(at).isCapitalised() || ToldWords.AND.contains(key(at)));
            if (others) {
                return at;
            }
        }
        return to;
    }
}
