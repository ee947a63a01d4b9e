package se.protokoll.job;

import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.StringUtils;

/** Who reads the slices: threads of this process, or workers. By name, so that only what is used is loaded. */
final class ReadStepSelector implements ImportSelector {

    private final Environment environment;

    ReadStepSelector(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        boolean elsewhere = StringUtils.hasText(environment.getProperty(WorkerQueue.SETTING));
        return new String[] {"se.protokoll.job." + (elsewhere ? "ManagerConfiguration" : "LocalReadConfiguration")};
    }
}
