package org.atrium.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderHistory;
import org.atrium.returns.ReturnDirectory;
import org.atrium.returns.ReturnSummary;
import org.atrium.web.http.PathPart;
import org.atrium.web.security.CurrentViewer;

/** {@code /orders/order/<number>}: an order, its shipments and what can be returned. */
@Named
@RequestScoped
public class OrderPage {

    @Inject
    private OrderHistory history;

    @Inject
    private ReturnDirectory returns;

    @Inject
    private OrderPageViews views;

    @Inject
    private CurrentViewer current;

    @Inject
    private HttpServletRequest request;

    private OrderPageView view;
    private List<ReturnSummary> ofOrder;
    private boolean own;

    @PostConstruct
    void read() {
        OrderDetails order = history.read(current.viewer(), PathPart.last(request));
        own = current.viewer().is(order.account());
        view = views.of(order);
        ofOrder = returns.ofOrder(current.viewer(), order.number());
    }

    public OrderPageView getView() {
        return view;
    }

    public List<ReturnSummary> getReturns() {
        return ofOrder;
    }

    /** Whether it is the viewer's own, rather than one support looks at. */
    public boolean isOwn() {
        return own;
    }
}
