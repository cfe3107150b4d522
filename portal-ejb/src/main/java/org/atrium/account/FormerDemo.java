package org.atrium.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/**
 * Ends the sign-ins of a demo's people whose password everybody knows once the portal is started as no demo any more, and
 * says that they are there. {@link SignIn} lets none of them in again until they have another password.
 */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class FormerDemo {

    private static final Logger LOG = Logger.getLogger(FormerDemo.class);

    @Inject
    private AccountQueries accounts;

    @PostConstruct
    void shutOut() {
        if (!Setting.DEMO.isOn()) {
            shutOut(DemoFiles.read("accounts", DemoAccounts.Person.class).stream()
                    .map(person -> EmailAddress.keyOf(person.email()))
                    .toList());
        }
    }

    private void shutOut(List<String> emailKeys) {
        List<String> published = accounts.passwordsOf(emailKeys).stream()
                .filter(hash -> Passwords.match(Passwords.PUBLISHED, hash))
                .toList();
        List<Account> people = published.isEmpty() ? List.of() : accounts.withPassword(emailKeys, published);
        if (!people.isEmpty()) {
            accounts.endSessionsOf(people);
            LOG.warnf(
                    "%d accounts of the demo are in the database, among them staff's, with its published password: nobody"
                            + " can sign in to them. Suspend them, or start with an empty database",
                    people.size());
        }
    }
}
