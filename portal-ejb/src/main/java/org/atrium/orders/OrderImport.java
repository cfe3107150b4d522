package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.atrium.platform.error.InvalidInputException;
import org.jboss.logging.Logger;

/**
 * Takes in order documents, idempotently: a known document changes nothing, an older one is ignored. Where two nodes
 * bring one order at once, the database lets one win and the other looks again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderImport {

    private static final Logger LOG = Logger.getLogger(OrderImport.class);
    private static final int TRIES = 4;

    @Inject
    private OrderWriter writer;

    /**
     * Takes in one document as a client sends it.
     *
     * @param number the number the client addresses, which must be the document's
     * @throws InvalidInputException naming every field that is wrong
     */
    @RolesAllowed("orders:write")
    public Outcome put(String number, JsonObject json) {
        OrderDocument document = OrderDocuments.read(json);
        if (!OrderNumber.isValid(number) || !new OrderNumber(number).equals(document.number())) {
            throw new InvalidInputException("number", "orders.error.otherNumber");
        }
        return apply(document);
    }

    /** Takes in one document. */
    @PermitAll
    public Outcome apply(OrderDocument document) {
        return apply(List.of(document)).get(0);
    }

    /** Takes in some documents in one transaction, in their order, and tells what became of each. */
    @PermitAll
    public List<Outcome> apply(List<OrderDocument> documents) {
        OrderWriter.Written done = tryAgain(() -> writer.write(documents));
        List<Outcome> outcomes = done.outcomes();
        List<OrderDocument> written = IntStream.range(0, documents.size())
                .filter(i -> outcomes.get(i).changedSomething())
                .mapToObj(documents::get)
                .toList();
        if (!written.isEmpty()) {
            tryAgain(() -> {
                writer.findOwners(written, done.before());
                return written;
            });
        }
        return outcomes;
    }

    private static <T> T tryAgain(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (EJBException e) {
                if (attempt == TRIES || !isRace(e)) {
                    throw e;
                }
                LOG.debugf(e, "Orders were written elsewhere at once; attempt %d", attempt);
            }
        }
    }

    private static boolean isRace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PersistenceException) {
                return true;
            }
        }
        return false;
    }

    /** What can become of a document. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        OLDER;

        /** Whether the orders are other than before. */
        public boolean changedSomething() {
            return this == CREATED || this == UPDATED;
        }
    }
}
