package dev.recapgallery.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.recapgallery.input.UsageException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The HTTP side of the desk: on loopback only, past the {@link Guard} only. */
final class DeskServer implements AutoCloseable {

    /** Tried first, so that an open page finds a desk that was started again. */
    static final int USUAL_PORT = 8747;

    private static final int BACKLOG = 64;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Guard guard;
    private final DeskRoutes routes;

    /**
     * Starts serving.
     *
     * @param port 0 for the usual one, or any where that is taken
     */
    static DeskServer start(int port, DeskRoutes routes) throws IOException, UsageException {
        HttpServer server = bind(port);
        return new DeskServer(server, routes);
    }

    private DeskServer(HttpServer server, DeskRoutes routes) {
        AtomicInteger count = new AtomicInteger();
        this.server = server;
        this.routes = routes;
        this.guard = new Guard(server.getAddress().getPort());
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "desk-http-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private static HttpServer bind(int port) throws IOException, UsageException {
        // Without this, answers wait for the other side's acknowledgement, 40 ms each.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port == 0 ? USUAL_PORT : port), BACKLOG);
        } catch (BindException taken) {
            if (port != 0) {
                throw new UsageException("port " + port + " is taken; choose another with --port");
            }
            return HttpServer.create(new InetSocketAddress(loopback, 0), BACKLOG);
        }
    }

    /** The address that lets a browser in. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/?token=" + guard.token());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (isInvitation(exchange)) {
                exchange.getResponseHeaders().add("Set-Cookie", guard.cookie());
                // Not a redirect: coming from another program's page, the browser would hold the new cookie back. The
                // page's script goes on at once; this is for where it can't, and would lose which photo is meant.
                exchange.getResponseHeaders().set("Refresh", "2; url=/");
                Reply.html(200, Welcome.PAGE).send(exchange);
                return;
            }
            Optional<String> refusal = guard.refusal(exchange);
            if (refusal.isPresent()) {
                Reply.text(403, refusal.get()).send(exchange);
                return;
            }
            routes.handle(exchange);
        } catch (RuntimeException e) {
            // A bug of ours answers this request; the others go on.
            Reply.text(500, "this is a bug; please report it: " + e).send(exchange);
        }
    }

    private boolean isInvitation(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals("/")
                && guard.isInvited(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
