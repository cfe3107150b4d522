package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.hours.WorkingTime;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final AccountId NORA = new AccountId(1);
    private static final AccountId OTTO = new AccountId(2);
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final Ticket ticket = new Ticket(
            new TicketNumber("T-100042"),
            NewTicket.by(NORA, TicketChannel.FORUM)
                    .subject("Kettle stops")
                    .queue("Products")
                    .tags(List.of("tarn"))
                    .origin("thread:42")
                    .cause("UNANSWERED")
                    .build(),
            NOON);

    @Test
    void startsAsNewWithItsCause() {
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(TicketField.OPENED);
            assertThat(change.changedTo()).isEqualTo("UNANSWERED");
        });
    }

    @Test
    void firstAnswerOpensAndAssigns() {
        ticket.recordAnswer(OTTO, hour(1));
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.assigneeId()).isEqualTo(OTTO);
        assertThat(ticket.changes())
                .extracting(TicketChange::field)
                .containsExactly(TicketField.OPENED, TicketField.ASSIGNEE, TicketField.STATUS);
    }

    @Test
    void replyReopensPendingAndSolved() {
        ticket.transitionTo(TicketStatus.PENDING, OTTO, hour(1));
        assertThat(ticket.reopenOnReply(ticket.requesterId(), hour(2))).isFalse();
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);

        ticket.transitionTo(TicketStatus.SOLVED, OTTO, hour(3));
        assertThat(ticket.solvedAt()).isEqualTo(hour(3));
        assertThat(ticket.reopenOnReply(ticket.requesterId(), hour(4))).isTrue();
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.solvedAt()).isNull();
    }

    @Test
    void replyKeepsOnHold() {
        ticket.transitionTo(TicketStatus.ON_HOLD, OTTO, hour(1));
        ticket.reopenOnReply(ticket.requesterId(), hour(2));
        assertThat(ticket.status()).isEqualTo(TicketStatus.ON_HOLD);
    }

    @Test
    void recordsEveryPause() {
        ticket.transitionTo(TicketStatus.PENDING, OTTO, hour(1));
        ticket.transitionTo(TicketStatus.ON_HOLD, OTTO, hour(2));
        ticket.transitionTo(TicketStatus.OPEN, OTTO, hour(3));
        ticket.transitionTo(TicketStatus.SOLVED, OTTO, hour(5));
        ticket.reopenOnReply(ticket.requesterId(), hour(9));
        assertThat(ticket.recordedPauses())
                .containsExactly(
                        new SlaClock.Pause(hour(1), hour(2)),
                        new SlaClock.Pause(hour(2), hour(3)),
                        new SlaClock.Pause(hour(5), hour(9)));
        assertThat(new SlaClock(WorkingTime.ALWAYS).due(NOON, Duration.ofHours(8), ticket.recordedPauses()))
                .contains(hour(14));
    }

    @Test
    void pauseNeverEndsBeforeItBegan() {
        ticket.transitionTo(TicketStatus.PENDING, OTTO, hour(2));
        ticket.reopenOnReply(ticket.requesterId(), hour(1));
        assertThat(ticket.recordedPauses()).containsExactly(new SlaClock.Pause(hour(2), hour(2)));
    }

    @Test
    void closedIsFinal() {
        ticket.transitionTo(TicketStatus.SOLVED, OTTO, hour(1));
        ticket.transitionTo(TicketStatus.CLOSED, null, hour(2));
        assertThatThrownBy(() -> ticket.transitionTo(TicketStatus.OPEN, OTTO, hour(3)))
                .isInstanceOf(ConflictException.class);
        assertThat(ticket.newFollowUp().origin()).isEqualTo("thread:42");
    }

    @Test
    void notesAreInvisibleToTheRequester() {
        ticket.addMessage(message(NORA, false, MessageVisibility.PUBLIC, "It stops at **ninety** degrees"));
        ticket.addMessage(message(OTTO, true, MessageVisibility.INTERNAL, "Forty bases in stock"));
        assertThat(ticket.snippet()).isEqualTo("It stops at ninety degrees");
        assertThat(ticket.snippetById()).isEqualTo(NORA);
    }

    @Test
    void onlyUnsolvedTicketsAreProposedForClosing() {
        ticket.proposeClosing(7, NORA, hour(1));
        assertThat(ticket.proposedMessageId()).isEqualTo(7);
        ticket.transitionTo(TicketStatus.SOLVED, OTTO, hour(2));
        assertThat(ticket.proposedMessageId()).isNull();
        ticket.proposeClosing(8, NORA, hour(3));
        assertThat(ticket.proposedMessageId()).isNull();
    }

    @Test
    void withdrawnProposalIsRecordedOnce() {
        ticket.proposeClosing(7, NORA, hour(1));
        ticket.withdrawProposal(NORA, hour(2));
        ticket.withdrawProposal(NORA, hour(3));
        assertThat(ticket.proposedMessageId()).isNull();
        assertThat(ticket.changes())
                .extracting(TicketChange::field)
                .containsExactly(TicketField.OPENED, TicketField.CLOSING_PROPOSED, TicketField.CLOSING_WITHDRAWN);
    }

    @Test
    void tagsAreNormalizedAndValidated() {
        ticket.changeTags(TicketTags.of(List.of("Batch", " batch ", "LK-31", "")), OTTO, hour(1));
        assertThat(ticket.tags()).containsExactly("batch", "lk-31");
        assertThat(TicketTags.of(List.of("two words", "केतली")).values()).containsExactly("two-words", "केतली");
        assertThatThrownBy(() -> TicketTags.of(List.of("two/words"))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void timeIsThatOfTheLastMessageTheRequesterCanRead() {
        ticket.addMessage(message(OTTO, true, MessageVisibility.PRIVATE, "Which one?"));
        ticket.addMessage(new NewMessage(OTTO, true, MessageVisibility.INTERNAL, "Batch 31?", hour(2), null));
        ticket.changePriority(TicketPriority.HIGH, OTTO, hour(3));
        ticket.changeTags(TicketTags.of(List.of("batch")), OTTO, hour(4));
        ticket.assign(OTTO, OTTO, hour(5));
        ticket.transitionTo(TicketStatus.PENDING, OTTO, hour(6));
        assertThat(ticket.updatedAt()).isEqualTo(hour(1));

        ticket.addMessage(new NewMessage(NORA, false, MessageVisibility.PRIVATE, "The red one", hour(7), null));
        assertThat(ticket.updatedAt()).isEqualTo(hour(7));
    }

    private static NewMessage message(AccountId author, boolean staff, MessageVisibility visibility, String body) {
        return new NewMessage(author, staff, visibility, body, hour(1), null);
    }

    @Test
    void saysWhetherOthersGetCopies() {
        assertThat(ticket.hasCopies()).isFalse();
        ticket.addCopies();
        ticket.recordPartyRemoved(NORA, true, OTTO, hour(1));
        assertThat(ticket.hasCopies()).isTrue();
        ticket.recordPartyRemoved(NORA, false, OTTO, hour(2));
        assertThat(ticket.hasCopies()).isFalse();
        assertThat(ticket.changes())
                .extracting(TicketChange::field)
                .containsExactly(TicketField.OPENED, TicketField.PARTY_REMOVED, TicketField.PARTY_REMOVED);
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
