package org.atrium.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;

/** How urgent a ticket is, which team it waits for, and how it is sorted. Each change says what it was, for the ticket's history. */
@Embeddable
class Triage {

    @Enumerated(EnumType.STRING)
    private TicketPriority priority;

    private String queue;
    private String tags;

    protected Triage() {}

    Triage(TicketPriority priority, String queue, Tags tags) {
        this.priority = priority;
        this.queue = queue;
        this.tags = tags.text();
    }

    Optional<TicketEdit> press(TicketPriority next) {
        var edit = TicketEdit.of(TicketField.PRIORITY, priority.name(), next.name());
        priority = next;
        return edit;
    }

    Optional<TicketEdit> moveTo(String next) {
        var edit = TicketEdit.of(TicketField.QUEUE, queue, next);
        queue = next;
        return edit;
    }

    Optional<TicketEdit> tag(Tags next) {
        var edit = TicketEdit.of(TicketField.TAGS, tags, next.text());
        tags = next.text();
        return edit;
    }

    TicketPriority priority() {
        return priority;
    }

    String queue() {
        return queue;
    }

    List<String> tags() {
        return Tags.stored(tags).words();
    }
}
