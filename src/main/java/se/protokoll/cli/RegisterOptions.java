package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which register: its directory, and the cluster that holds its index. */
final class RegisterOptions {

    @Mixin
    private DataDirectory data;

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "Ett Elasticsearch-kluster i stället för det inbyggda sökindexet.")
    private @Nullable URI elasticsearch;

    Path data() {
        return data.path();
    }

    /** Address of the cluster; null for the embedded node, or where {@code spring.elasticsearch.uris} names one. */
    @Nullable
    URI elasticsearch() {
        return elasticsearch;
    }
}
