package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.language.NameRange;
import se.protokoll.language.PersonNameSplitter;
import se.protokoll.registry.GivenNames;
import se.protokoll.registry.NameParticles;
import se.protokoll.registry.Roles;
import se.protokoll.registry.Surnames;

/** Finds the names among the words of a signature block, where little else begins with a capital. */
final class SignerNames {

    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,3}|Hj\\.?|\\p{Lu}\\.\\p{Lu}\\p{L}+");

    private static final Pattern INITIALS_AND_SURNAME = Pattern.compile("(?:\\p{Lu}\\.){1,2}\\p{Lu}\\p{L}+");

    /** Capitalised words of a signature block that are no names. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:juster|protokoll|sammanträd|kommun|sidan?(?![\\p{L}])|anslag|utdrag|paragraf|ordförand"
                    + "|sekreterar|underskrift|datum|förvalt|kontor|bevis|organ|plats|namn(?:förtyd|teck)"
                    + "|(?:ort|namn|rätt|som|titel|page|tel|telefon|fax|box|torg)(?![\\p{L}])|bilag|nämnd|styrels"
                    + "|\\p{L}*samverkan(?!\\p{L})|\\p{L}+(?:gatan|vägen|torget|huset|salen|kontoret)(?![\\p{L}])).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What makes a name of the words before it: "LILLA EDETS KOMMUN", "Västra Götalands läns landsting". */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:kommun|landsting|läns|stad|församling|pastorat|torg|gata|väg|plan)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name behind a small particle, "el-Amrani", or whose first letter a scan took for a figure, "0lars". */
    private static final Pattern SPOILT =
            Pattern.compile("(?:el|al|ben|bin|abu|von|van|af)-\\p{Lu}\\p{Ll}+|[01]\\p{Ll}{2,}");

    /** What text recognition makes of the strokes of a signature. */
    private static final String SCRIBBLES = "~^¬|";

    /** How sure the name finder must be of a name whose words no list holds. */
    private static final double SURE = 0.5;

    /** A name has a word of so many letters; what scans make of a signature has not. */
    private static final int SHORTEST = 3;

    private final String source;
    private final PersonNameSplitter splitter;
    private final PersonNames persons;

    SignerNames(String source, PersonNameSplitter splitter, PersonNames persons) {
        this.source = source;
        this.splitter = splitter;
        this.persons = persons;
    }

    /**
     * A name in the source.
     *
     * @param text as printed, a line-end hyphen within it closed up
     * @param start first character
     * @param end one past the last
     */
    record Name(String text, int start, int end) {}

    /** The names among the tokens, in their order. */
    List<Name> in(List<Token> tokens) {
        var names = new ArrayList<Name>();
        var run = new ArrayList<Token>();
        for (var token : tokens) {
            boolean letterhead = !run.isEmpty()
                    && isCapitals(token.text())
                    && !isCapitals(run.getFirst().text());
            boolean breaks = token.beginsSegment()
                    || letterhead
                    || token.after(Separator.COMMA)
                    || token.after(Separator.OPEN)
                    || token.after(Separator.COLON)
                    || (token.after(Separator.STOP) && !run.isEmpty() && !isInitial(run.getLast()));
            boolean genitive = !run.isEmpty()
                    && run.getLast().text().toLowerCase(Locale.ROOT).endsWith("s");
            if (!breaks && genitive && OFFICE.matcher(token.text()).matches()) {
                run.clear();
            }
            if (breaks || !isPart(token)) {
                close(run, names, token.beginsSegment());
            }
            if (isPart(token)) {
                run.add(token);
            }
        }
        close(run, names, true);
        return names;
    }

    /** The name that the tokens are from the first to the last; null where they are not one and no more. */
    @Nullable
    Name whole(List<Token> tokens) {
        var found = in(tokens);
        return found.size() == 1
                        && found.getFirst().start() == tokens.getFirst().start()
                        && found.getFirst().end() == tokens.getLast().end()
                ? found.getFirst()
                : null;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isInitial(Token token) {
        return token.text().length() <= 2 || INITIALS.matcher(token.text()).matches();
    }

    private boolean isPart(Token token) {
        boolean scribble = token.start() > 0 && SCRIBBLES.indexOf(source.charAt(token.start() - 1)) >= 0;
        boolean particle = token.isLowerCase() && NameParticles.contain(token.text());
        return !token.bracketed()
                && !scribble
                && (particle
                        || SPOILT.matcher(token.text()).matches()
                        || (token.isCapitalised()
                                && !NO_NAME.matcher(token.text()).matches()));
    }

    /** @param ends whether the line or cell ends behind the run */
    private void close(List<Token> run, List<Name> names, boolean ends) {
        while (!run.isEmpty()
                && run.getLast().isLowerCase()
                && !SPOILT.matcher(run.getLast().text()).matches()) {
            run.removeLast();
        }
        if (run.size() == 1
                && INITIALS_AND_SURNAME.matcher(run.getFirst().text()).matches()) {
            add(run, names);
        } else if (run.size() > 1) {
            var parts = splitter.split(run.stream().map(Token::text).toList()).names();
            for (int i = 0; i < parts.size(); i++) {
                int from = parts.get(i).start();
                int to = isLastOfTwo(parts, i + 1, ends)
                        ? run.size()
                        : parts.get(i).end();
                var tokens = run.subList(from, to);
                if (tokens.size() > 1 && isName(tokens)) {
                    boolean fills = ends
                            && tokens.size() == run.size()
                            && run.getFirst().beginsSegment();
                    add(trimmed(tokens, fills), names);
                }
            }
        }
        run.clear();
    }

    /**
     * "Anna Ek Bo" and nothing else in a cell: a second surname that is borne as a given name too, and no other signer.
     */
    private static boolean isLastOfTwo(List<NameRange> parts, int part, boolean ends) {
        return ends
                && parts.size() == 2
                && part == 1
                && parts.get(1).end() - parts.get(1).start() == 1;
    }

    private boolean isName(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> token.text().length() >= SHORTEST)) {
            return false;
        }
        String first = tokens.getFirst().text();
        if (tokens.getFirst().word().isCue() && !GivenNames.swedish().contains(first)) {
            return false;
        }
        return GivenNames.swedish().contains(first)
                || INITIALS.matcher(first).matches()
                || Surnames.swedish().isLikely(tokens.getLast().text())
                || isReversed(tokens)
                || persons.probability(tokens) > SURE;
    }

    /** "Ek Anna": the surname first, on a line or in a cell of its own. */
    private static boolean isReversed(List<Token> tokens) {
        return tokens.size() == 2
                && tokens.getFirst().beginsSegment()
                && GivenNames.swedish().contains(tokens.getLast().text())
                && Surnames.swedish().isLikely(tokens.getFirst().text());
    }

    /**
     * Without a title before the name and, unless the line ends there, without a capitalised word behind the name that belongs
     * to what follows: "Anna Ek Berg Mötet".
     */
    private static List<Token> trimmed(List<Token> tokens, boolean fills) {
        int first = 0;
        while (tokens.size() - first > 2
                && Roles.swedish().isTitle(tokens.get(first).text())) {
            first++;
        }
        int end = tokens.size();
        while (!fills
                && end > first + 2
                && !Surnames.swedish().isLikely(tokens.get(end - 1).text())
                && Surnames.swedish().isLikely(tokens.get(end - 2).text())
                && !GivenNames.swedish().contains(tokens.get(end - 2).text())) {
            end--;
        }
        return tokens.subList(first, end);
    }

    private void add(List<Token> tokens, List<Name> names) {
        names.add(new Name(
                CoverField.text(source, tokens),
                tokens.getFirst().start(),
                tokens.getLast().end()));
    }
}
