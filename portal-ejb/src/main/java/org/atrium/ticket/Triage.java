package org.atrium.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;

/** Priority, queue and tags of a ticket. Each change returns the former value, for the history. */
@Embeddable
class Triage {

    @Enumerated(EnumType.STRING)
    private TicketPriority priority;

    private String queue;
    private String tags;

    protected Triage() {}

    Triage(TicketPriority priority, String queue, TicketTags tags) {
        this.priority = priority;
        this.queue = queue;
        this.tags = tags.text();
    }

    Optional<TicketFieldChange> changePriority(TicketPriority next) {
        var edit = TicketFieldChange.of(TicketField.PRIORITY, priority.name(), next.name());
        priority = next;
        return edit;
    }

    Optional<TicketFieldChange> changeQueue(String next) {
        var edit = TicketFieldChange.of(TicketField.QUEUE, queue, next);
        queue = next;
        return edit;
    }

    Optional<TicketFieldChange> changeTags(TicketTags next) {
        var edit = TicketFieldChange.of(TicketField.TAGS, tags, next.text());
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
        return TicketTags.parse(tags).values();
    }
}
