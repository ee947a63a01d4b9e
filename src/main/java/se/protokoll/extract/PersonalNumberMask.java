package se.protokoll.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.protokoll.registry.PersonalIdentityNumbers;
import se.protokoll.text.SourceDocument;

/**
 * Replaces the digits of personal identity numbers by X, so that they reach neither register nor index. The length of
 * the text and every offset into it stay as they are.
 */
public final class PersonalNumberMask {

    private static final char MASK = 'X';
    private static final String NOTE = " personnummer har dolts med X.";

    private PersonalNumberMask() {}

    /** The document with its numbers masked and a sentence that says how many; itself where there are none. */
    public static SourceDocument over(SourceDocument document) {
        var own = overOwn(document);
        return document.members().isEmpty()
                ? own
                : own.with(
                        own.text(),
                        own.title(),
                        own.limits(),
                        document.members().stream()
                                .map(member -> new SourceDocument.Member(member.path(), over(member.document())))
                                .toList());
    }

    /** Whether some were masked in a document with these {@link SourceDocument#limits()}. */
    public static boolean hasMasked(List<String> limits) {
        return limits.stream().anyMatch(limit -> limit.endsWith(NOTE));
    }

    private static SourceDocument overOwn(SourceDocument document) {
        var numbers = PersonalIdentityNumbers.in(document.text());
        String title = document.title() == null ? null : masked(document.title());
        if (numbers.isEmpty() && Objects.equals(title, document.title())) {
            return document;
        }
        List<String> notes = new ArrayList<>(document.limits());
        notes.add(numbers.size() == 1 ? "Ett" + NOTE : "%d%s".formatted(numbers.size(), NOTE));
        return document.with(masked(document.text()), title, notes, document.members());
    }

    private static String masked(String text) {
        var masked = new StringBuilder(text);
        for (var number : PersonalIdentityNumbers.in(text)) {
            for (int i = number.start(); i < number.end(); i++) {
                if (Character.isDigit(masked.charAt(i))) {
                    masked.setCharAt(i, MASK);
                }
            }
        }
        return masked.toString();
    }
}
