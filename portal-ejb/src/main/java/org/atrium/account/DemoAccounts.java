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

/** The people of the demo shop, all with the password {@code atrium-demo}. */
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
        String password = Passwords.hash(Passwords.PUBLISHED);
        DemoFiles.read("accounts", Person.class).forEach(person -> open(person, password));
    }

    private void open(Person person, String password) {
        Instant joined = DemoFiles.before(clock.instant(), person.joinedAgo());
        Account account = Account.register(
                UuidCreator.getTimeOrderedEpoch().toString(),
                new EmailAddress(person.email()),
                new Registrant(person.displayName(), person.locale(), person.timeZone(), password),
                joined);
        account.verify(joined);
        account.describe(new Profile.Details(
                person.displayName(),
                person.fullName(),
                null,
                person.locale(),
                person.timeZone(),
                PreferredChannel.EMAIL));
        Set<Role> roles = EnumSet.of(Role.CUSTOMER);
        if (person.roles() != null) {
            person.roles().forEach(role -> roles.add(Role.valueOf(role)));
        }
        account.assign(roles);
        entityManager.persist(account);
    }

    /** A line of {@code accounts.json}. */
    public record Person(
            String key,
            String email,
            String displayName,
            String fullName,
            String locale,
            String timeZone,
            String joinedAgo,
            List<String> roles) {}
}
