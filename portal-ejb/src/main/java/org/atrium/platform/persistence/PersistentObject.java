package org.atrium.platform.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * What every entity has: a number of its own, drawn from the sequence {@code <table>_seq} in blocks of 50 so that
 * inserts can be sent in batches.
 */
@MappedSuperclass
public abstract class PersistentObject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    /** The number, null until the entity is persisted. */
    public Long id() {
        return id;
    }
}
