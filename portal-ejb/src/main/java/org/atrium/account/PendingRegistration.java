package org.atrium.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An unconfirmed registration of an address, one per password; registering again with the same password updates it.
 * Confirming one deletes all of the account.
 */
@Entity
class PendingRegistration extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Embedded
    private RegistrationDetails details;

    private Instant registeredAt;

    protected PendingRegistration() {}

    PendingRegistration(Account account, RegistrationDetails details, Instant now) {
        this.account = account;
        this.details = details;
        this.registeredAt = now;
    }

    /** The same person registered again and may have given another name. */
    void update(RegistrationDetails again, Instant now) {
        details = again;
        registeredAt = now;
    }

    RegistrationDetails details() {
        return details;
    }
}
