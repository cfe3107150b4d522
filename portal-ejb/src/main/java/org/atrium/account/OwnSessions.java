package org.atrium.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.SecretToken;

/** Lists and ends the viewer's sessions. */
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
    public List<SessionRow> list(Viewer viewer, String session) {
        String current = new SecretToken(session).hash();
        return accounts.sessions(viewer.requireAccount().value(), clock.instant()).stream()
                .map(row -> new SessionRow(
                        row.id(),
                        row.sessionType(),
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
    public record SessionRow(long id, SessionType sessionType, Instant createdAt, Instant expiresAt, boolean current) {}
}
