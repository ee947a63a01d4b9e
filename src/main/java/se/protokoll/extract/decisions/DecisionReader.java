package se.protokoll.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.protokoll.extract.head.BodyWords;
import se.protokoll.extract.layout.Layout;
import se.protokoll.extract.layout.MinutesTable;
import se.protokoll.extract.words.PastTense;
import se.protokoll.language.SentenceClassifier;
import se.protokoll.language.SwedishSentences;
import se.protokoll.minutes.AgendaItem;
import se.protokoll.minutes.Decision;
import se.protokoll.minutes.Signature;

/** Finds what the body decided, item by item. */
public final class DecisionReader {

    private static final Pattern ENDED = Pattern.compile("\\p{L}\\p{Ll}\\.(?:$| \\p{Lu})");

    /** A verb in the past or the passive; titles have none. */
    private static final Pattern TOLD = Pattern.compile("(?<!\\p{L})(?:" + PastTense.VERB
            + "|\\p{L}+(?:eslutas|rdnas)|beslutar|utser|utses|anslår|var|voro|är|har|hade)(?!\\p{L})");

    /** "Vägen till ån. Nämnden": a sentence begins on the line of the title. */
    private static final Pattern BROKEN = Pattern.compile("\\p{Ll}{2}\\. (?<begun>\\p{Lu}\\p{L}+)(?: \\p{Ll}+)*$");

    private static final Pattern REPORTS = Pattern.compile("(?iu:delegat|delegering|anmäl|meddeland|redovisning)");

    private static final Pattern GOES_ON = Pattern.compile(",?[ \\t]*\\R?[ \\t]*\\p{Ll}");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+).*$", Pattern.DOTALL);

    private static final int AHEAD = 80;

    private final String source;
    private final SentenceSplitter splitter;
    private final Layout layout;
    private final DecidingSentence deciding;
    private final DecisionRefusal refusal;
    private final List<Supplier<List<DecisionCandidate>>> sentences = new ArrayList<>();

    /** @param classifier may refuse what the rules take for a decision */
    public DecisionReader(SwedishSentences sentences, SentenceClassifier classifier, Layout layout, BodyWords body) {
        this.source = layout.document().text();
        this.splitter = new SentenceSplitter(sentences);
        this.layout = layout;
        this.deciding = new DecidingSentence(body);
        this.refusal = new DecisionRefusal(classifier);
    }

    /**
     * The decisions in the order of the text.
     *
     * @param items the items; where there are none, all of the text is read
     * @param end one past the last character of the text
     * @param signatures those who signed: below the last item nothing more is decided where they did
     */
    public List<Decision> decisions(List<AgendaItem> items, int end, List<Signature> signatures) {
        var tables = layout.minutesTables().stream()
                .filter(table -> !table.listsItems() || items.stream().anyMatch(item -> isIn(item, table)))
                .filter(table -> !table.grants() || items.stream().noneMatch(item -> reports(item, table)))
                .toList();
        var passages = new PassageReader(layout, tables);
        var decisions = new ArrayList<Decision>();
        decisions.addAll(gathered(passages, items));
        for (var item : items) {
            int from = textStart(item);
            int to = item.equals(items.getLast()) ? signed(from, item.textEnd(), signatures) : item.textEnd();
            decisions.addAll(read(
                    passages.between(from, to),
                    passages.isFlat(),
                    item.number(),
                    item.title(),
                    item.evidence().page(),
                    from,
                    to));
        }
        if (items.isEmpty()) {
            decisions.addAll(read(passages.between(0, end), passages.isFlat(), null, "", null, 0, end));
        }
        var log = new DecisionLog(splitter, layout);
        tables.stream().filter(MinutesTable::isLog).forEach(table -> decisions.addAll(log.decisions(table, items)));
        return decisions;
    }

    /** What stands in a list of its own before the items. */
    private List<Decision> gathered(PassageReader passages, List<AgendaItem> items) {
        int first = items.isEmpty() ? 0 : items.getFirst().evidence().start();
        if (source.indexOf(GatheredDecisions.WORD, 0, first) < 0) {
            return List.of();
        }
        var decisions = new ArrayList<Decision>();
        var before = passages.between(0, first);
        for (var group : new GatheredDecisions(items, deciding.body()).in(before)) {
            var item = group.item();
            var last = group.passages().getLast();
            int start = group.passages().get(1).start(0);
            decisions.addAll(read(
                    group.passages(),
                    passages.isFlat(),
                    item == null ? null : item.number(),
                    item == null ? "" : item.title(),
                    layout.document().page(start),
                    start,
                    last.end(last.text().length())));
        }
        return decisions;
    }

    /** Whether an item tells in a table what others have decided. */
    private static boolean reports(AgendaItem item, MinutesTable table) {
        int head = table.head().start();
        return item.evidence().start() <= head
                && head < item.textEnd()
                && REPORTS.matcher(item.title()).find();
    }

    private static boolean isIn(AgendaItem item, MinutesTable table) {
        return table.rows().stream()
                .anyMatch(row -> row.start() == item.evidence().start());
    }

    /**
     * Where the text of an item begins: behind its title. Older minutes give their items no title; what looks like one is
     * the first sentence then, and may decide.
     */
    private int textStart(AgendaItem item) {
        int end = item.evidence().end();
        String behind = source.substring(end, Math.min(source.length(), end + AHEAD));
        boolean sentence =
                (ENDED.matcher(item.title()).find() || GOES_ON.matcher(behind).lookingAt())
                        && TOLD.matcher(item.title()).find();
        var cut = BROKEN.matcher(item.title());
        if (!sentence && cut.find() && GOES_ON.matcher(behind).lookingAt()) {
            int begun = source.lastIndexOf(cut.group("begun"), end);
            return begun > item.evidence().start() ? begun : end;
        }
        String word = FIRST_WORD.matcher(item.title()).replaceFirst("$1");
        int start = source.indexOf(word, item.evidence().start());
        return sentence && start >= 0 && start < end ? start : end;
    }

    /** Where the signatures begin below a text; its end where there are fewer than two. */
    private int signed(int from, int to, List<Signature> signatures) {
        var below = signatures.stream()
                .mapToInt(signature -> signature.evidence().start())
                .filter(start -> start > from && start < to)
                .sorted()
                .toArray();
        return layout.isFlat() || below.length < 2 ? to : source.lastIndexOf('\n', below[0]) + 1;
    }

    /** The sentences of the items that were read, decisions or not. */
    public List<DecisionCandidate> candidates() {
        return sentences.stream().flatMap(item -> item.get().stream()).toList();
    }

    private List<Decision> read(
            List<Passage> item,
            boolean flat,
            @Nullable String number,
            String title,
            @Nullable Integer page,
            int from,
            int to) {
        var rules = new ItemDecisions(splitter, number, page, deciding, flat);
        var ruled = rules.read(item);
        Supplier<List<DecisionCandidate>> candidates =
                () -> new DecisionCandidates(splitter, deciding, title, flat, ruled).of(rules.settings());
        sentences.add(candidates);
        var decisions = ruled.isEmpty() ? ruled : refusal.of(ruled, candidates.get());
        if (decisions.isEmpty()) {
            return decisions;
        }
        var proceedings = new ProceedingsReader(splitter, source).read(item, from, to, page);
        return decisions.stream()
                .map(decision -> new Decision(
                        decision.item(),
                        decision.text(),
                        DecisionKinds.of(SpacedWords.closed(decision.text())),
                        proceedings,
                        decision.evidence()))
                .toList();
    }
}
