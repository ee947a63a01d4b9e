package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.Line;
import se.protokoll.extract.signatures.FlatSignatures.Signer;
import se.protokoll.minutes.Signature;
import se.protokoll.registry.GivenNames;

/** Finds who signed where no label stands beside the name: below a sentence that says so, or at the end of the text. */
final class UnlabelledSigners {

    private static final Pattern ADJUSTED =
            Pattern.compile("Justera(?:t|d|s|des) (?:\\p{L}+dagen )?(?:den )?\\d[\\d/.:-]*(?: \\p{L}+ \\d{4})?:?");

    /** "Uppläst och godkänt den 3 april 1923 betyga", over nothing but names. */
    private static final Pattern READ_OUT =
            Pattern.compile("(?:Uppläst|Upplästs|Godkänt|Justerat)(?!\\p{L})[^.:;]{0,60} "
                    + "(?:betyga|betygar|intyga|intygar|bestyrka|bestyrker):?");

    private static final Pattern SENDER =
            Pattern.compile("(?:Från|From): (?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)+)(?: <.*)?\\s*");

    private static final Pattern LETTER = Pattern.compile("(?:Från|From|Skickat|Sent): |>");

    /** "Kalmar den 18 april 2011" over the name of whoever wrote it down there. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}?[\\p{L}-]+)?,? (?:den )?"
            + "(?:\\d{1,2} \\p{Ll}{3,9} (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)");

    /** What ends running text, and no list of people. */
    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll}\\d)]{2}[.!]\\s*$");

    private static final int LONGEST_READ_OUT = 90;

    /** What those are who call to a meeting, write or answer for what stands above. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\p{L}*sekreterare|(?:vice )?ordförande|sammankallande|samordnare|kanslist"
                    + "|förbunds(?:direktör|chef)|kommun(?:direktör|chef)|verksamhetsledare|projektledare",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What somebody signs, whatever for. */
    private static final String SIGNATURE = "underskrift";

    /** What a web page says below the signature takes no more. */
    private static final int LAST_LINES = 6;

    private final Layout layout;
    private final SignerNames names;

    UnlabelledSigners(Layout layout, SignerNames names) {
        this.layout = layout;
        this.names = names;
    }

    /** "Justerat den 28 juni" over nothing but names, above the items. */
    List<Signer> adjustedAbove(int itemsStart) {
        var lines = layout.inside();
        for (int i = 0; i + 1 < lines.size() && lines.get(i + 1).start() < itemsStart; i++) {
            if (ADJUSTED.matcher(layout.text(lines.get(i))).matches()) {
                var found = only(lines.get(i + 1));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Those who vouch for the minutes below the text. */
    List<Signer> readOut() {
        var signers = new ArrayList<Signer>();
        var lines = layout.inside();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = layout.text(lines.get(i));
            if (text.length() < LONGEST_READ_OUT
                    && READ_OUT.matcher(text.strip()).matches()) {
                signers.addAll(only(lines.get(i + 1)));
            }
        }
        return signers;
    }

    /** "/Anna Ek" or "/Anna" near the end, whatever stands below. */
    Optional<Signer> behindSlash() {
        var lines = layout.inside();
        for (int i = lines.size() - 1; i > Math.max(0, lines.size() - LAST_LINES); i--) {
            var name = layout.text(lines.get(i)).startsWith("/") ? nameOrGivenName(lines.get(i)) : null;
            if (name != null) {
                return Optional.of(new Signer(name, Signature.RECORDER));
            }
        }
        return Optional.empty();
    }

    /** A given name alone may end a letter as well, and signs it rather than the notes in it. */
    private SignerNames.@Nullable Name nameOrGivenName(Line line) {
        var tokens = layout.tokens(layout.indexOf(line));
        var name = names.whole(tokens);
        boolean given = tokens.size() == 1
                && GivenNames.swedish().contains(tokens.getFirst().text())
                && !isLetter();
        return name == null && given
                ? new SignerNames.Name(
                        tokens.getFirst().text(),
                        tokens.getFirst().start(),
                        tokens.getFirst().end())
                : name;
    }

    private boolean isLetter() {
        return layout.inside().stream()
                .anyMatch(line -> LETTER.matcher(layout.text(line)).lookingAt());
    }

    /** Who sent the notes by mail and signed it with their name. */
    Optional<Signer> sender() {
        var lines = layout.inside();
        var from = lines.isEmpty() ? null : SENDER.matcher(layout.text(lines.getFirst()));
        boolean answers = lines.stream().anyMatch(line -> layout.text(line).startsWith(">"));
        if (from == null || !from.matches() || answers) {
            return Optional.empty();
        }
        for (int i = lines.size() - 1; i > Math.max(0, lines.size() - LAST_LINES); i--) {
            if (layout.text(lines.get(i)).strip().equals(from.group("name"))) {
                return Optional.ofNullable(names.whole(layout.tokens(layout.indexOf(lines.get(i)))))
                        .map(name -> new Signer(name, Signature.RECORDER));
            }
        }
        return Optional.empty();
    }

    /** Whoever is named alone at the end. */
    Optional<Signer> below(int itemsStart) {
        return signature().or(this::officer).or(() -> lastLine(itemsStart)).or(this::dated);
    }

    /**
     * "Lillby den 3 maj 2019 ⏎ Anna Ek" near the end, whatever a web page has behind it, where nobody else signs so.
     */
    private Optional<Signer> dated() {
        var lines = layout.inside();
        var signers = new ArrayList<Signer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean day = lines.get(i).block() == lines.get(i + 1).block()
                    && PLACE_AND_DAY.matcher(layout.text(lines.get(i)).strip()).matches();
            var name = day ? names.whole(layout.tokens(layout.indexOf(lines.get(i + 1)))) : null;
            if (name != null) {
                signers.add(new Signer(name, Signature.RECORDER));
            }
        }
        int half = layout.document().text().length() / 2;
        return signers.size() == 1 && signers.getFirst().name().start() > half
                ? Optional.of(signers.getFirst())
                : Optional.empty();
    }

    /** The names of a line that holds nothing else, as adjusters. */
    private List<Signer> only(Line line) {
        var tokens = layout.tokens(layout.indexOf(line));
        var found = names.in(tokens);
        boolean only = tokens.stream()
                .filter(token -> !token.bracketed())
                .allMatch(token ->
                        found.stream().anyMatch(name -> name.start() <= token.start() && token.end() <= name.end()));
        return only ? found.stream().map(name -> new Signer(name, "justerat")).toList() : List.of();
    }

    /** "Underskrift: Anna Ek", or the name on the line below, as pages on the web name whoever signed and no other. */
    private Optional<Signer> signature() {
        var lines = layout.inside();
        for (int i = 0; i < lines.size(); i++) {
            var tokens = layout.tokens(layout.indexOf(lines.get(i)));
            if (tokens.isEmpty() || !tokens.getFirst().key().equals(SIGNATURE)) {
                continue;
            }
            boolean below = tokens.size() == 1 && i + 1 < lines.size();
            var name = names.whole(
                    below ? layout.tokens(layout.indexOf(lines.get(i + 1))) : tokens.subList(1, tokens.size()));
            if (name != null) {
                return Optional.of(new Signer(name, SIGNATURE));
            }
        }
        return Optional.empty();
    }

    /** "Anna Ek ⏎ nämndsekreterare" near the end, with no other signature beside it. */
    private Optional<Signer> officer() {
        var lines = layout.inside();
        for (int i = lines.size() - 1; i > Math.max(LAST_LINES, lines.size() - LAST_LINES); i--) {
            String office = layout.text(lines.get(i)).strip();
            var name = OFFICE.matcher(office).matches()
                    ? names.whole(layout.tokens(layout.indexOf(lines.get(i - 1))))
                    : null;
            if (name != null) {
                return Optional.of(new Signer(name, office.toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** Notes often end with nothing but the name of whoever took them: "/Anna Ek". */
    private Optional<Signer> lastLine(int itemsStart) {
        var lines = layout.inside();
        int last = lines.size() - 1;
        while (last > 0 && layout.furniture().get(last)) {
            last--;
        }
        if (last < 1) {
            return Optional.empty();
        }
        String above = layout.text(lines.get(last - 1));
        boolean dated = PLACE_AND_DAY.matcher(above.strip()).matches();
        boolean sentence = SENTENCE_END.matcher(above).find();
        boolean apart = isApart(lines.get(last - 1), lines.get(last), sentence);
        boolean below = sentence || lines.get(last).start() >= itemsStart;
        if (!dated && !(below && apart)) {
            return Optional.empty();
        }
        var name = names.whole(layout.tokens(layout.indexOf(lines.get(last))));
        return Optional.ofNullable(name).map(signer -> new Signer(signer, Signature.RECORDER));
    }

    /** In a word processor's file every paragraph is a block and no line is blank. */
    private boolean isApart(Line above, Line line, boolean sentence) {
        return layout.isBlankBetween(above, line) || (sentence && above.block() != line.block());
    }
}
