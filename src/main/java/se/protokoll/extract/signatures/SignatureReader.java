package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.cover.CoverSheet;
import se.protokoll.extract.labels.CoverField;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.TokenReader;
import se.protokoll.extract.lists.PersonNames;
import se.protokoll.extract.words.Blanks;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;
import se.protokoll.language.PersonNameSplitter;
import se.protokoll.minutes.Evidence;
import se.protokoll.minutes.Signature;

/** Reads who signed the minutes, on the cover sheet or below the text: secretary, chair, adjusters. */
public final class SignatureReader {

    private static final Set<Label> OFFICES = EnumSet.of(Label.SECRETARY, Label.CHAIR);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:\\p{Lu}[\\p{L}-]+|von|af|de)){1,3}");

    /** "Protokollet justeras av Eva Ros 2019-05-21.", "Protokollet har justerats av Eva Ros (S) och Bo Ek." */
    private static final Pattern SENTENCE =
            Pattern.compile(("[Pp]rotokollet (?:har )?(?:justerats|justeras|justerat) av "
                            + "(NAME(?:(?: \\(\\p{L}{1,4}\\))?(?:,|\\s(?:och|samt))\\sNAME)*)")
                    .replace("NAME", NAME.pattern()));

    private static final Pattern RECORDING = Pattern.compile("anteckn|noter|protokoll|sekreterare|pennan|tangent");

    /** So many words in small letters on one line are no name and title. */
    private static final int WORDS_OF_TEXT = 4;

    /** What a web page, a letter or a list says below the signatures begins with these. */
    private static final Set<String> BEHIND = Set.of(
            "Sidan",
            "Senast",
            "Kontakt",
            "Publicerad",
            "Publicerat",
            "Uppdaterad",
            "Webbansvarig",
            "Sidansvarig",
            "Att",
            "Ersättare",
            "Bilaga",
            "Närvaroförteckning",
            "Närvarolista",
            "Deltagarlista",
            "Deltagarförteckning");

    private final Layout layout;
    private final SignerNames names;
    private final UnlabelledSigners unlabelled;
    private final List<Signature> signatures = new ArrayList<>();

    /**
     * @param splitter parts names that run on
     * @param persons asked where the lists of names leave in doubt whether words are one
     */
    public SignatureReader(Layout layout, PersonNameSplitter splitter, PersonNames persons) {
        this.layout = layout;
        this.names = new SignerNames(layout.document().text(), splitter, persons);
        this.unlabelled = new UnlabelledSigners(layout, names);
    }

    /**
     * The signatures in their order, each person once.
     *
     * @param textStart where the text of the items begins that has lost its line breaks; labels behind it are words of
     *     running text. The end of the document where the line breaks are there
     */
    public List<Signature> read(CoverSheet cover, int textStart) {
        if (textStart == Integer.MAX_VALUE) {
            new SignedLines(layout, names)
                    .signers(cover.itemsStart())
                    .forEach(signer -> add(signer.name(), signer.role()));
            if (!signatures.isEmpty()) {
                return signatures;
            }
            unlabelled.adjustedAbove(cover.itemsStart()).forEach(signer -> add(signer.name(), signer.role()));
        }
        if (textStart < Integer.MAX_VALUE) {
            flat().named().forEach(signer -> add(signer.name(), signer.role()));
            if (!signatures.isEmpty()) {
                return signatures;
            }
        }
        var fields = cover.fields().stream()
                .filter(field -> field.start() < textStart)
                .toList();
        new SignatureBlocks(layout, fields, cover.itemsStart()).all().forEach(block -> addBlock(block, textStart));
        if (signatures.isEmpty() && textStart < Integer.MAX_VALUE) {
            addFlat();
        }
        unlabelled.readOut().forEach(signer -> add(signer.name(), signer.role()));
        addSentences();
        if (textStart == Integer.MAX_VALUE && signatures.stream().noneMatch(SignatureReader::records)) {
            unlabelled
                    .behindSlash()
                    .or(unlabelled::sender)
                    .filter(signer -> !isKnown(signer.name().text()))
                    .ifPresent(signer -> add(signer.name(), signer.role()));
        }
        if (signatures.isEmpty() && textStart == Integer.MAX_VALUE) {
            unlabelled.below(cover.itemsStart()).ifPresent(signer -> add(signer.name(), signer.role()));
        }
        return signatures;
    }

    private static boolean records(Signature signature) {
        return RECORDING.matcher(signature.role()).find();
    }

    private boolean isKnown(String name) {
        return signatures.stream().anyMatch(signature -> signature.name().equals(name));
    }

    private void addBlock(SignatureBlock block, int textStart) {
        int before = signatures.size();
        var heading = block.heading();
        if (heading != null && addNamesBefore(heading, block.fields())) {
            return;
        }
        for (var field : block.fields()) {
            var roles = field.labels().stream().filter(Label::signs).toList();
            boolean whole = field.labels().stream().anyMatch(label -> label.group() == Label.Group.ATTENDANCE);
            var found = names.in(whole ? field.value() : beforeText(field.value(), textStart));
            var over = nameOver(field);
            if (over != null) {
                add(over, field.labels().getFirst().forms().getFirst());
                roles = roles.subList(1, roles.size());
            }
            // Where all labels of the sheet stand before all values, the signers are the last names.
            boolean again = found.size() > 1
                    && found.size() == roles.size() + 1
                    && found.getFirst().text().equals(found.getLast().text());
            int first = whole && !again ? Math.max(0, found.size() - roles.size()) : 0;
            for (int i = first; i < (again ? roles.size() : found.size()); i++) {
                add(found.get(i), role(field, roles, i - first));
            }
        }
        for (var field : block.fields()) {
            boolean nobody = field.isGathered() || signatures.size() == before || field.label() == Label.SECRETARY;
            if (field.value().isEmpty() && nobody) {
                addAbove(field);
            }
        }
    }

    /**
     * "Anna Ek", "Sekreterare", and below them, apart, "Justeras" and the adjusters: who stands over the first label.
     */
    private SignerNames.@Nullable Name nameOver(CoverField field) {
        int label = Layout.firstEndingAfter(layout.lines(), field.start());
        boolean office =
                field.labels().size() > 1 && OFFICES.contains(field.labels().getFirst());
        if (!office || label == 0 || label + 1 >= layout.lines().size()) {
            return null;
        }
        var line = layout.lines().get(label);
        boolean apart = line.segments().size() == 1
                && line.end() < field.end()
                && layout.isBlankBetween(line, layout.lines().get(label + 1))
                && !layout.isBlankBetween(layout.lines().get(label - 1), line);
        return apart ? names.whole(layout.tokens(label - 1)) : null;
    }

    /** The words behind a label up to where running text begins; on a page without line breaks, up to its end. */
    private static List<Token> beforeText(List<Token> value, int textStart) {
        if (textStart < Integer.MAX_VALUE) {
            return value.stream()
                    .filter(token -> token.line() == value.getFirst().line() && token.start() < textStart)
                    .toList();
        }
        var words = value.stream()
                .filter(token -> token.isLowerCase() && !token.bracketed())
                .collect(Collectors.groupingBy(Token::line, Collectors.counting()));
        boolean small = value.stream().limit(1).noneMatch(SignatureReader::isCapitals);
        return value.stream()
                .takeWhile(token -> !(small && token.after(Separator.PARAGRAPH) && isCapitals(token)))
                .takeWhile(token -> !(token.beginsLine() && BEHIND.contains(token.text())))
                .takeWhile(token -> words.getOrDefault(token.line(), 0L) < WORDS_OF_TEXT)
                .toList();
    }

    private static boolean isCapitals(Token token) {
        return token.text().length() > 2 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    /** Below the heading each name stands over its role, so that each label seems to have the next one's name. */
    private boolean addNamesBefore(CoverField heading, List<CoverField> block) {
        var above = new ArrayList<>(names.in(heading.value()));
        block.forEach(field -> above.addAll(names.in(field.value())));
        var labels = block.stream()
                .flatMap(field -> field.labels().stream())
                .map(label -> label.forms().getFirst())
                .toList();
        boolean over = !heading.isGathered()
                && !heading.value().isEmpty()
                && !above.isEmpty()
                && above.getFirst().start() < heading.value().getLast().end()
                && block.getLast().value().isEmpty()
                && above.size() == labels.size();
        for (int i = 0; over && i < above.size(); i++) {
            add(above.get(i), labels.get(i));
        }
        return over;
    }

    /** The names stand over their roles. */
    private void addAbove(CoverField field) {
        int label = Layout.firstEndingAfter(layout.lines(), field.start());
        if (label == 0 || label == layout.lines().size()) {
            return;
        }
        var above = names.in(layout.tokens(label - 1));
        var roles = field.labels().stream().filter(Label::signs).toList();
        if (above.size() == layout.lines().get(label).segments().size()
                && above.stream().noneMatch(name -> isKnown(name.text()))) {
            for (int i = 0; i < above.size(); i++) {
                add(above.get(i), role(field, roles, i));
            }
        }
    }

    private String role(CoverField field, List<Label> roles, int index) {
        if (field.labels().size() == 1) {
            return printed(field);
        }
        if (roles.isEmpty()) {
            return field.is(Label.CHOSEN_ADJUSTERS) ? "justerare" : "sekreterare";
        }
        var label = roles.get(Math.min(index, roles.size() - 1));
        return field.is(Label.CHOSEN_ADJUSTERS) && index == 0
                ? "justerare"
                : label.forms().getFirst();
    }

    /** The last label where the same one stands several times, side by side: "Justerare: Justerare:". */
    private String printed(CoverField field) {
        int start = field.words().isEmpty()
                ? field.start()
                : field.words().getFirst().start();
        String label = layout.document().text().substring(start, field.end());
        return field.is(Label.PARAGRAPHS) ? "sekreterare" : Blanks.folded(label).toLowerCase(Locale.ROOT);
    }

    private void add(SignerNames.Name name, String role) {
        boolean known = signatures.stream()
                .anyMatch(signature ->
                        signature.name().equals(name.text()) && signature.role().equals(role));
        if (!known) {
            signatures.add(new Signature(
                    name.text(),
                    role,
                    new Evidence(
                            name.start(), name.end(), layout.document().page(name.start()), "signature-label", 0.9)));
        }
    }

    private void addFlat() {
        flat().signers().forEach(signer -> add(signer.name(), signer.role()));
    }

    private Signature adjuster(MatchResult name) {
        var page = layout.document().page(name.start());
        return new Signature(
                name.group(), "justeras", new Evidence(name.start(), name.end(), page, "signature-sentence", 0.8));
    }

    private FlatSignatures flat() {
        var tokens = TokenReader.read(layout, 0, layout.lines().size());
        return new FlatSignatures(layout.document().text(), tokens, names);
    }

    private void addSentences() {
        var sentence = SENTENCE.matcher(layout.document().text());
        while (signatures.isEmpty() && sentence.find()) {
            NAME.matcher(layout.document().text())
                    .region(sentence.start(1), sentence.end(1))
                    .results()
                    .map(this::adjuster)
                    .forEach(signatures::add);
        }
    }
}
