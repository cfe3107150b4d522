package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import org.atrium.platform.text.Texts;
import org.atrium.platform.text.VisibleText;

/** Makes the nameless accounts that stand for authors of texts brought from elsewhere. */
@ApplicationScoped
public class Placeholders {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * A new placeholder; the caller keeps which author elsewhere it stands for. One who was called there as the shop's
     * people are here becomes a former member.
     */
    public AccountId create(String displayName) {
        Account account =
                Account.placeholder(UuidCreator.getTimeOrderedEpoch().toString(), name(displayName), clock.instant());
        entityManager.persist(account);
        return account.accountId();
    }

    private static String name(String elsewhere) {
        return DisplayNames.ofFormerMember(
                VisibleText.folded(elsewhere), Texts.in(Locale.ENGLISH).get("account.formerMember"));
    }
}
