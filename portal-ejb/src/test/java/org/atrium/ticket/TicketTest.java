package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;
import org.atrium.ticket.hours.WorkingTime;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final AccountId NORA = new AccountId(1);
    private static final AccountId OTTO = new AccountId(2);
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final Ticket ticket = new Ticket(
            new TicketNumber("T-100042"),
            new NewTicket(
                    "Kettle stops",
                    NORA,
                    TicketChannel.FORUM,
                    TicketPriority.NORMAL,
                    "Products",
                    List.of("tarn"),
                    null,
                    null,
                    "thread:42",
                    "UNANSWERED",
                    List.of()),
            NOON);

    @Test
    void isNewAndSaysWhy() {
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(TicketField.OPENED);
            assertThat(change.changedTo()).isEqualTo("UNANSWERED");
        });
    }

    @Test
    void theFirstAnswerOpensItAndTakesIt() {
        ticket.answered(OTTO, hour(1));
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.assigneeId()).isEqualTo(OTTO);
        assertThat(ticket.changes())
                .extracting(TicketChange::field)
                .containsExactly(TicketField.OPENED, TicketField.ASSIGNEE, TicketField.STATUS);
    }

    @Test
    void theRequesterReopensWhatWaitsForThemOrIsSolved() {
        ticket.become(TicketStatus.PENDING, OTTO, hour(1));
        assertThat(ticket.requesterSpoke(hour(2))).isFalse();
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);

        ticket.become(TicketStatus.SOLVED, OTTO, hour(3));
        assertThat(ticket.solvedAt()).isEqualTo(hour(3));
        assertThat(ticket.requesterSpoke(hour(4))).isTrue();
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.solvedAt()).isNull();
    }

    @Test
    void theRequesterDoesNotEndAWaitForSomebodyElse() {
        ticket.become(TicketStatus.ON_HOLD, OTTO, hour(1));
        ticket.requesterSpoke(hour(2));
        assertThat(ticket.status()).isEqualTo(TicketStatus.ON_HOLD);
    }

    @Test
    void recordsEveryStopOfItsClock() {
        ticket.become(TicketStatus.PENDING, OTTO, hour(1));
        ticket.become(TicketStatus.ON_HOLD, OTTO, hour(2));
        ticket.become(TicketStatus.OPEN, OTTO, hour(3));
        ticket.become(TicketStatus.SOLVED, OTTO, hour(5));
        ticket.requesterSpoke(hour(9));
        assertThat(ticket.spans())
                .containsExactly(
                        new SlaClock.Pause(hour(1), hour(2)),
                        new SlaClock.Pause(hour(2), hour(3)),
                        new SlaClock.Pause(hour(5), hour(9)));
        assertThat(new SlaClock(WorkingTime.ALWAYS).due(NOON, Duration.ofHours(8), ticket.spans()))
                .contains(hour(14));
    }

    @Test
    void aNodeWhoseClockIsBehindEndsAPauseWhereItBegan() {
        ticket.become(TicketStatus.PENDING, OTTO, hour(2));
        ticket.requesterSpoke(hour(1));
        assertThat(ticket.spans()).containsExactly(new SlaClock.Pause(hour(2), hour(2)));
    }

    @Test
    void closedIsForGood() {
        ticket.become(TicketStatus.SOLVED, OTTO, hour(1));
        ticket.become(TicketStatus.CLOSED, null, hour(2));
        assertThatThrownBy(() -> ticket.become(TicketStatus.OPEN, OTTO, hour(3)))
                .isInstanceOf(ConflictException.class);
        assertThat(ticket.followUp().origin()).isEqualTo("thread:42");
    }

    @Test
    void notesLeaveNoTraceForTheRequester() {
        ticket.hear(message(NORA, false, Visibility.PUBLIC, "It stops at **ninety** degrees"));
        ticket.hear(message(OTTO, true, Visibility.INTERNAL, "Forty bases in stock"));
        assertThat(ticket.snippet()).isEqualTo("It stops at ninety degrees");
        assertThat(ticket.snippetById()).isEqualTo(NORA);
    }

    @Test
    void onlyWhatIsUnsolvedIsProposedForClosing() {
        ticket.proposeClosing(7, NORA, hour(1));
        assertThat(ticket.proposedMessageId()).isEqualTo(7);
        ticket.become(TicketStatus.SOLVED, OTTO, hour(2));
        assertThat(ticket.proposedMessageId()).isNull();
        ticket.proposeClosing(8, NORA, hour(3));
        assertThat(ticket.proposedMessageId()).isNull();
    }

    @Test
    void aProposalThatIsTakenBackLeavesATraceOnce() {
        ticket.proposeClosing(7, NORA, hour(1));
        ticket.withdrawProposal(NORA, hour(2));
        ticket.withdrawProposal(NORA, hour(3));
        assertThat(ticket.proposedMessageId()).isNull();
        assertThat(ticket.changes())
                .extracting(TicketChange::field)
                .containsExactly(TicketField.OPENED, TicketField.CLOSING_PROPOSED, TicketField.CLOSING_WITHDRAWN);
    }

    @Test
    void tagsAreFewPlainWords() {
        ticket.tag(Tags.of(List.of("Batch", " batch ", "LK-31", "")), OTTO, hour(1));
        assertThat(ticket.tags()).containsExactly("batch", "lk-31");
        assertThat(Tags.of(List.of("two words", "केतली")).words()).containsExactly("two-words", "केतली");
        assertThatThrownBy(() -> Tags.of(List.of("two/words"))).isInstanceOf(InvalidInputException.class);
    }

    private static NewMessage message(AccountId author, boolean staff, Visibility visibility, String body) {
        return new NewMessage(author, staff, visibility, body, hour(1), null);
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
