package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.InvalidInputException;
import org.jboss.logging.Logger;

/**
 * Imports order documents idempotently: a known document changes nothing, an older one is ignored. On a concurrent
 * write of the same order by two nodes, the one that loses retries.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderImport {

    private static final Logger LOG = Logger.getLogger(OrderImport.class);
    private static final int MAX_TRIES = 4;

    @Inject
    private OrderWriter writer;

    @Inject
    private Clock clock;

    /**
     * Takes in one document as a client sends it.
     *
     * @param number the number the client addresses, which must be the document's
     * @throws InvalidInputException naming every field that is wrong
     */
    @RolesAllowed("orders:write")
    public OrderImportOutcome put(String number, JsonObject json) {
        OrderDocument document = OrderDocuments.read(json, clock.instant());
        if (!OrderNumber.isValid(number) || !new OrderNumber(number).equals(document.number())) {
            throw new InvalidInputException("number", "orders.error.otherNumber");
        }
        return apply(document);
    }

    /** Takes in one document. */
    @PermitAll
    public OrderImportOutcome apply(OrderDocument document) {
        return apply(List.of(document)).get(0);
    }

    /** Takes in some documents in one transaction, in their order, and tells what became of each. */
    @PermitAll
    public List<OrderImportOutcome> apply(List<OrderDocument> documents) {
        OrderWriter.WriteResult done = retry(() -> writer.write(documents));
        List<OrderImportOutcome> outcomes = done.outcomes();
        List<OrderDocument> written = IntStream.range(0, documents.size())
                .filter(i -> outcomes.get(i).changedSomething())
                .mapToObj(documents::get)
                .toList();
        if (!written.isEmpty()) {
            retry(() -> {
                writer.findOwners(written, done.before());
                return written;
            });
        }
        return outcomes;
    }

    private static <T> T retry(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == MAX_TRIES
                        || Causes.find(e, PersistenceException.class).isEmpty()) {
                    throw e;
                }
                LOG.debugf(e, "Orders were written elsewhere at once; attempt %d", attempt);
            }
        }
    }

    /** The result of importing a document. */
    public enum OrderImportOutcome {
        /** The order was new. */
        CREATED,
        /** The document was newer and applied. */
        UPDATED,
        /** The document was known already. */
        UNCHANGED,
        /** A newer document is known; nothing changed. */
        OLDER;

        /** Whether the orders are other than before. */
        public boolean changedSomething() {
            return this == CREATED || this == UPDATED;
        }
    }
}
