package se.protokoll.cli;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokoll.kibana.KibanaConnection;
import se.protokoll.kibana.KibanaInstaller;
import se.protokoll.kibana.SavedObject;

/** {@code kibana}: puts the data views and dashboards into Kibana. */
@Command(
        name = "kibana",
        description = "Lägger in instrumentpaneler över registret i Kibana, eller ersätter dem som finns där.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Användare, lösenord, API-nyckel och certifikat är desamma som för Elasticsearch: spring.elasticsearch.*"
                    + " i application.properties i datakatalogen, eller i miljön."
        })
final class KibanaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "URL",
            description = "Kibanas adress, som http://localhost:5601; med /s/NAMN efter för ett utrymme (space).")
    private URI address;

    @Mixin
    private DataDirectory data;

    @Override
    public Integer call() {
        try (var context = KibanaContext.start(data.path(), address);
                var connection = context.getBean(KibanaConnection.class)) {
            var installer = new KibanaInstaller(connection);
            installer.install(object -> print(installer, object));
            return 0;
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
    }

    private void print(KibanaInstaller installer, SavedObject object) {
        var out = spec.commandLine().getOut();
        switch (object.kind()) {
            case DATA_VIEW -> out.println("Datavy            %s".formatted(object.title()));
            case DASHBOARD ->
                out.println("Instrumentpanel   %s  %s".formatted(object.title(), installer.pageOf(object)));
        }
    }
}
