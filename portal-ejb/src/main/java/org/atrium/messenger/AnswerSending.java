package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.atrium.messenger.AnswerRecords.NextPart;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/**
 * Hands answers to the adapters of their channels, part by part. The outbox stores which answer; its text is made when it
 * is sent, since links to files are in it. What the network refuses for good is not tried again, and shown at the ticket.
 */
@ApplicationScoped
class AnswerSending implements OutboxHandler {

    static final String KIND = "messengerAnswer";

    @Inject
    private AnswerRecords records;

    @Inject
    private ChannelAdapters adapters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        long answer = Outbox.read(payload, QueuedAnswer.class).answer();
        Optional<NextPart> next = records.nextPart(answer);
        while (next.isPresent() && send(answer, next.get())) {
            next = records.nextPart(answer);
        }
    }

    /** Whether there may be more of it to send. */
    private boolean send(long answer, NextPart next) throws IOException {
        try {
            ChannelAdapter adapter = adapters.of(next.message().channel())
                    .orElseThrow(() -> new IOException("Nothing sends by this channel at the moment"));
            adapter.send(next.message());
        } catch (RefusedMessageException refused) {
            records.fail(answer, refused.reason(), refused.getMessage());
            return false;
        } catch (IOException failed) {
            records.delay(answer, failed.getMessage());
            throw failed;
        }
        records.recordSent(answer, next.part(), next.parts());
        return next.part() < next.parts();
    }

    /** Outbox message: which answer. */
    public record QueuedAnswer(long answer) {}
}
