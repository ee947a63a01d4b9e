package se.protokoll.job;

import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Figures only where somebody asks for them. By name, so that nothing of it is loaded otherwise. */
final class MetricsSelector implements ImportSelector {

    private final Environment environment;

    MetricsSelector(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return "0".equals(environment.getProperty("protokoll.metrics.port", "0"))
                ? new String[0]
                : new String[] {"se.protokoll.job.MetricsConfiguration"};
    }
}
