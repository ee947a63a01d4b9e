package se.protokoll.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Swedish what is wrong with the words that were given, which picocli does in English. */
final class UsageError implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        var command = failure.getCommandLine();
        command.getErr().println(sentence(failure));
        boolean lacksCommand = !command.getSubcommands().isEmpty() && !(failure instanceof UnmatchedArgumentException);
        if (lacksCommand) {
            command.usage(command.getErr());
        } else {
            command.getErr()
                    .println("”%s --help” säger mer."
                            .formatted(command.getCommandSpec().qualifiedName()));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException e -> unknown(e);
            case MissingParameterException e -> missing(e.getMissing().getFirst());
            case OverwrittenOptionException e -> "%s kan bara anges en gång.".formatted(name(e.getOverwritten()));
            default -> failure.getArgSpec() == null ? other(failure) : wrong(failure.getArgSpec(), failure);
        };
    }

    /** As in "Okänt alternativ: --form. Menades --format?". */
    private static String unknown(UnmatchedArgumentException failure) {
        String word = failure.getUnmatched().getFirst();
        String meant = failure.getSuggestions().isEmpty()
                ? ""
                : " Menades %s?".formatted(failure.getSuggestions().getFirst());
        if (failure.isUnknownOption()) {
            return "Okänt alternativ: %s.%s".formatted(word, meant);
        }
        return failure.getCommandLine().getSubcommands().isEmpty()
                ? "Kommandot tar inte emot ”%s”.".formatted(word)
                : unknownCommand(word) + meant;
    }

    private static String unknownCommand(String word) {
        return "Okänt kommando: %s.".formatted(word);
    }

    /** As in "--timeout ska följas av TID." and "SÖKVÄG saknas. Filer och mappar att läsa in.". */
    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? "%s ska följas av %s.".formatted(name(argument), argument.paramLabel())
                : "%s saknas. %s".formatted(name(argument), description(argument));
    }

    /** As in "--limit kan inte vara ”många”. Hur många möten som visas, högst 1000; annars 10.". */
    private static String wrong(ArgSpec argument, ParameterException failure) {
        Throwable cause = failure.getCause();
        return argument.converters().length > 0 && cause != null
                ? "%s: %s".formatted(name(argument), cause.getMessage())
                : "%s kan inte vara ”%s”. %s".formatted(name(argument), failure.getValue(), description(argument));
    }

    /** What a command of ours says itself; the command for help names what it does not know. */
    private static String other(ParameterException failure) {
        String word = failure.getValue();
        return word == null ? String.valueOf(failure.getMessage()) : unknownCommand(word);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }
}
