package se.protokoll.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.util.StringUtils;

/** What an import and its workers have in common. Credentials and the like are Spring's: {@code spring.kafka.}. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@ImportAutoConfiguration({SslAutoConfiguration.class, KafkaAutoConfiguration.class})
class QueueConfiguration {

    @Bean
    WorkerQueue workerQueue(ProtokollProperties properties, Environment environment) {
        return WorkerQueue.of(properties, environment);
    }

    @Bean
    SliceTopic sliceTopic(KafkaAdmin admin, WorkerQueue queue) {
        return new SliceTopic(admin, queue);
    }

    @Bean
    KafkaConnectionDetails kafkaConnection(
            WorkerQueue queue, KafkaProperties properties, ObjectProvider<SslBundles> bundles) {
        return new KafkaConnectionDetails() {
            @Override
            public List<String> getBootstrapServers() {
                return List.of(queue.brokers().split(","));
            }

            @Override
            public @Nullable SslBundle getSslBundle() {
                String name = properties.getSsl().getBundle();
                return StringUtils.hasText(name) ? bundles.getObject().getBundle(name) : null;
            }

            @Override
            public @Nullable String getSecurityProtocol() {
                return properties.getSecurity().getProtocol();
            }
        };
    }

    /** A database that is away for a moment is no reason to lose a slice, or the run. */
    @Bean
    static BeanPostProcessor patientJobRepository() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof JobRepository)) {
                    return bean;
                }
                var proxy = new ProxyFactory(JobRepository.class, DatabaseTrouble.retries());
                proxy.setTarget(bean);
                return proxy.getProxy();
            }
        };
    }
}
