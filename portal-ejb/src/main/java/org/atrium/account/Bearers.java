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
import java.util.Optional;
import javax.sql.DataSource;
import org.atrium.account.KnownPeople.Bearer;
import org.atrium.account.SignIn.SignedIn;
import org.atrium.platform.ids.SecretToken;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Recognises people by the secret of their session. Every request asks this first, and nothing else of the database
 * where what it asks for is remembered: one statement, past Hibernate, whose own work would be more than the
 * database's. It is shown to Hibernate's inspector, who counts statements in tests.
 */
@ApplicationScoped
public class Bearers {

    private static final String STATEMENT =
            "select a.id, a.version, a.record_version, s.created_at from account_session s"
                    + " join account a on a.id = s.account_id"
                    + " where s.token_hash = ? and s.expires_at > ? and s.door = ?";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @PersistenceUnit(unitName = "atrium")
    private EntityManagerFactory factory;

    @Inject
    private KnownPeople people;

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
     * Who shows this session's secret, if the session still holds and its account may still sign in. At each door only
     * sessions that were opened there: what a script may read is of no use in a browser, nor the other way round.
     */
    public Optional<SignedIn> recognise(String token, Door door) {
        return bearer(new SecretToken(token).hash(), door).flatMap(bearer -> {
            SignedIn known = people.find(bearer)
                    .orElseGet(() -> signIn.meet(bearer.account()))
                    .signedIn(bearer);
            return known.card().active() && holds(bearer, door, known.card().staff())
                    ? Optional.of(known)
                    : Optional.empty();
        });
    }

    /** Who works for the company only since then has a session that is over sooner, too. */
    private boolean holds(Bearer bearer, Door door, boolean staff) {
        return bearer.since().plus(door.lasts(staff)).isAfter(clock.instant());
    }

    private Optional<Bearer> bearer(String tokenHash, Door door) {
        String sql = inspector == null ? STATEMENT : inspector.inspect(STATEMENT);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tokenHash);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(3, door.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Bearer(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("Who asks cannot be told", e);
        }
    }
}
