package org.atrium.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** The accounts of the demo shop, all with the password {@code atrium-demo}. */
@Stateless
public class DemoAccounts implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        String password = Passwords.hash(Passwords.DEMO_PASSWORD);
        DemoFiles.read("accounts", DemoPerson.class).forEach(person -> create(person, password));
    }

    private void create(DemoPerson person, String password) {
        Instant joined = DemoFiles.instantBefore(clock.instant(), person.joinedAgo());
        Account account = Account.register(
                UuidCreator.getTimeOrderedEpoch().toString(),
                new EmailAddress(person.email()),
                new RegistrationDetails(person.displayName(), person.locale(), person.timeZone(), password),
                joined);
        account.verify(joined);
        account.update(ProfileDetails.of(account).withFullName(person.fullName()));
        Set<Role> roles = EnumSet.of(Role.CUSTOMER);
        if (person.roles() != null) {
            person.roles().forEach(role -> roles.add(Role.valueOf(role)));
        }
        account.assignRoles(roles);
        entityManager.persist(account);
    }

    /** A line of {@code accounts.json}. */
    public record DemoPerson(
            String key,
            String email,
            String displayName,
            String fullName,
            String locale,
            String timeZone,
            String joinedAgo,
            List<String> roles) {}
}
