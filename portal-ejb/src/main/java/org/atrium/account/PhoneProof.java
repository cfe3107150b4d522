package org.atrium.account;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** That somebody wants to show that a telephone number is theirs: the code that was sent to it, until it expires. */
@Entity
class PhoneProof extends PersistentObject {

    private AccountId accountId;
    private String phone;
    private String codeHash;
    private Instant expiresAt;

    protected PhoneProof() {}

    PhoneProof(AccountId account) {
        this.accountId = account;
    }

    /** A new code is on its way to a number; no former one counts any more. */
    void begin(String number, Instant until) {
        phone = number;
        codeHash = null;
        expiresAt = until;
    }

    /** The code that is sent. */
    void issue(String hash) {
        codeHash = hash;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whether a code proves that this is the number. */
    boolean isProvenBy(String hash, String number, Instant now) {
        return isOpen(now) && phone.equals(number) && hash.equals(codeHash);
    }

    String phone() {
        return phone;
    }
}
