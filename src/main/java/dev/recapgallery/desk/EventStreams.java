package dev.recapgallery.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells every open page what happened, by server-sent events (HTML standard, section 9.2). */
final class EventStreams {

    private static final String CLOSE = "";
    private static final int KEEP_ALIVE_SECONDS = 15;
    private static final int MAX_WAITING = 200;

    private final Set<BlockingQueue<String>> streams = ConcurrentHashMap.newKeySet();

    /**
     * Sends an event.
     *
     * @param json data on one line
     */
    void send(String event, String json) {
        streams.forEach(stream -> stream.offer("event: " + event + "\ndata: " + json + "\n\n"));
    }

    /** Writes events as they come until the reader goes away or {@link #close} is called. */
    void serve(OutputStream out) throws IOException {
        BlockingQueue<String> stream = new LinkedBlockingQueue<>(MAX_WAITING);
        streams.add(stream);
        try {
            write(out, ": hello\nretry: 1000\n\n");
            for (String next = take(stream); !CLOSE.equals(next); next = take(stream)) {
                write(out, next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
        }
    }

    private static String take(BlockingQueue<String> stream) throws InterruptedException {
        String next = stream.poll(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        return next == null ? ": still here\n\n" : next;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void close() {
        streams.forEach(stream -> stream.offer(CLOSE));
    }
}
