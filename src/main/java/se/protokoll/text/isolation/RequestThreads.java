package se.protokoll.text.isolation;

import java.io.DataInputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads requests and serves as many at a time as there are. Whichever thread has read a request serves it, while another
 * waits for the next one: to hand each over to another thread takes longer than much of the reading does.
 */
final class RequestThreads {

    private static final Logger LOG = LoggerFactory.getLogger(RequestThreads.class);

    private final DataInputStream requests;
    private final Service service;
    private final Runnable end;

    /** Threads that wait for a request or for their turn to do so; never 0 while there may be more requests. */
    private int waiting = 1;

    /**
     * Threads for the requests in a stream.
     *
     * @param service does what a request asks for
     * @param end runs once there are no more requests, at once, whatever is being served
     */
    RequestThreads(DataInputStream requests, Service service, Runnable end) {
        this.requests = requests;
        this.service = service;
        this.end = end;
    }

    /** Does what a request asks for. */
    @FunctionalInterface
    interface Service {
        void serve(int number, ReaderRequest request);
    }

    /** Serves requests in the thread that calls, and in others that it starts. */
    void serve() {
        try {
            while (true) {
                serveNext();
            }
        } catch (IOException e) {
            LOG.debug("There are no more requests", e);
            end.run();
        }
    }

    private void serveNext() throws IOException {
        int number;
        ReaderRequest request;
        synchronized (requests) {
            number = requests.readInt();
            request = ReaderRequest.readFrom(requests);
        }
        if (leavesNobodyWaiting()) {
            Thread.ofPlatform().daemon().start(this::serve);
        }
        service.serve(number, request);
        synchronized (this) {
            waiting++;
        }
    }

    /** The thread that is to be started waits from now on. */
    private synchronized boolean leavesNobodyWaiting() {
        if (waiting > 1) {
            waiting--;
            return false;
        }
        return true;
    }
}
