package se.protokoll.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.protokoll.job.ProtokollProperties;
import se.protokoll.kibana.KibanaConnection;

/** Kibana, for the user that the settings of a data directory name for Elasticsearch: it asks Elasticsearch who may. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProtokollProperties.class, ElasticsearchProperties.class})
@ImportAutoConfiguration(SslAutoConfiguration.class)
class KibanaContext {

    private static final String ADDRESS = "kibana.address";

    /** Reads the settings; nothing is connected to yet. */
    static ConfigurableApplicationContext start(Path data, URI address) {
        return CommandContext.start(KibanaContext.class, data, null, Map.of(ADDRESS, address.toString()));
    }

    @Bean(destroyMethod = "")
    KibanaConnection kibanaConnection(
            Environment environment, ElasticsearchProperties settings, SslBundles certificates) {
        return new KibanaConnection(
                URI.create(environment.getRequiredProperty(ADDRESS)),
                authorization(settings),
                trusted(settings.getRestclient().getSsl().getBundle(), certificates));
    }

    private static @Nullable String authorization(ElasticsearchProperties settings) {
        String key = settings.getApiKey();
        if (key != null) {
            return KibanaConnection.apiKey(key);
        }
        String user = settings.getUsername();
        String password = settings.getPassword();
        return user == null ? null : KibanaConnection.basic(user, password == null ? "" : password);
    }

    private static @Nullable SSLContext trusted(@Nullable String bundle, SslBundles certificates) {
        return bundle == null ? null : certificates.getBundle(bundle).createSslContext();
    }
}
