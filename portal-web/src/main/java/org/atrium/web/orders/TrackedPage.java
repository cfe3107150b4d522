package org.atrium.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /orders/tracked}: the order a guest has looked up; the browser's cookie tells which, for an hour. */
@Named
@RequestScoped
public class TrackedPage {

    static final String PATH = "/orders/tracked";

    @Inject
    private GuestOrders orders;

    @Inject
    private TrackedOrderCookie found;

    @Inject
    private OrderPageViews views;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private OrderPageView view;

    @PostConstruct
    void read() {
        view = views.of(order());
    }

    private OrderDetails order() {
        GuestOrders.GuestOrderKey key = found.read().orElseThrow(UnknownObjectException::new);
        try {
            return orders.readAgain(key);
        } catch (InvalidInputException noLongerAGuests) {
            throw new UnknownObjectException();
        }
    }

    /** Makes it an order of the viewer's account. */
    public void claim() throws IOException {
        orders.claim(current.viewer(), found.read().orElseThrow(UnknownObjectException::new));
        Redirect.to("/orders", text.of("orders.track.claimed", view.order().number()));
    }

    public OrderPageView getView() {
        return view;
    }
}
