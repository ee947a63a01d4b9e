package se.protokoll.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** An address asks for something that cannot be honoured. */
class UnusableSelectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient @Nullable Object[] arguments;

    /** With the key of a sentence and what goes into it. */
    UnusableSelectionException(String key, @Nullable Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** The sentence that says why, in the reader's language. */
    String sentence(MessageSource messages, Locale locale) {
        return messages.getMessage(key, arguments, locale);
    }
}
