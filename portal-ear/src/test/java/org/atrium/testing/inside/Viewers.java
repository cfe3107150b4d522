package org.atrium.testing.inside;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.atrium.account.PlaceholderAccounts;
import org.atrium.account.Role;
import org.atrium.account.Viewer;

/** Those who act in a test inside the server, each with an account nobody else has: {@code viewers.with(Role.AGENT)}. */
public class Viewers {

    @Inject
    private PlaceholderAccounts placeholders;

    @Inject
    private Transactions transactions;

    /** Somebody new in a role. */
    public Viewer with(Role role) throws Exception {
        String name = role + " " + UUID.randomUUID();
        return new Viewer(transactions.in(() -> placeholders.create(name)), Set.of(role));
    }
}
