package se.protokoll.text;

import java.util.HashMap;
import java.util.Map;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;

/**
 * Tika's parsers by the type that each reads. Tika asks all of them what they read again for every file, and again for
 * every group of them, which takes a tenth of the time of a short document.
 */
final class KnownParsers extends AutoDetectParser {

    private static final long serialVersionUID = 1L;

    private final transient Map<MediaType, Parser> parsers;

    KnownParsers(TikaConfig tika) {
        super(tika);
        var context = new ParseContext();
        parsers = new HashMap<>(super.getParsers(context));
        parsers.replaceAll((type, parser) -> single(type, parser, context));
    }

    private static Parser single(MediaType type, Parser parser, ParseContext context) {
        return parser instanceof CompositeParser several
                ? single(type, several.getParsers(context).getOrDefault(type, several.getFallback()), context)
                : parser;
    }

    @Override
    public Map<MediaType, Parser> getParsers(ParseContext context) {
        return parsers;
    }
}
