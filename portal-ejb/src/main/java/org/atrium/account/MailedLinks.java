package org.atrium.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
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

    /**
     * A new link for a wish, in a transaction of its own: it must work before the mail is out. None if the account is
     * dropped, has another address or password by now, or is no longer anybody's to register: that made void what was
     * asked for before.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Issued> issue(AccountMail.Wish wish) {
        accounts.lock(List.of(wish.account()));
        return Optional.ofNullable(entityManager.find(Account.class, wish.account()))
                .flatMap(account -> issue(wish, account));
    }

    private Optional<Issued> issue(AccountMail.Wish wish, Account account) {
        SecretToken token = SecretToken.random();
        MailedLink link = new MailedLink(
                token, account, LinkPurpose.valueOf(wish.purpose()), wish.email(), wish.registrant(), clock.instant());
        if (!account.wayIn().equals(wish.wayIn()) || !link.saysWhatItMay()) {
            return Optional.empty();
        }
        entityManager.persist(link);
        Optional<Registrant> registrant = Optional.ofNullable(wish.registrant());
        return Optional.of(new Issued(
                token,
                account.isKnownAt(wish.email()) ? account.displayName() : null,
                registrant.map(Registrant::locale).orElseGet(account::locale)));
    }

    /** Whether a link would still work; changes nothing. */
    public boolean isUsable(String token, LinkPurpose purpose) {
        return find(token, purpose).isPresent();
    }

    /** Makes an account's outstanding links void: what they were sent for is settled another way. */
    public void drop(Account account) {
        accounts.dropLinks(account);
    }

    /** Uses a link up. Empty if it is unknown, void, or somebody was faster. */
    public Optional<MailedLink> use(String token, LinkPurpose purpose) {
        return find(token, purpose).filter(link -> accounts.useUp(link.id()) == 1);
    }

    private Optional<MailedLink> find(String token, LinkPurpose purpose) {
        return accounts.link(new SecretToken(token == null ? "" : token).hash(), purpose, clock.instant()).stream()
                .findFirst()
                .filter(MailedLink::leadsToItsAccount)
                .filter(MailedLink::saysWhatItMay);
    }

    /**
     * A link to be mailed, and how to greet its reader in which language.
     *
     * @param name null where nobody has shown yet that the address is theirs: whoever chose the name may be a stranger
     */
    public record Issued(SecretToken token, String name, String locale) {}
}
