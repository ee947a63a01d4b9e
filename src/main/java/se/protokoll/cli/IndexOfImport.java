package se.protokoll.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.protokoll.index.DocumentWriter;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.FigureStream;
import se.protokoll.index.IndexConfiguration;
import se.protokoll.index.IndexConnection;
import se.protokoll.index.IndexIdentity;
import se.protokoll.index.NodeOptions;
import se.protokoll.index.Retries;
import se.protokoll.job.ImportProgress;
import se.protokoll.job.IndexOnDemand;

/**
 * The index that an import writes to, in a context of its own within the command's: made when it is needed, since it
 * takes seconds and a run over unchanged files does without. Thread-safe.
 */
final class IndexOfImport implements AutoCloseable {

    private final ConfigurableApplicationContext command;
    private final NodeOptions options;
    private final ImportProgress progress;
    private @Nullable AnnotationConfigApplicationContext opened;

    /** What is in that context. */
    @Configuration(proxyBeanMethods = false)
    @Import(IndexConfiguration.class)
    @ImportAutoConfiguration({SslAutoConfiguration.class, ElasticsearchRestClientAutoConfiguration.class})
    static class Beans {}

    IndexOfImport(ConfigurableApplicationContext command, NodeOptions options, ImportProgress progress) {
        this.command = command;
        this.options = options;
        this.progress = progress;
    }

    /** Whether it has an identity. For an embedded node the directory tells; a cluster is asked. */
    boolean is(String identity) {
        return command.getEnvironment().containsProperty(CommandContext.CLUSTER)
                ? identity.equals(IndexIdentity.of(beans().getBean(IndexConnection.class)))
                : IndexIdentity.isIn(options, identity);
    }

    /** Opens it. A node, where there is one, is not waited for once its process has ended. */
    IndexOnDemand.Opened open() {
        var beans = beans();
        var connection = beans.getBean(IndexConnection.class);
        var node = beans.getBeanProvider(EmbeddedNode.class);
        var retries = Retries.PATIENT.before(() -> {
            node.ifAvailable(EmbeddedNode::requireUsable);
            progress.awaits(ImportProgress.Awaited.INDEX);
        });
        return new IndexOnDemand.Opened(
                IndexIdentity.of(connection), new DocumentWriter(connection, retries), new FigureStream(connection));
    }

    private synchronized AnnotationConfigApplicationContext beans() {
        if (opened == null) {
            var context = new AnnotationConfigApplicationContext();
            context.setParent(command);
            context.register(Beans.class);
            context.refresh();
            opened = context;
        }
        return opened;
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
