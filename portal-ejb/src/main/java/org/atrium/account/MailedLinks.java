package org.atrium.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.atrium.platform.ids.SecretToken;

/** Issues and takes back the links of account mails. */
@Stateless
public class MailedLinks {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    /** A new link for an account, in a transaction of its own: it must work before the mail is out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SecretToken issue(long account, LinkPurpose purpose, String email, String passwordHash) {
        SecretToken token = SecretToken.random();
        entityManager.persist(new MailedLink(
                token,
                entityManager.getReference(Account.class, account),
                purpose,
                email,
                passwordHash,
                clock.instant()));
        return token;
    }

    /** Whether a link would still work; changes nothing. */
    public boolean isUsable(String token, LinkPurpose purpose) {
        return !accounts.link(new SecretToken(token == null ? "" : token).hash(), purpose, clock.instant())
                .isEmpty();
    }

    /** Makes an account's outstanding links void: what they were sent for is settled another way. */
    public void drop(Account account) {
        accounts.dropLinks(account);
    }

    /** Uses a link up. Empty if it is unknown, void, or somebody was faster. */
    public Optional<MailedLink> use(String token, LinkPurpose purpose) {
        return accounts.link(new SecretToken(token == null ? "" : token).hash(), purpose, clock.instant()).stream()
                .findFirst()
                .filter(link -> accounts.useUp(link.id()) == 1);
    }
}
