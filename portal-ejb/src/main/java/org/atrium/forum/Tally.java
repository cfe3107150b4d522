package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How often a thread was liked, shared as a problem and read. Kept with a new thread; afterwards it changes in the
 * database alone, so that counting locks nobody out.
 */
@Embeddable
record Tally(
        @Column(updatable = false) int likes,
        @Column(updatable = false) int affected,
        @Column(updatable = false) long views) {

    static final Tally NONE = new Tally(0, 0, 0);
}
