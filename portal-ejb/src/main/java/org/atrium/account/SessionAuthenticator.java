package org.atrium.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.atrium.account.SignIn.SignedInViewer;
import org.atrium.account.ViewerCache.StoredSession;
import org.atrium.platform.ids.SecretToken;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Authenticates a session token. It runs on every request, so it is one SQL statement past Hibernate, which would cost
 * more than the database; the statement is passed to Hibernate's inspector, so that tests count it.
 */
@ApplicationScoped
public class SessionAuthenticator {

    private static final String STATEMENT =
            "select a.id, a.version, a.customer_data_version, s.created_at from account_session s"
                    + " join account a on a.id = s.account_id"
                    + " where s.token_hash = ? and s.expires_at > ? and s.session_type = ?";

    private static final String OF_SEVERAL =
            "select a.id, a.version, a.customer_data_version, s.created_at, s.token_hash, s.session_type"
                    + " from account_session s join account a on a.id = s.account_id"
                    + " where s.token_hash = any(?) and s.expires_at > ?";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @PersistenceUnit(unitName = "atrium")
    private EntityManagerFactory factory;

    @Inject
    private ViewerCache viewers;

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    private StatementInspector inspector;

    @PostConstruct
    void findInspector() {
        inspector = factory.unwrap(SessionFactoryImplementor.class)
                .getSessionFactoryOptions()
                .getStatementInspector();
    }

    /**
     * Authenticates a session's token; a session of the pages is not valid for the API, nor the reverse, so a script's
     * token is of no use in a browser.
     */
    public Optional<SignedInViewer> authenticate(String token, SessionType sessionType) {
        return findSession(new SecretToken(token).hash(), sessionType).flatMap(session -> valid(session, sessionType));
    }

    private Optional<SignedInViewer> valid(StoredSession session, SessionType sessionType) {
        SignedInViewer known = viewers.find(session)
                .orElseGet(() -> signIn.loadViewer(session.account()))
                .signedIn(session);
        return known.account().active()
                        && isValid(session, sessionType, known.account().isStaff())
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Who works for the company only since then has a session that is over sooner, too. */
    private boolean isValid(StoredSession session, SessionType sessionType, boolean staff) {
        return session.startedAt().plus(sessionType.lifetime(staff)).isAfter(clock.instant());
    }

    /**
     * Whose some sessions are, by the hashes of their tokens; those that are over, or whose owner may not sign in, are left
     * out. By one statement.
     */
    public Map<String, Viewer> viewersOf(Collection<String> tokenHashes) {
        Map<String, Viewer> viewers = new HashMap<>();
        if (tokenHashes.isEmpty()) {
            return viewers;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(inspected(OF_SEVERAL))) {
            statement.setArray(1, connection.createArrayOf("varchar", tokenHashes.toArray()));
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String hash = row.getString(5);
                    SessionType sessionType = SessionType.valueOf(row.getString(6));
                    valid(sessionOf(row), sessionType).ifPresent(known -> viewers.put(hash, known.viewer()));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("Whose sessions these are cannot be told", e);
        }
        return viewers;
    }

    private Optional<StoredSession> findSession(String tokenHash, SessionType sessionType) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(inspected(STATEMENT))) {
            statement.setString(1, tokenHash);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(3, sessionType.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(sessionOf(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("Who asks cannot be told", e);
        }
    }

    private static StoredSession sessionOf(ResultSet row) throws SQLException {
        return new StoredSession(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private String inspected(String sql) {
        return inspector == null ? sql : inspector.inspect(sql);
    }
}
