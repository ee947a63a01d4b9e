package se.protokoll.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.protokoll.Swedish;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.MeantWords;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchExport;
import se.protokoll.index.StoredMeetings;

/** What the pages are made of. They need no database and no jobs. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration",
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.batch.autoconfigure.BatchJobLauncherAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration"
        })
@ComponentScan
class WebConfiguration {

    @Bean
    MinutesSearch minutesSearch(IndexConnection connection) {
        return new MinutesSearch(connection);
    }

    @Bean
    SearchExport searchExport(IndexConnection connection) {
        return new SearchExport(connection);
    }

    @Bean
    MeantWords spelling(IndexConnection connection) {
        return new MeantWords(connection);
    }

    @Bean
    StoredMeetings meetingReader(IndexConnection connection) {
        return new StoredMeetings(connection);
    }

    /** Swedish, unless the browser prefers English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Swedish.LOCALE, Locale.ENGLISH));
        resolver.setDefaultLocale(Swedish.LOCALE);
        return resolver;
    }
}
