package org.atrium.platform.ratelimit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Until when the attempts of one subject count, in milliseconds: each attempt moves it forward by one step. */
@Entity
class RateLimitState {

    @Id
    private String subject;

    private long countsUntil;

    protected RateLimitState() {}
}
