package se.protokoll.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.charsetdetector.StandardHtmlEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a web page says it has, as browsers understand it: who writes ISO-8859-1 means Windows-1252. A page
 * that says Unicode and is asked here is not written in it.
 */
public class DeclaredEncodingDetector implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    private final StandardHtmlEncodingDetector declared = new StandardHtmlEncodingDetector();

    @Override
    public @Nullable Charset detect(InputStream input, Metadata metadata) throws IOException {
        Charset charset = declared.detect(input, metadata);
        return charset == null || charset.name().startsWith("UTF") ? null : charset;
    }
}
