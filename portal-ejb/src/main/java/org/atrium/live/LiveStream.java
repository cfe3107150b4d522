package org.atrium.live;

/** The way to a page that is open, or to a program. Nothing here waits for whoever is at its end. */
public interface LiveStream {

    void send(LiveMessage message);

    /** Sends what means nothing, so that neither end takes the other for gone. */
    void ping();

    /** Ends it; whoever is still there opens another one. */
    void close();

    /** Whether nothing can be sent any more. */
    boolean isClosed();
}
