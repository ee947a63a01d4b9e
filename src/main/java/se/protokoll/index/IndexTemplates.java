package se.protokoll.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Installs the templates and the indices behind the aliases. Done at the beginning of every run: it changes nothing
 * where all is in place.
 */
public final class IndexTemplates {

    /** Raised with every change of the templates that old rows do not fit. */
    public static final int VERSION = 4;

    private static final Pattern INDEX_VERSION = Pattern.compile("-v(\\d+)$");

    private final IndexConnection connection;

    public IndexTemplates(IndexConnection connection) {
        this.connection = connection;
    }

    /**
     * Installs what is missing.
     *
     * @throws IndexVersionException where the indices were made by another version of the program
     * @throws IndexUnavailableException where Elasticsearch does not answer
     */
    public void install() {
        connection.ask(client -> {
            for (Alias alias : Alias.values()) {
                requireVersion(client, alias);
            }
            try (InputStream json = resource("common.json")) {
                client.cluster()
                        .putComponentTemplate(
                                put -> put.name("protokoll-common").withJson(json));
            }
            for (Alias alias : Alias.values()) {
                try (InputStream json = resource(alias.template())) {
                    client.indices()
                            .putIndexTemplate(put -> put.name(alias.alias()).withJson(json));
                }
                create(client, alias);
            }
            return VERSION;
        });
        noteWhatIsThere();
    }

    /** Indices that an earlier program filled have no notes of changes: all that is in them counts as written now. */
    private void noteWhatIsThere() {
        if (count(Alias.CHANGES) > 0 || count(Alias.MEETINGS) == 0) {
            return;
        }
        List<RowOperation> notes = new ArrayList<>();
        new Scan<>(
                        Alias.MEETINGS,
                        Query.of(query -> query.matchAll(all -> all)),
                        List.of(SortOptions.of(sort -> sort.field(field -> field.field(MeetingIds.FIELD)))),
                        SourceFilter.of(filter -> filter.includes("document_id")),
                        null,
                        MeetingReference.class)
                .forEach(
                        connection, meeting -> notes.add(RowOperation.note(Change.Kind.WRITTEN, meeting.documentId())));
        new BulkSender(connection, Retries.PATIENT).send(notes);
    }

    /** The part of a meeting's row that says which it is. */
    record MeetingReference(String documentId) {}

    private long count(Alias alias) {
        return connection
                .ask(client -> client.count(count -> count.index(alias.alias())))
                .count();
    }

    private static void requireVersion(ElasticsearchClient client, Alias alias) throws IOException {
        Optional<Integer> version = version(client, alias);
        if (version.isPresent() && version.get() != VERSION) {
            throw new IndexVersionException(alias, version.get(), VERSION);
        }
    }

    private static Optional<Integer> version(ElasticsearchClient client, Alias alias) throws IOException {
        if (!client.indices().existsAlias(exists -> exists.name(alias.alias())).value()) {
            return Optional.empty();
        }
        return client.indices().getAlias(get -> get.name(alias.alias())).aliases().keySet().stream()
                .map(INDEX_VERSION::matcher)
                .filter(Matcher::find)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .max(Integer::compare);
    }

    private static void create(ElasticsearchClient client, Alias alias) throws IOException {
        if (client.indices().existsAlias(exists -> exists.name(alias.alias())).value()) {
            return;
        }
        try {
            client.indices()
                    .create(create -> create.index(alias.index(VERSION))
                            .aliases(alias.alias(), options -> options.isWriteIndex(true)));
        } catch (ElasticsearchException e) {
            // Another worker was quicker.
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(IndexTemplates.class.getResourceAsStream(name), name);
    }
}
