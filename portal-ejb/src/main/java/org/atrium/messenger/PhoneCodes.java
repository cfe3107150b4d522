package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.PhoneProofs;
import org.atrium.account.PhoneProofs.PhoneCode;

/** Makes codes in a transaction that is over before a network is asked. */
@ApplicationScoped
@Transactional
class PhoneCodes {

    @Inject
    private PhoneProofs proofs;

    Optional<PhoneCode> issue(AccountId account) {
        return proofs.issue(account);
    }
}
