package org.atrium.account;

import jakarta.persistence.Embedded;
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
 * A secret sent to an e-mail address to see who reads there. Kept as a hash, used once, void after its time. Using it
 * deletes it, so of two uses at once only one finds it.
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

    /** What the account becomes when the link is used; null where it stays as it is. */
    @Embedded
    private Registrant registrant;

    protected MailedLink() {}

    MailedLink(
            SecretToken token, Account account, LinkPurpose purpose, String email, Registrant registrant, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.purpose = purpose.stored();
        this.email = email;
        this.registrant = registrant;
        this.expiresAt = now.plus(purpose.lasts());
    }

    /** Whether the address it went to is its account's, or is to become it. */
    boolean leadsToItsAccount() {
        return purpose == LinkPurpose.EMAIL_CHANGE || EmailAddress.keyOf(email).equals(account.emailKey());
    }

    /** Whether its account may still become what it says; a link that says nothing always holds. */
    boolean saysWhatItMay() {
        return registrant == null || account.takesRegistrations();
    }

    Account account() {
        return account;
    }

    Optional<Registrant> registrant() {
        return Optional.ofNullable(registrant);
    }

    String email() {
        return email;
    }
}
