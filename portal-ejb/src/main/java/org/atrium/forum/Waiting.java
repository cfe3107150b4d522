package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That a question waits, for what, and since when: what time alone can bring to support. */
@Embeddable
record Waiting(
        @Enumerated(EnumType.STRING) @Column(name = "waits_for")
        Awaited awaited,

        @Column(name = "waiting_since") Instant since) {}
