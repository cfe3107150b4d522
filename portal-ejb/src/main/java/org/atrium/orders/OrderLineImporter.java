package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.orders.OrderImport.OrderImportOutcome;
import org.atrium.platform.error.PortalException;

/** Imports a file of order documents, one per line, in the transactions of {@link OrderImport}. */
@ApplicationScoped
class OrderLineImporter implements LineImporter {

    @Inject
    private OrderImport orders;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        List<LineOutcome> outcomes = new ArrayList<>();
        List<ImportLine> good = new ArrayList<>();
        List<OrderDocument> documents = new ArrayList<>();
        Instant now = clock.instant();
        for (ImportLine line : lines) {
            try {
                documents.add(OrderDocuments.read(line, now));
                good.add(line);
            } catch (PortalException refused) {
                outcomes.add(LineOutcome.rejected(line, refused));
            }
        }
        List<OrderImportOutcome> applied = orders.apply(documents);
        for (int i = 0; i < good.size(); i++) {
            outcomes.add(
                    applied.get(i).changedSomething()
                            ? LineOutcome.applied(good.get(i))
                            : LineOutcome.unchanged(good.get(i)));
        }
        return outcomes;
    }
}
