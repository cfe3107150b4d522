package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.platform.demo.DemoLoader;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/**
 * On an empty database, opens the first administrator's account and the first API client from the settings. Nodes that
 * start together do it one after the other, and whatever is there already stays as it is: a client is nobody, so that a
 * portal without people is empty at its second start, too.
 */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private AccountQueries accounts;

    @Inject
    private DemoLoader demo;

    @PostConstruct
    void open() {
        if (!demo.foundEmpty()) {
            return;
        }
        accounts.awaitOtherNodes();
        Setting.ADMIN_EMAIL
                .value()
                .map(EmailAddress::new)
                .filter(email -> accounts.byEmail(email.value()).isEmpty())
                .ifPresent(this::openAdmin);
        Setting.API_KEY
                .value()
                .map(key -> new SecretToken(key).hash())
                .filter(hash -> accounts.clientsOf(hash) == 0)
                .ifPresent(this::openClient);
    }

    private void openAdmin(EmailAddress email) {
        String password = Setting.ADMIN_PASSWORD.required();
        if (!Passwords.objections(password, List.of(email.value()), true).isEmpty()) {
            LOG.warnf(
                    "%s is short or easily guessed; choose another one at /account/password",
                    Setting.ADMIN_PASSWORD.variable());
        }
        Account admin = Account.register(
                UuidCreator.getTimeOrderedEpoch().toString(),
                email,
                new Registrant("Administrator", "en", TimeZones.orPortals(null), Passwords.hash(password)),
                clock.instant());
        admin.verify(clock.instant());
        admin.assign(EnumSet.of(Role.CUSTOMER, Role.ADMIN));
        entityManager.persist(admin);
    }

    private void openClient(String keyHash) {
        entityManager.persist(new ApiClient(
                UuidCreator.getTimeOrderedEpoch().toString(),
                "PORTAL_API_KEY",
                keyHash,
                Set.of("orders:write", "content:write"),
                clock.instant()));
    }
}
