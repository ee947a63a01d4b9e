package se.protokoll.extract.signatures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.labels.LabelLexicon;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/**
 * Finds the signatures in text that has lost its line breaks, where they run on behind the last sentence: "Vid protokollet
 * Bo Ek Justeras Eva Ros", "Bo Ek Eva Ros sekreterare ordförande".
 */
final class FlatSignatures {

    /** Names take at most so many words between two roles: two adjusters with long names and their parties. */
    private static final int LONGEST_NAME = 5;

    private static final int MOST_WORDS = 14;

    private final String source;
    private final List<Token> tokens;
    private final SignerNames names;

    FlatSignatures(String source, List<Token> tokens, SignerNames names) {
        this.source = source;
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * A signer.
     *
     * @param name as printed
     * @param role the printed role, in lower case
     */
    record Signer(SignerNames.Name name, String role) {}

    private record Site(Label label, int from, int to, List<SignerNames.Name> names) {}

    /** The signers of the block that holds most of them, the last one where several do; empty where there is none. */
    List<Signer> signers() {
        return blocks().stream()
                .map(this::signers)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** "Anna Ek, ordförande Bo Lind, sekreterare Eva Ros, justerare": empty where no adjuster is among them. */
    List<Signer> named() {
        var signers = new ArrayList<Signer>();
        var labels = EnumSet.noneOf(Label.class);
        int end = -1;
        for (int at = 1; at < tokens.size(); at++) {
            var match = tokens.get(at).after(Separator.COMMA) ? LabelLexicon.longest(tokens, at) : null;
            boolean signs = match != null && (match.label().signs() || match.label() == Label.CHOSEN_ADJUSTERS);
            int from = Math.max(Math.max(0, end), at - LONGEST_NAME);
            var before = signs ? names.in(tokens.subList(from, at)) : List.<SignerNames.Name>of();
            boolean adjacent = !before.isEmpty() && pastBrackets(indexAfter(before.getLast())) == at;
            if (match == null || !adjacent) {
                continue;
            }
            boolean follows = end >= 0
                    && before.getFirst().start()
                            <= tokens.get(Math.min(end, at)).end();
            if (!follows && !complete(labels)) {
                signers.clear();
                labels.clear();
            } else if (!follows) {
                break;
            }
            end = at + match.length();
            labels.add(match.label() == Label.CHOSEN_ADJUSTERS ? Label.ADJUSTER : match.label());
            signers.add(new Signer(before.getLast(), role(new Site(match.label(), at, end, before))));
        }
        return complete(labels) ? signers : List.of();
    }

    private static boolean complete(Set<Label> labels) {
        return labels.contains(Label.ADJUSTER) && labels.size() > 1;
    }

    /** Roles with nothing but names between them, the later blocks first. */
    private List<List<Site>> blocks() {
        var blocks = new ArrayList<List<Site>>();
        var open = new ArrayList<Site>();
        for (int at = 0; at < tokens.size(); at++) {
            var match = LabelLexicon.longest(tokens, at);
            if (match == null || !match.label().signs() || tokens.get(at).bracketed()) {
                continue;
            }
            int to = at + match.length();
            if (!open.isEmpty() && end(open.getLast()) < at) {
                blocks.addFirst(List.copyOf(open));
                open.clear();
            }
            open.add(new Site(match.label(), at, to, namesFrom(to)));
            at = to - 1;
        }
        blocks.addFirst(open);
        return blocks;
    }

    private int end(Site site) {
        return site.names().isEmpty()
                ? site.to()
                : pastBrackets(indexAfter(site.names().getLast()));
    }

    private int indexAfter(SignerNames.Name name) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.get(middle).start() < name.end()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int pastBrackets(int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).bracketed()) {
            at++;
        }
        return at;
    }

    /** The names that stand one after the other from a place on, with nothing between them but bracketed parties. */
    private List<SignerNames.Name> namesFrom(int from) {
        int limit = Math.min(tokens.size(), from + MOST_WORDS);
        for (int at = from; at < limit; at++) {
            if (LabelLexicon.longest(tokens, at) != null) {
                limit = at;
            }
        }
        var found = new ArrayList<SignerNames.Name>();
        int at = from;
        for (var name : names.in(tokens.subList(from, limit))) {
            if (name.start()
                    != tokens.get(Math.min(pastBrackets(at), tokens.size() - 1)).start()) {
                break;
            }
            found.add(name);
            at = indexAfter(name);
        }
        return found;
    }

    private List<Signer> signers(List<Site> block) {
        long offices = block.stream()
                .map(Site::label)
                .map(label -> label == Label.RECORDED_BY ? Label.SECRETARY : label)
                .filter(label -> label != Label.VICE_CHAIR)
                .distinct()
                .count();
        boolean recorded = block.stream().anyMatch(site -> site.label() == Label.RECORDED_BY);
        if (offices < 2 && !recorded) {
            return List.of();
        }
        boolean gathered = block.stream().allMatch(site -> site.names().isEmpty());
        if (gathered) {
            return before(block);
        }
        var inTurn = inTurn(block);
        return inTurn.isEmpty() ? behind(block) : inTurn;
    }

    /** "Bo Ek Ordförande Eva Ros Sekreterare": each name stands right before its role; empty where one does not. */
    private List<Signer> inTurn(List<Site> block) {
        int first = block.getFirst().from();
        var before = names.in(tokens.subList(Math.max(0, first - LONGEST_NAME), first));
        boolean adjacent = !before.isEmpty() && pastBrackets(indexAfter(before.getLast())) == first;
        boolean each = block.getLast().names().isEmpty()
                && block.subList(0, block.size() - 1).stream()
                        .allMatch(site -> site.names().size() == 1);
        if (!adjacent || !each) {
            return List.of();
        }
        return IntStream.range(0, block.size())
                .mapToObj(i -> new Signer(
                        i == 0 ? before.getLast() : block.get(i - 1).names().getFirst(), role(block.get(i))))
                .toList();
    }

    /** The names stand behind their roles, or behind all roles in the same order. */
    private List<Signer> behind(List<Site> block) {
        var signers = new ArrayList<Signer>();
        var waiting = new ArrayList<Site>();
        for (var site : block) {
            waiting.add(site);
            for (int i = 0; i < site.names().size(); i++) {
                signers.add(new Signer(site.names().get(i), role(waiting.get(Math.min(i, waiting.size() - 1)))));
            }
            if (!site.names().isEmpty()) {
                waiting.clear();
            }
        }
        return signers;
    }

    /** The names stand before their roles in the same order. */
    private List<Signer> before(List<Site> block) {
        int first = block.getFirst().from();
        var found = names.in(tokens.subList(Math.max(0, first - MOST_WORDS), first));
        int more = found.size() - block.size();
        boolean adjacent = !found.isEmpty() && pastBrackets(indexAfter(found.getLast())) == first;
        if (more < 0 || !adjacent) {
            return List.of();
        }
        return IntStream.range(0, block.size())
                .mapToObj(i -> new Signer(found.get(more + i), role(block.get(i))))
                .toList();
    }

    private String role(Site site) {
        return source.substring(
                        tokens.get(site.from()).start(),
                        tokens.get(site.to() - 1).end())
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
