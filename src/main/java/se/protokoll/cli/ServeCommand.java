package se.protokoll.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokoll.index.EmbeddedNode;
import se.protokoll.index.IndexConnection;
import se.protokoll.job.ProtokollProperties;
import se.protokoll.web.ProxyLogin;
import se.protokoll.web.WebServer;
import se.protokoll.web.WebSettings;

/** {@code serve}: the pages over what is indexed, until Ctrl-C. */
@Command(
        name = "serve",
        description = "Visar sidorna för sökning och närvaro i webbläsaren, till dess att det avbryts med Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** How often it is looked whether the node still runs, and so the least there is between two starts of it. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Porten att lyssna på, 0 för en ledig; annars 8080.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADRESS",
            defaultValue = "127.0.0.1",
            description = "Adressen att lyssna på. Annars 127.0.0.1, som bara den egna datorn når; varje annan"
                    + " kräver ett lösenord (protokoll.web.password) eller en proxy som låter läsarna logga in.")
    private String address;

    @Mixin
    private RegisterOptions register;

    @Override
    public Integer call() {
        if (port < 0 || port > 65535) {
            throw new CommandFailedException("--port ska vara 0 till 65535, inte %d.".formatted(port));
        }
        var listenOn = address(address);
        try (var interruption = new Interruption(spec.commandLine().getErr(), "Sidorna stängs.")) {
            boolean again = true;
            while (again) {
                again = serve(listenOn, interruption);
            }
        } catch (RuntimeException e) {
            throw Explanation.of(e);
        }
        return 0;
    }

    /**
     * Returns whether the index has gone, by itself or with another command that ran it, so that it is to be opened
     * again.
     */
    private boolean serve(InetAddress listenOn, Interruption interruption) {
        try (var context = IndexContext.start(register.data(), register.elasticsearch())) {
            return serve(
                    context.getBean(IndexConnection.class),
                    context.getBeanProvider(EmbeddedNode.class).getIfAvailable(),
                    listenOn,
                    context.getBean(ProtokollProperties.class),
                    interruption);
        }
    }

    private boolean serve(
            IndexConnection connection,
            @Nullable EmbeddedNode node,
            InetAddress listenOn,
            ProtokollProperties settings,
            Interruption interruption) {
        var web = settings.web();
        var pages = new WebSettings(
                listenOn,
                port,
                web.password(),
                ProxyLogin.of(web.userHeader(), web.proxies()),
                settings.data(),
                CommandContext.databaseSettings(settings.data()),
                web.requestsPerSecond());
        if (!pages.isProtected() && !listenOn.isLoopbackAddress()) {
            throw new CommandFailedException(("På %s kan andra läsa sidorna: sätt ett lösenord med"
                            + " protokoll.web.password i application.properties i datakatalogen, eller med"
                            + " miljövariabeln PROTOKOLL_WEB_PASSWORD. Har du en proxy som låter läsarna logga in,"
                            + " sätt protokoll.web.user-header och protokoll.web.proxies.")
                    .formatted(address));
        }
        try (var server = WebServer.start(connection, pages)) {
            var stopped = new CountDownLatch(1);
            interruption.onStop(stopped::countDown);
            spec.commandLine()
                    .getOut()
                    .println("Protokoll visas på http://%s:%d (avsluta med Ctrl-C)."
                            .formatted(listenOn.isLoopbackAddress() ? "localhost" : address, server.port()));
            boolean gone = false;
            while (!gone && !stopped.await(BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS)) {
                gone = node != null && !node.isRunning();
            }
            if (gone) {
                tell(Objects.requireNonNull(node));
            }
            return gone;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void tell(EmbeddedNode gone) {
        if (gone.isBorrowed()) {
            spec.commandLine()
                    .getOut()
                    .println("Den körning som hade startat sökindexet är klar; sidorna startar det själva.");
        } else {
            spec.commandLine()
                    .getErr()
                    .println(
                            ("Sökindexets process har avslutats oväntat och startas igen; orsaken kan stå i logs/node.log "
                                            + "och logs/node.err i %s.")
                                    .formatted(register.data().resolve("index")));
        }
    }

    private static InetAddress address(String written) {
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException e) {
            throw new CommandFailedException("--address %s är ingen adress på den här datorn.".formatted(written), e);
        }
    }
}
