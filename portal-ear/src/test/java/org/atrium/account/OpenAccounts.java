package org.atrium.account;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.inside.Transactions;

/** Opens accounts of people who have shown that their address is theirs, for tests inside the server. */
class OpenAccounts {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Transactions transactions;

    /** The account of a customer, with these roles more. */
    void open(String email, String password, Role... more) throws Exception {
        transactions.in(() -> {
            Account account = Account.register(
                    UUID.randomUUID().toString(),
                    new EmailAddress(email),
                    new RegistrationDetails("Nora", "en", "UTC", Passwords.hash(password)),
                    clock.instant());
            account.verify(clock.instant());
            EnumSet<Role> roles = EnumSet.of(Role.CUSTOMER);
            roles.addAll(List.of(more));
            account.assignRoles(roles);
            entityManager.persist(account);
            return null;
        });
    }
}
