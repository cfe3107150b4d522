package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import org.atrium.account.OwnRecords;

/** What of an order can be returned depends on its returns: with them, what its customer reads of it changes. */
@ApplicationScoped
class ReturnedLines {

    @Inject
    private OwnRecords records;

    void changed(@Observes ReturnChanged change) {
        records.changed(Collections.singleton(change.account()));
    }
}
