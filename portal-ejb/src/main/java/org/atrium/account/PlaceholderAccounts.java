package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import org.atrium.platform.text.Texts;
import org.atrium.platform.text.VisibleText;

/** Creates placeholder accounts for the authors of imported texts. */
@ApplicationScoped
public class PlaceholderAccounts {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * A new placeholder; the caller keeps which author elsewhere it stands for. One who was called there as the shop's
     * people are here becomes a former member.
     */
    public AccountId create(String displayName) {
        Account account = Account.placeholder(
                UuidCreator.getTimeOrderedEpoch().toString(), importedName(displayName), clock.instant());
        entityManager.persist(account);
        return account.accountId();
    }

    private static String importedName(String elsewhere) {
        return DisplayNamePolicy.importedName(
                VisibleText.folded(elsewhere), Texts.in(Locale.ENGLISH).get("account.formerMember"));
    }
}
