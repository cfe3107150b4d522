package org.atrium.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.orders.OrderImport.Outcome;
import org.atrium.platform.error.PortalException;

/** Takes in a file of order documents, one a line. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderLineImporter implements LineImporter {

    @Inject
    private OrderImport orders;

    @Override
    public String kind() {
        return "orders";
    }

    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        List<LineOutcome> outcomes = new ArrayList<>();
        List<ImportLine> good = new ArrayList<>();
        List<OrderDocument> documents = new ArrayList<>();
        for (ImportLine line : lines) {
            try {
                documents.add(OrderDocuments.read(line));
                good.add(line);
            } catch (PortalException refused) {
                outcomes.add(LineOutcome.rejected(line, refused));
            }
        }
        List<Outcome> applied = orders.apply(documents);
        for (int i = 0; i < good.size(); i++) {
            outcomes.add(
                    applied.get(i).changedSomething()
                            ? LineOutcome.applied(good.get(i))
                            : LineOutcome.unchanged(good.get(i)));
        }
        return outcomes;
    }
}
