package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.SecretToken;

/** Where a person is signed in, and how to end that. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OwnSessions {

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    /**
     * The viewer's sessions, newest first.
     *
     * @param session the one the viewer asks with
     */
    public List<Row> of(Viewer viewer, String session) {
        String current = new SecretToken(session).hash();
        return accounts.sessions(viewer.requireAccount().value(), clock.instant()).stream()
                .map(row -> new Row(
                        row.id(),
                        row.door(),
                        row.createdAt(),
                        row.expiresAt(),
                        row.tokenHash().equals(current)))
                .toList();
    }

    /** Ends one of the viewer's sessions at once. */
    public void end(Viewer viewer, long id) {
        if (accounts.endSession(viewer.requireAccount().value(), id) == 0) {
            throw new UnknownObjectException();
        }
    }

    /** A session as its owner sees it. */
    public record Row(long id, Door door, Instant createdAt, Instant expiresAt, boolean current) {}
}
