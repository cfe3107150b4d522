package org.atrium.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.GuestOrders.GuestOrderKey;
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
 * {@code /orders/tracked}: the order a guest has looked up; the browser's cookie tells which, for an hour; its
 * form says so too, for another may be looked up meanwhile. The link of a
 * mail names it by {@code ?token=…}, until it expires or the order is in the account that has its
 * address.
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

    @Inject
    @Param(name = "found")
    private String sealed;

    private GuestOrderKey key;
    private OrderPageView view;
    private String accountPath;

    @PostConstruct
    void read() {
        if (token == null) {
            key = Optional.ofNullable(sealed)
                    .flatMap(found::open)
                    .or(found::read)
                    .orElseThrow(UnknownObjectException::new);
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
            key = mailed.key();
            found.put(key);
            view = views.of(mailed.order());
        }
    }

    private OrderDetails order() {
        try {
            return orders.readAgain(key);
        } catch (InvalidInputException noLongerAGuests) {
            throw new UnknownObjectException();
        }
    }

    /** Makes it an order of the viewer's account. */
    public void claim() throws IOException {
        orders.claim(current.viewer(), key);
        Redirect.to("/orders", text.of("orders.track.claimed", view.order().number()));
    }

    /** What the form says of the order that it is about, whichever was looked up since. */
    public String getFound() {
        return found.sealed(key);
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
