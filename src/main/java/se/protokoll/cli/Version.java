package se.protokoll.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; "utveckling" when run from an IDE. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Protokoll.class.getPackage().getImplementationVersion();
        return new String[] {"Protokoll " + Objects.requireNonNullElse(version, "utveckling")};
    }
}
