package org.atrium.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;

/** Says of a file what a virus scanner found, at a request that carries the header {@value #HEADER}: a run has none. */
@ApplicationScoped
public class DecidedFiles {

    /** Its value is the id of a file, a space and a state. */
    public static final String HEADER = "X-Virus-Check";

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    void begins(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) throws Exception {
        String decided = request.getHeader(HEADER);
        if (decided != null) {
            String[] fileAndState = decided.split(" ");
            transactions.in(() -> entityManager
                    .createNativeQuery("update stored_file set virus_check = :state where public_id = :file")
                    .setParameter("state", fileAndState[1])
                    .setParameter("file", fileAndState[0])
                    .executeUpdate());
        }
    }
}
