package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.settings.Setting;

/** On an empty database, opens the first administrator's account and the first API client from the settings. */
@Singleton
@Startup
public class FirstAccounts {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        if (isEmpty("Account") && Setting.ADMIN_EMAIL.value().isPresent()) {
            openAdmin();
        }
        if (isEmpty("ApiClient")) {
            Setting.API_KEY.value().ifPresent(this::openClient);
        }
    }

    private void openAdmin() {
        EmailAddress email = new EmailAddress(Setting.ADMIN_EMAIL.required());
        Account admin = Account.register(
                UuidCreator.getTimeOrderedEpoch().toString(),
                email,
                "Administrator",
                "en",
                Passwords.hash(Setting.ADMIN_PASSWORD.required()),
                clock.instant());
        admin.verify(clock.instant());
        admin.assign(EnumSet.of(Role.CUSTOMER, Role.ADMIN));
        entityManager.persist(admin);
    }

    private void openClient(String key) {
        entityManager.persist(new ApiClient(
                UuidCreator.getTimeOrderedEpoch().toString(),
                "PORTAL_API_KEY",
                new SecretToken(key).hash(),
                Set.of("orders:write", "content:write"),
                clock.instant()));
    }

    private boolean isEmpty(String entity) {
        return entityManager
                .createQuery("select 1 from " + entity, Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
