package se.protokoll.language;

/**
 * What the models directory holds, loaded once and shared by all threads. Loading takes about a second.
 */
public final class LanguageModels {

    private final NameStatistics nameStatistics;
    private final PersonNameSplitter nameSplitter;

    private LanguageModels(ModelDirectory directory) {
        this.nameStatistics = NameStatistics.of(directory);
        this.nameSplitter = new PersonNameSplitter(nameStatistics);
    }

    /**
     * Loads the models of this installation, see {@link ModelDirectory#find()}.
     *
     * @throws UnusableModelException if a file is missing or another version than the others need
     */
    public static LanguageModels load() {
        return load(ModelDirectory.find());
    }

    /**
     * Loads the models of a directory.
     *
     * @throws UnusableModelException if a file is missing or another version than the others need
     */
    public static LanguageModels load(ModelDirectory directory) {
        return new LanguageModels(directory);
    }

    /** How many people bear a word as given name and as surname. */
    public NameStatistics nameStatistics() {
        return nameStatistics;
    }

    /** Cuts runs of capitalised tokens into names. */
    public PersonNameSplitter nameSplitter() {
        return nameSplitter;
    }
}
