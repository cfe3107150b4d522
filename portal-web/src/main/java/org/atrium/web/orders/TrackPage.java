package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.OrderDetails;
import org.atrium.returns.Returnability;
import org.atrium.returns.Returnable;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Links;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /orders/track}: order lookup by number, e-mail address and postal code; {@code ?for=return} says why. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    private GuestOrders orders;

    @Inject
    private Returnability returnability;

    @Inject
    private TrackedOrderCookie found;

    @Inject
    private CurrentViewer current;

    @Inject
    private Links links;

    @Inject
    @Param(name = "for")
    private String purpose;

    private String number;
    private String email;
    private String postalCode;

    /** Leads to the order's own address, which can be reloaded, or to what can be returned of it, if that is asked for. Nothing is written, so the form may be sent again. */
    public void find() {
        GuestOrders.GuestOrderKey key = new GuestOrders.GuestOrderKey(number, email, postalCode);
        OrderDetails order = orders.read(key);
        found.put(key);
        Redirect.send(
                Faces.getResponse(),
                isForReturn() && isReturnable(order)
                        ? "/returns/guest/" + links.part(order.number())
                        : TrackedPage.PATH);
        Faces.responseComplete();
    }

    private boolean isReturnable(OrderDetails order) {
        return returnability.check(order, current.timeZone()).values().stream().anyMatch(Returnable::eligible);
    }

    /** Whether the order is looked for to return something of it. */
    public boolean isForReturn() {
        return "return".equals(purpose);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }
}
