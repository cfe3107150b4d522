package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import org.atrium.account.CustomerDataVersion;

/**
 * Increases a customer's data version when a return changes, because the returnable quantities of the order change with
 * it.
 */
@ApplicationScoped
class ReturnDataVersionListener {

    @Inject
    private CustomerDataVersion dataVersion;

    void on(@Observes ReturnChanged change) {
        dataVersion.bump(Collections.singleton(change.account()));
    }
}
