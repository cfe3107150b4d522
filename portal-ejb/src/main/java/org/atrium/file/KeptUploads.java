package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.atrium.account.AccountId;

/** Keeps files that hang on nothing yet, as a draft names them that may be sent much later. */
@ApplicationScoped
public class KeptUploads {

    /** What is not sent by then is chosen anew: nobody fills the file store with drafts. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Keeps this person's files: they count as unused from that day on only. */
    public void keep(AccountId account, Collection<String> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery("update stored_file set unused_since = :until where public_id = any(:ids)"
                            + " and unused_since is not null and (uploader_id = :account or uploader_id is null)")
                    .setParameter("until", clock.instant().plus(KEPT_FOR))
                    .setParameter("ids", ids.toArray(String[]::new))
                    .setParameter("account", account.value())
                    .executeUpdate();
        }
    }
}
