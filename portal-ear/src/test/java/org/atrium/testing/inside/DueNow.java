package org.atrium.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Makes all entities of one kind due at a request that carries the header {@value #HEADER}: nobody waits for an hour. */
@ApplicationScoped
public class DueNow {

    /** Its value names the entity, which has a time {@code dueAt}. */
    public static final String HEADER = "X-Due-Now";

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    void begins(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) throws Exception {
        String entity = request.getHeader(HEADER);
        if (entity != null) {
            transactions.in(() -> entityManager
                    .createQuery("update " + entity + " set dueAt = :now")
                    .setParameter("now", clock.instant())
                    .executeUpdate());
        }
    }
}
