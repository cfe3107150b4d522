package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** That a question waits, for what, and since when. By this alone escalation rules find what is due. */
@Embeddable
record WaitingState(
        @Enumerated(EnumType.STRING) @Column(name = "waiting_for")
        WaitingFor waitingFor,

        @Column(name = "waiting_since") Instant since) {

    /** What a question of that status waits for; a solved one waits for nothing. */
    static Optional<WaitingState> of(ThreadStatus status, Instant publishedAt, Instant lastPostAt, Solution solution) {
        return switch (status) {
            case OPEN -> Optional.of(new WaitingState(WaitingFor.ANSWER, solution.waitingSince(publishedAt)));
            case ANSWERED -> Optional.of(new WaitingState(WaitingFor.SOLUTION, solution.waitingSince(lastPostAt)));
            case SOLVED -> Optional.empty();
        };
    }
}
