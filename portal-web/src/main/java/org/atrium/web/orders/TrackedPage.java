package org.atrium.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.GuestOrders.OpenOrder;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderNumber;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /orders/tracked}: the order a guest has looked up; the browser's cookie tells which, for an hour. The link of a
 * mail names it by {@code ?token=…}, until it expires or the order is in an account.
 */
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

    @Inject
    @Param
    private String token;

    private OrderPageView view;
    private String accountPath;

    @PostConstruct
    void read() {
        if (token == null) {
            view = views.of(order());
        } else {
            try {
                open(orders.open(token));
            } catch (UnknownObjectException voidLink) {
                view = null;
            }
        }
    }

    /** What else the page leads to, such as a return, finds the order by the cookie. */
    private void open(OpenOrder mailed) {
        if (mailed.signsIn()) {
            accountPath = OrderNumber.path(mailed.number());
        } else {
            found.put(mailed.key());
            view = views.of(mailed.order());
        }
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

    /** Path of the order in the account that has it by now, null where there is none. */
    public String getAccountPath() {
        return accountPath;
    }

    /** The order; null where the link of a mail shows none. */
    public OrderPageView getView() {
        return view;
    }
}
