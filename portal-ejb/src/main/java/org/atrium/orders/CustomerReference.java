package org.atrium.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A merchant's name for a customer whose orders had to be settled: who settles them holds it meanwhile.
 *
 * <p>{@code shared} once so many addresses ordered under it that it is no person's.
 */
@Entity
class CustomerReference {

    @Id
    private String ref;

    private boolean shared;

    protected CustomerReference() {}

    String ref() {
        return ref;
    }

    boolean isShared() {
        return shared;
    }

    void share() {
        shared = true;
    }
}
