package org.atrium.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A merchant's reference for a customer. Its row is locked while the owners of its orders are settled.
 *
 * <p>{@code shared} once so many e-mail addresses ordered under it that it identifies no single customer.
 */
@Entity
class CustomerReference {

    @Id
    private String reference;

    private boolean shared;

    protected CustomerReference() {}

    String reference() {
        return reference;
    }

    boolean isShared() {
        return shared;
    }

    void markShared() {
        shared = true;
    }
}
