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
 * Ends the sessions of demo accounts that still have the public demo password once the portal is no longer started as a
 * demo, and logs them. {@link SignIn} refuses that password from then on.
 */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class DemoSessionRevocation {

    private static final Logger LOG = Logger.getLogger(DemoSessionRevocation.class);

    @Inject
    private AccountQueries accounts;

    @PostConstruct
    void revokeSessions() {
        if (!Setting.DEMO.isOn()) {
            revokeSessions(DemoFiles.read("accounts", DemoAccounts.DemoPerson.class).stream()
                    .map(person -> EmailAddress.keyOf(person.email()))
                    .toList());
        }
    }

    private void revokeSessions(List<String> emailKeys) {
        List<String> published = accounts.passwordHashesOf(emailKeys).stream()
                .filter(hash -> Passwords.matches(Passwords.DEMO_PASSWORD, hash))
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
