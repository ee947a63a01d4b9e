package se.protokoll.minutes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of a file. Every file that is found ends in exactly one of these. */
public enum Outcome {
    INDEXED(Category.DONE, "Inläst i registret.", ""),
    UNCHANGED(Category.DONE, "Redan inläst och oförändrad.", ""),
    DUPLICATE(Category.DONE, "Samma innehåll som en annan fil.", ""),
    NOT_MINUTES(
            Category.SET_ASIDE,
            "Är inte ett protokoll eller mötesanteckningar.",
            "Kontrollera filen med ”protokoll extract” om den borde vara det."),
    FORGOTTEN(Category.SET_ASIDE, "Glömd på begäran; läses inte in igen.", ""),
    EMPTY(Category.FAILED, "Filen är tom.", "Hämta filen på nytt från källan."),
    UNREADABLE(
            Category.FAILED,
            "Filen är skadad eller har ett okänt innehåll.",
            "Öppna filen och spara den på nytt, eller hämta den igen."),
    UNSUPPORTED(Category.FAILED, "Filformatet kan inte läsas.", "Spara filen som PDF, Word, HTML eller text."),
    NO_PERMISSION(Category.FAILED, "Filen får inte läsas.", "Ge läsrättighet till filen och kör importen igen."),
    VANISHED(Category.FAILED, "Filen försvann under körningen.", "Kör importen igen."),
    ENCRYPTED(Category.FAILED, "Filen är skyddad med lösenord.", "Spara filen utan lösenord och kör importen igen."),
    NEEDS_OCR(
            Category.FAILED,
            "Filen är en bild utan text och textigenkänning saknas.",
            "Installera Tesseract: apt install tesseract-ocr tesseract-ocr-swe"),
    TOO_LARGE(Category.FAILED, "Filen är större än vad som får läsas.", "Dela filen i mindre delar och läs in dem."),
    TIMEOUT(
            Category.FAILED,
            "Filen tog för lång tid att läsa.",
            "Kör om med längre tid: --retry TIMEOUT --timeout 30m"),
    OUT_OF_MEMORY(
            Category.FAILED,
            "Minnet tog slut när filen lästes.",
            "Kör om med mer minne: höj protokoll.text.heap och ange --retry OUT_OF_MEMORY. Eller dela filen."),
    CRASHED(
            Category.FAILED,
            "Läsprogrammet kraschade på filen.",
            "Spara filen som PDF eller text och kör importen igen."),
    REJECTED(
            Category.FAILED,
            "Sökindexet tog inte emot dokumentet.",
            "Läs orsaken i ”protokoll failures” och kör importen igen.");

    /** How an outcome is counted. */
    public enum Category {
        /** The register holds the file's content. */
        DONE,
        /** The file was read and rightly left out. */
        SET_ASIDE,
        /** Something must be done before the file's content can be in the register. */
        FAILED
    }

    private final Category category;
    private final String swedish;
    private final String advice;

    Outcome(Category category, String swedish, String advice) {
        this.category = category;
        this.swedish = swedish;
        this.advice = advice;
    }

    public Category category() {
        return category;
    }

    /** All of a category. */
    public static Set<Outcome> of(Category category) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.category == category)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    /** The outcome as a sentence in Swedish. */
    public String swedish() {
        return swedish;
    }

    /** What the user can do about it, in Swedish; empty where nothing needs doing. */
    public String advice() {
        return advice;
    }
}
