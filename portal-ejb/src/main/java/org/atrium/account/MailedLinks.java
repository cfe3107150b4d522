package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.mail.ReturnedMail;

/** Issues and revokes mailed links. */
@ApplicationScoped
class MailedLinks {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private ReturnedMail returnedMail;

    @Inject
    private Clock clock;

    /**
     * Issues the requested link in a transaction of its own: it must work before the mail is out. Empty if the account
     * is dropped or suspended, has another address or password by now, or accepts no registrations any more: that made
     * void what was requested before.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<IssuedLink> issue(AccountMailer.LinkMailRequest request) {
        accounts.selectForUpdate(List.of(request.account()));
        return Optional.ofNullable(entityManager.find(Account.class, request.account()))
                .flatMap(account -> issue(request, account));
    }

    private Optional<IssuedLink> issue(AccountMailer.LinkMailRequest request, Account account) {
        SecretToken token = SecretToken.random();
        Optional<PendingRegistration> registration = Optional.ofNullable(request.registration())
                .map(id -> entityManager.find(PendingRegistration.class, id));
        MailedLink link = new MailedLink(
                token,
                account,
                LinkPurpose.valueOf(request.purpose()),
                request.email(),
                registration.orElse(null),
                clock.instant());
        if (!account.credentialsFingerprint().equals(request.credentialsFingerprint()) || !link.isPermitted()) {
            return Optional.empty();
        }
        entityManager.persist(link);
        return Optional.of(new IssuedLink(
                token,
                account.hasVerifiedEmail(request.email()) ? account.displayName() : null,
                registration
                        .map(PendingRegistration::details)
                        .map(RegistrationDetails::locale)
                        .orElseGet(account::locale)));
    }

    /** Whether a link would still work; changes nothing. */
    boolean isUsable(String token, LinkPurpose purpose) {
        return find(token, purpose).isPresent();
    }

    /** Whose account a link would change, if it would still work; changes nothing. */
    Optional<AccountId> accountOf(String token, LinkPurpose purpose) {
        return find(token, purpose).map(link -> link.account().accountId());
    }

    /** Makes an account's outstanding links void: what they were sent for is settled another way. */
    void revoke(Account account) {
        accounts.revokeLinks(account);
    }

    /** What is known of a link that would still work. */
    Optional<MailedLink> find(String token, LinkPurpose purpose) {
        return accounts.usableLink(new SecretToken(token == null ? "" : token).hash(), purpose, clock.instant())
                .filter(MailedLink::matchesAccountEmail)
                .filter(MailedLink::isPermitted);
    }

    /** Uses a link up, which shows that mail arrives. Empty if it is unknown, void, or somebody was faster. */
    Optional<MailedLink> consume(String token, LinkPurpose purpose) {
        Optional<MailedLink> used = find(token, purpose).filter(link -> accounts.deleteLink(link.id()) == 1);
        used.ifPresent(link -> returnedMail.resume(link.email()));
        return used;
    }

    /**
     * A link to be mailed, and how to greet its reader in which language.
     *
     * @param name null while the address is unverified: the name may be somebody else's choice
     */
    record IssuedLink(SecretToken token, String name, String locale) {}
}
