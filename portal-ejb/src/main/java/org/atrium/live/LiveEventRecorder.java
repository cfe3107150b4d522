package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.atrium.forum.event.PostEvent.PostPublished;
import org.atrium.notification.NotificationsWritten;
import org.atrium.platform.settings.Setting;
import org.atrium.ticket.event.CustomerReplied;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.TicketReopened;
import org.atrium.ticket.event.TicketSolved;

/** Writes down what open pages are to hear of, in the transaction in which it happens. */
@ApplicationScoped
class LiveEventRecorder {

    @Inject
    private LiveEventQueries events;

    @Inject
    private Event<LiveEventsRecorded> recorded;

    @Inject
    private Clock clock;

    void on(@Observes NotificationsWritten written) {
        if (isOn()) {
            events.insertNotifications(written.accounts(), written.notifications(), clock.instant());
            recorded.fire(new LiveEventsRecorded());
        }
    }

    void on(@Observes TicketAnswered answered) {
        record(answered.ticket(), answered.visibility() == MessageVisibility.INTERNAL);
    }

    void on(@Observes CustomerReplied replied) {
        record(replied.ticket(), false);
    }

    void on(@Observes TicketSolved solved) {
        record(solved.ticket(), false);
    }

    void on(@Observes TicketReopened reopened) {
        record(reopened.ticket(), false);
    }

    void on(@Observes PostPublished published) {
        if (isOn()) {
            events.insertPost(published.thread().value(), published.post().value(), clock.instant());
            recorded.fire(new LiveEventsRecorded());
        }
    }

    private void record(TicketNumber ticket, boolean note) {
        if (isOn()) {
            events.insertTicket(ticket.value(), note, clock.instant());
            recorded.fire(new LiveEventsRecorded());
        }
    }

    private static boolean isOn() {
        return Setting.LIVE.isOn();
    }
}
