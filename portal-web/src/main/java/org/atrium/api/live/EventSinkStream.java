package org.atrium.api.live;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.live.LiveMessage;
import org.atrium.live.LiveStream;
import org.jboss.logging.Logger;

/** A stream as server-sent events. Whoever does not take them in is dropped, and comes back. */
class EventSinkStream implements LiveStream {

    private static final Logger LOG = Logger.getLogger(EventSinkStream.class);

    /** More than that wait at no connection that lives. */
    private static final int MAX_WAITING = 100;

    private final Sse sse;
    private final SseEventSink sink;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean left;

    EventSinkStream(Sse sse, SseEventSink sink) {
        this.sse = sse;
        this.sink = sink;
    }

    @Override
    public void send(LiveMessage message) {
        write(sse.newEventBuilder()
                .id(String.valueOf(message.position()))
                .name(message.kind().event())
                .data("{\"id\":\"" + message.subject() + "\"}")
                .build());
    }

    @Override
    public void ping() {
        write(sse.newEventBuilder().comment("").build());
    }

    private void write(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        if (waiting.incrementAndGet() > MAX_WAITING) {
            left = true;
            return;
        }
        try {
            sink.send(event).whenComplete((sent, failure) -> {
                waiting.decrementAndGet();
                left |= failure != null;
            });
        } catch (IllegalStateException leftMeanwhile) {
            LOG.debug("A stream was left", leftMeanwhile);
            left = true;
        }
    }

    @Override
    public void close() {
        sink.close();
    }

    @Override
    public boolean isClosed() {
        return left || sink.isClosed();
    }
}
