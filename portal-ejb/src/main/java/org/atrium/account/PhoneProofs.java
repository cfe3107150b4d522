package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.Pseudonyms;

/**
 * Proves that the number in a profile is its owner's. Who shows it last has it: what comes from the number is theirs from
 * then on, and what a contact wrote from it before.
 */
@ApplicationScoped
public class PhoneProofs {

    private static final Duration VALIDITY = Duration.ofMinutes(15);
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Event<ContactJoined> contactJoined;

    @Inject
    private Clock clock;

    /** The number of somebody's profile, and whether it is proven. */
    public PhoneState state(AccountId account) {
        Account owner = entityManager.find(Account.class, account.value());
        return new PhoneState(owner.phone(), owner.isPhoneVerified());
    }

    /** The numbers of those of some accounts who have proven theirs, by one query. */
    public Map<AccountId, String> provenNumbers(Collection<AccountId> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : accounts
                        .withProvenPhones(
                                accountIds.stream().map(AccountId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(Account::accountId, Account::phone));
    }

    /**
     * Begins a proof; the code is made when it is sent.
     *
     * @return the number
     * @throws ConflictException if there is no number, or it is proven
     */
    public String begin(AccountId account) {
        PhoneState state = state(account);
        if (state.phone() == null || state.verified()) {
            throw new ConflictException("account.error.noPhone");
        }
        accounts.selectForUpdate(List.of(account.value()));
        PhoneProof proof = accounts.phoneProof(account).orElseGet(() -> {
            PhoneProof begun = new PhoneProof(account);
            begun.begin(state.phone(), clock.instant());
            entityManager.persist(begun);
            return begun;
        });
        proof.begin(state.phone(), clock.instant().plus(VALIDITY));
        return state.phone();
    }

    /** Makes the code that is sent now; empty if nobody waits for one any more. */
    public Optional<PhoneCode> issue(AccountId account) {
        accounts.selectForUpdate(List.of(account.value()));
        return accounts.phoneProof(account)
                .filter(proof -> proof.isOpen(clock.instant()))
                .map(proof -> {
                    String code = "%06d".formatted(RANDOM.nextInt(CODES));
                    proof.issue(hash(account, code));
                    Account owner = entityManager.find(Account.class, account.value());
                    return new PhoneCode(proof.phone(), code, owner.locale());
                });
    }

    /**
     * Uses up a code.
     *
     * @throws InvalidInputException if it is not the one that was sent last, or has expired
     */
    public void confirm(AccountId account, String code) {
        String number = Optional.ofNullable(state(account).phone())
                .orElseThrow(() -> new ConflictException("account.error.noPhone"));
        Optional<ContactIdentity> identity = accounts.identity(new SenderIdentity("PHONE", number, number).key());
        identity.ifPresent(known -> entityManager.refresh(known, LockModeType.PESSIMISTIC_WRITE));
        accounts.selectForUpdate(accounts.idsWithPhone(number));
        Account owner = entityManager.find(Account.class, account.value());
        entityManager.refresh(owner);
        PhoneProof proof = accounts.phoneProof(account)
                .filter(begun -> number.equals(owner.phone())
                        && begun.isProvenBy(hash(account, code.strip()), number, clock.instant()))
                .orElseThrow(() -> new InvalidInputException("code", "account.error.phoneCode"));
        entityManager.remove(proof);
        accounts.unverifyPhones(number, owner.id());
        owner.verifyPhone(clock.instant());
        identity.ifPresent(known -> adopt(known, owner));
    }

    private void adopt(ContactIdentity identity, Account owner) {
        Account former = identity.accountId() == null
                ? null
                : entityManager.find(Account.class, identity.accountId().value());
        identity.assign(owner.accountId());
        if (former != null && former.isContact() && former.email() == null) {
            accounts.selectForUpdate(List.of(former.id()));
            contactJoined.fire(new ContactJoined(former.accountId(), owner.accountId()));
            former.join();
        }
    }

    private String hash(AccountId account, String code) {
        return pseudonyms.of("phone code", account.value() + "\n" + code);
    }

    /**
     * The number of a profile.
     *
     * @param phone in E.164, null for none
     */
    public record PhoneState(String phone, boolean verified) {}

    /** A code to be sent to a number. */
    public record PhoneCode(String phone, String code, String locale) {

        /** Without them, which logs may not have. */
        @Override
        public String toString() {
            return "phone code";
        }
    }
}
