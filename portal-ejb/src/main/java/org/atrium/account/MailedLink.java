package org.atrium.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A token mailed to an address to verify who reads it. Stored as a hash, used once, with an expiry. Using it deletes
 * it, so of two concurrent uses only one succeeds.
 */
@Entity
class MailedLink extends PersistentObject {

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String email;
    private Instant expiresAt;

    /** The registration the link was mailed for; null for other purposes, and once it is dropped. */
    @ManyToOne(fetch = FetchType.LAZY)
    private PendingRegistration registration;

    protected MailedLink() {}

    MailedLink(
            SecretToken token,
            Account account,
            LinkPurpose purpose,
            String email,
            PendingRegistration registration,
            Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.purpose = purpose.storedAs();
        this.email = email;
        this.registration = registration;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    /** Whether the address it went to is its account's, or is to become it. */
    boolean matchesAccountEmail() {
        return purpose == LinkPurpose.EMAIL_CHANGE || EmailAddress.keyOf(email).equals(account.emailKey());
    }

    /** Whether its account is one that links of its purpose may change. */
    boolean isPermitted() {
        return purpose == LinkPurpose.VERIFICATION ? account.acceptsRegistrations() : account.acceptsLinks();
    }

    Account account() {
        return account;
    }

    Optional<PendingRegistration> registration() {
        return Optional.ofNullable(registration);
    }

    String email() {
        return email;
    }
}
