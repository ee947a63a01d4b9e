package se.protokoll.index;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The index as beans: {@link DocumentWriter}, {@link MinutesSearch} and {@link StoredMeetings}. They use the cluster at
 * {@code spring.elasticsearch.uris} where that is given, with the other {@code spring.elasticsearch.*}; else an embedded
 * node, for which the application provides {@link NodeOptions}.
 */
@Configuration(proxyBeanMethods = false)
public class IndexConfiguration {

    @Bean
    @Conditional(NoClusterGiven.class)
    EmbeddedNode embeddedNode(NodeOptions options) {
        return EmbeddedNode.findOrStart(options);
    }

    @Bean
    @Conditional(NoClusterGiven.class)
    ElasticsearchConnectionDetails embeddedNodeAddress(EmbeddedNode node) {
        URI uri = node.uri();
        ElasticsearchConnectionDetails.Node address = new ElasticsearchConnectionDetails.Node(
                uri.getHost(), uri.getPort(), ElasticsearchConnectionDetails.Node.Protocol.HTTP, null, null);
        return () -> List.of(address);
    }

    @Bean
    Rest5ClientBuilderCustomizer requestsEnd() {
        return new Rest5ClientBuilderCustomizer() {
            @Override
            public void customize(Rest5ClientBuilder builder) {
                // Only the requests are changed.
            }

            @Override
            public void customize(RequestConfig.Builder request) {
                IndexConnection.limit(request);
            }

            @Override
            public void customize(HttpAsyncClientBuilder http) {
                IndexConnection.leaveRetriesToUs(http);
            }
        };
    }

    /** The client is Spring Boot's to close. */
    @Bean(destroyMethod = "")
    IndexConnection indexConnection(Rest5Client client) {
        IndexConnection connection = new IndexConnection(client);
        new IndexTemplates(connection).install();
        return connection;
    }

    @Bean
    DocumentWriter documentWriter(IndexConnection connection) {
        return new DocumentWriter(connection, Retries.PATIENT);
    }

    @Bean
    MinutesSearch minutesSearch(IndexConnection connection) {
        return new MinutesSearch(connection);
    }

    @Bean
    StoredMeetings meetingReader(IndexConnection connection) {
        return new StoredMeetings(connection);
    }

    /** Holds where no address of a cluster is configured. */
    static final class NoClusterGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !Binder.get(context.getEnvironment())
                    .bind("spring.elasticsearch.uris", Bindable.listOf(String.class))
                    .isBound();
        }
    }
}
