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
 * Creates the first administrator and the first API client from the settings on an empty database. Nodes that start
 * together do so one after the other; what exists stays. API clients are no accounts, so a portal without accounts
 * still counts as empty at its next start.
 */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class InitialAccounts {

    private static final Logger LOG = Logger.getLogger(InitialAccounts.class);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private AccountQueries accounts;

    @Inject
    private DemoLoader demo;

    @PostConstruct
    void createMissing() {
        if (!demo.foundEmpty()) {
            return;
        }
        accounts.selectStartupRowForUpdate();
        Setting.ADMIN_EMAIL
                .value()
                .map(EmailAddress::new)
                .filter(email -> accounts.byEmail(email.value()).isEmpty())
                .ifPresent(this::createAdmin);
        Setting.API_KEY
                .value()
                .map(key -> new SecretToken(key).hash())
                .filter(hash -> accounts.countClientsByKey(hash) == 0)
                .ifPresent(this::createClient);
    }

    private void createAdmin(EmailAddress email) {
        String password = Setting.ADMIN_PASSWORD.required();
        if (!Passwords.findErrors(password, List.of(email.value()), true).isEmpty()) {
            LOG.warnf(
                    "%s is short or easily guessed; choose another one at /account/password",
                    Setting.ADMIN_PASSWORD.variable());
        }
        Account admin = Account.register(
                UuidCreator.getTimeOrderedEpoch().toString(),
                email,
                new RegistrationDetails("Administrator", "en", TimeZones.orDefault(null), Passwords.hash(password)),
                clock.instant());
        admin.verify(clock.instant());
        admin.assignRoles(EnumSet.of(Role.CUSTOMER, Role.ADMIN));
        entityManager.persist(admin);
    }

    private void createClient(String keyHash) {
        entityManager.persist(new ApiClient(
                UuidCreator.getTimeOrderedEpoch().toString(),
                "PORTAL_API_KEY",
                keyHash,
                Set.copyOf(ApiClients.SCOPES),
                clock.instant()));
    }
}
