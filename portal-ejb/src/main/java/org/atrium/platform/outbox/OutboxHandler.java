package org.atrium.platform.outbox;

/**
 * Delivers the messages of one kind. Implementations are CDI beans. A message is delivered at least once, so the same
 * one may come twice after a crash.
 */
public interface OutboxHandler {

    /** The kind it delivers, such as {@code mail}. */
    String kind();

    /**
     * Delivers one message, outside any transaction.
     *
     * @throws Exception if it could not be delivered; it is tried again later
     */
    void deliver(String payload) throws Exception;
}
