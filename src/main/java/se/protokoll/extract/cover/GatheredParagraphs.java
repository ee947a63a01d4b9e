package se.protokoll.extract.cover;

import java.util.ArrayList;
import java.util.List;
import se.protokoll.extract.labels.Label;
import se.protokoll.extract.words.Separator;
import se.protokoll.extract.words.Token;

/** Labels that stand together, each before a colon, over as many paragraphs: each has its own, in their order. */
final class GatheredParagraphs {

    /** Two labels over two paragraphs may be a heading and a label below it. */
    private static final int FEWEST = 3;

    private GatheredParagraphs() {}

    /** The values of the labels; none where not each has a paragraph. */
    static List<List<Token>> of(List<LabelSite> labels, List<Token> value) {
        long distinct = labels.stream().map(LabelSite::label).distinct().count();
        boolean lists = labels.stream().map(LabelSite::label).anyMatch(Label::listsPeople);
        if (labels.size() < FEWEST || distinct < labels.size() || !lists) {
            return List.of();
        }
        var paragraphs = new ArrayList<List<Token>>();
        int from = 0;
        for (int at = 1; at <= value.size(); at++) {
            if (at == value.size() || value.get(at).after(Separator.PARAGRAPH)) {
                paragraphs.add(value.subList(from, at));
                from = at;
            }
        }
        return paragraphs.size() == labels.size() ? paragraphs : List.of();
    }
}
