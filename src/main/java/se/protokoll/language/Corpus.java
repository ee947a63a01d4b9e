package se.protokoll.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Annotated Swedish text, as the files of a corpora directory hold it. */
final class Corpus {

    private static final String TEXT = "# text = ";

    private Corpus() {}

    /**
     * Reads sentences with tagged names: a line for each token, tab, tag (O, or B- or I- and a type); an empty line after
     * each sentence.
     *
     * @throws IOException if the file cannot be read
     */
    static List<TaggedSentence> tagged(Path file) throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : withEnd(file)) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0) {
                tokens.add(line.substring(0, tab));
                tags.add(line.substring(tab + 1));
            } else if (!tokens.isEmpty()) {
                sentences.add(new TaggedSentence(List.copyOf(tokens), List.copyOf(tags)));
                tokens.clear();
                tags.clear();
            }
        }
        return sentences;
    }

    /**
     * Reads sentences with their tokens: the text in a comment, then a line for each token with the token in its second
     * column, as the Universal NER files have it.
     *
     * @throws IOException if the file cannot be read
     */
    static List<TokenizedSentence> tokenized(Path file) throws IOException {
        List<TokenizedSentence> sentences = new ArrayList<>();
        List<TextRange> tokens = new ArrayList<>();
        String text = "";
        int end = 0;
        for (String line : withEnd(file)) {
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
                end = 0;
            } else if (line.isEmpty() && !tokens.isEmpty()) {
                sentences.add(new TokenizedSentence(text, List.copyOf(tokens)));
                tokens.clear();
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                String token = line.split("\t", -1)[1];
                int start = text.indexOf(token, end);
                end = start + token.length();
                tokens.add(new TextRange(start, end));
            }
        }
        return sentences;
    }

    private static List<String> withEnd(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        return lines;
    }

    /**
     * A sentence with names.
     *
     * @param tokens its words
     * @param tags one for each token
     */
    record TaggedSentence(List<String> tokens, List<String> tags) {}

    /**
     * A sentence with its tokens.
     *
     * @param text the sentence
     * @param tokens where its tokens are in the text
     */
    record TokenizedSentence(String text, List<TextRange> tokens) {}
}
