package se.protokoll.node;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/**
 * Replaces strings by others, {@code "é => e"}, before the text is cut into words. Text without any of the letters that
 * the rules are for, which is most of it, passes as it is: going through the rules took a tenth of all indexing.
 */
final class CharacterMapping implements NormalizingCharFilterFactory {

    /** A name's; text grows it. */
    private static final int SHORTEST = 1 << 6;

    private final String name;
    private final NormalizeCharMap map;

    /**
     * Of what each rule replaces, the last letter in Unicode, which is the rarest: without it the rule has no place.
     */
    private final BitSet signs = new BitSet();

    CharacterMapping(String name, List<String> rules) {
        this.name = name;
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            String[] sides = rule.split("\\s*=>\\s*", -1);
            if (sides.length != 2 || sides[0].isBlank()) {
                throw new IllegalArgumentException("Not a mapping of the form \"a => b\": [" + rule + "]");
            }
            builder.add(sides[0].strip(), sides[1].strip());
            signs.set(sides[0].strip().chars().max().orElseThrow());
        }
        map = builder.build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reader create(Reader text) {
        char[] all = new char[SHORTEST];
        int length = 0;
        boolean plain = true;
        try {
            for (int read = text.read(all); read >= 0; read = text.read(all, length, all.length - length)) {
                for (int at = length; at < length + read; at++) {
                    plain &= !signs.get(all[at]);
                }
                length += read;
                if (length == all.length) {
                    all = Arrays.copyOf(all, 4 * length);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Reader same = new CharArrayReader(all, 0, length);
        return plain ? same : new MappingCharFilter(map, same);
    }
}
