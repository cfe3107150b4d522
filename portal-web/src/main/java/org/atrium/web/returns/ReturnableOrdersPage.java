package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.platform.text.Texts;
import org.atrium.returns.ReturnableOrders;
import org.atrium.returns.ReturnableOrders.ReturnableOrder;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.Times;

/** {@code /returns/choose}: the viewer's orders of which something can be returned, and why nothing can of others. */
@Named
@RequestScoped
public class ReturnableOrdersPage {

    @Inject
    private ReturnableOrders orders;

    @Inject
    private CurrentViewer current;

    @Inject
    private Times times;

    private List<ReturnableOrder> arrived;

    @PostConstruct
    void read() {
        arrived = orders.list(current.viewer(), current.timeZone());
    }

    /** Those of which something can be returned. */
    public List<ReturnableOrder> getOpen() {
        return arrived.stream().filter(one -> one.returnable().eligible()).toList();
    }

    /** Those of which nothing can be returned any more. */
    public List<ReturnableOrder> getClosed() {
        return arrived.stream().filter(one -> !one.returnable().eligible()).toList();
    }

    /** Until when something can, or why nothing can. */
    public String hint(ReturnableOrder order) {
        return order.returnable().hint(Texts.in(current.locale(), current.timeZone()), times::date);
    }
}
