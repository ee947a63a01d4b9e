package se.protokoll.job;

import java.util.ArrayList;
import org.springframework.boot.context.properties.bind.Binder;
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
        var binder = Binder.get(environment);
        var asked = new ArrayList<String>();
        if (binder.bind("protokoll.metrics.port", Integer.class).orElse(0) != 0) {
            asked.add("se.protokoll.job.PrometheusConfiguration");
        }
        if (binder.bind("protokoll.metrics.index", Boolean.class).orElse(false)) {
            asked.add("se.protokoll.job.IndexedMetersConfiguration");
        }
        if (!asked.isEmpty()) {
            asked.add("se.protokoll.job.MetricsConfiguration");
        }
        return asked.toArray(String[]::new);
    }
}
