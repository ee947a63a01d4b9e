package se.protokoll.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.MeetingReader;
import se.protokoll.index.MinutesSearch;
import se.protokoll.index.SearchExport;
import se.protokoll.index.Spelling;

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
    Spelling spelling(IndexConnection connection) {
        return new Spelling(connection);
    }

    @Bean
    MeetingReader meetingReader(IndexConnection connection) {
        return new MeetingReader(connection);
    }

    /** Swedish, unless the browser prefers English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.of("sv"), Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.of("sv"));
        return resolver;
    }
}
