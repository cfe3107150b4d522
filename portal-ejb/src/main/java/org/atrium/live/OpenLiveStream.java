package org.atrium.live;

import java.time.Instant;

/** A stream of this node, and what it is open for. */
record OpenLiveStream(LiveSubscription subscription, LiveStream stream, Instant openedAt) {

    /** Of what the reader has, each event once. */
    void send(LiveMessage message) {
        if (!stream.isClosed()) {
            stream.send(message);
        }
    }
}
