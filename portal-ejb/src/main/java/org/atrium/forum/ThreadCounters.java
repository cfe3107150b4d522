package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Counters of a thread: likes, affected members, views. Initialised with the thread; afterwards changed by database
 * updates alone, so that counting locks no row.
 */
@Embeddable
record ThreadCounters(
        @Column(updatable = false) int likes,
        @Column(updatable = false) int affected,
        @Column(updatable = false) long views) {

    static final ThreadCounters NONE = new ThreadCounters(0, 0, 0);
}
