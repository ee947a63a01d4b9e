package se.protokoll.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The only way to a server. While it is shut nobody is let through, and who was inside is thrown out. */
final class Gate implements AutoCloseable {

    private final URI beyond;
    private final Set<Socket> inside = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket door;

    /** An open one, on a port of its own. */
    Gate(URI beyond) throws IOException {
        this.beyond = beyond;
        door = open(0);
        port = door.getLocalPort();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void shut() throws IOException {
        door.close();
        for (Socket socket : inside) {
            socket.close();
        }
    }

    void reopen() throws IOException {
        door = open(port);
    }

    private ServerSocket open(int at) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        Thread.ofVirtual().start(() -> letIn(opened));
        return opened;
    }

    private void letIn(ServerSocket opened) {
        try {
            while (true) {
                Socket guest = opened.accept();
                Socket server = new Socket(beyond.getHost(), beyond.getPort());
                inside.add(guest);
                inside.add(server);
                Thread.ofVirtual().start(() -> carry(guest, server));
                Thread.ofVirtual().start(() -> carry(server, guest));
            }
        } catch (IOException e) {
            // It was shut.
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // One of them hung up, or the gate was shut.
        } finally {
            inside.remove(from);
            inside.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        shut();
    }
}
