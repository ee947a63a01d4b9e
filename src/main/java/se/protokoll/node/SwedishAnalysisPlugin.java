package se.protokoll.node;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The components of text analysis that Protokoll's index settings name, under the names and with the parameters they
 * have in a full Elasticsearch, whose module for them ({@code analysis-common}) is not published. A setting that a full
 * Elasticsearch would take and this does not is refused, never ignored in silence.
 */
public final class SwedishAnalysisPlugin extends Plugin implements AnalysisPlugin {

    private final WordReplacement stems = WordReplacement.byStem();

    /** By all that defines them; every index has the same ones. */
    private final Map<List<Object>, WordReplacement> replacements = new ConcurrentHashMap<>();

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "mapping",
                AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) ->
                        new CharacterMapping(name, settings.getAsList("mappings"))));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "stemmer",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> stemmer(name, settings)),
                "dictionary_decompounder",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> decompounder(name, environment, settings)),
                "pattern_replace",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> replacement(name, settings)),
                "remove_duplicates",
                (index, environment, name, settings) -> filter(name, RemoveDuplicatesTokenFilter::new));
    }

    @Override
    public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
        return List.of(
                PreConfiguredTokenFilter.singleton("remove_duplicates", false, RemoveDuplicatesTokenFilter::new));
    }

    private TokenFilterFactory stemmer(String name, Settings settings) {
        String language = settings.get("language", settings.get("name", ""));
        if (!language.equals("swedish")) {
            throw new IllegalArgumentException("The embedded node stems [swedish], not [" + language + "].");
        }
        return filter(name, tokens -> WordReplacementFilter.over(tokens, stems));
    }

    private TokenFilterFactory replacement(String name, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("[" + name + "] needs a pattern.");
        }
        String by = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        var replacement = replacements.computeIfAbsent(
                List.of(pattern, by, all), same -> WordReplacement.of(Pattern.compile(pattern), by, all));
        return filter(name, tokens -> WordReplacementFilter.over(tokens, replacement));
    }

    private static TokenFilterFactory decompounder(String name, Environment environment, Settings settings) {
        CharArraySet words = Analysis.getWordSet(environment, settings, "word_list");
        if (words == null) {
            throw new IllegalArgumentException("[" + name + "] needs a word_list or a word_list_path.");
        }
        int minWord = settings.getAsInt("min_word_size", 5);
        int minSubword = settings.getAsInt("min_subword_size", 2);
        int maxSubword = settings.getAsInt("max_subword_size", 15);
        boolean longest = settings.getAsBoolean("only_longest_match", false);
        return filter(
                name,
                tokens ->
                        new DictionaryCompoundWordTokenFilter(tokens, words, minWord, minSubword, maxSubword, longest));
    }

    private static TokenFilterFactory filter(String name, UnaryOperator<TokenStream> create) {
        return new AbstractTokenFilterFactory(name) {
            @Override
            public TokenStream create(TokenStream tokens) {
                return create.apply(tokens);
            }
        };
    }
}
