package se.protokoll.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands before the tests' node and holds the first bulk request until it is let go. */
public final class HoldingProxy extends NodeProxy {

    private final AtomicBoolean first = new AtomicBoolean(true);
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    public HoldingProxy() throws IOException {
        super(EmbeddedNodeFixture.node().uri(), server());
        listen();
    }

    private static HttpServer server() throws IOException {
        var server = HttpServer.create(FREE_PORT, 0);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        return server;
    }

    /** A connection through it. */
    public IndexConnection connection() {
        return IndexConnection.to(URI.create("http://127.0.0.1:" + port()));
    }

    /** Returns when it holds a request. */
    public void awaitHeld() throws InterruptedException {
        held.await();
    }

    /** Lets the request go. */
    public void release() {
        released.countDown();
    }

    @Override
    void answer(HttpExchange exchange, byte[] body) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/_bulk") && first.getAndSet(false)) {
            held.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        passOn(exchange, body);
    }
}
