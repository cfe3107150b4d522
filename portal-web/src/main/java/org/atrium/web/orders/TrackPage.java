package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.orders.GuestOrders;
import org.atrium.web.http.Redirect;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /orders/track}: order lookup by number, e-mail address and postal code; {@code ?for=return} says why. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    private GuestOrders orders;

    @Inject
    private TrackedOrderCookie found;

    @Inject
    @Param(name = "for")
    private String purpose;

    private String number;
    private String email;
    private String postalCode;

    /** Leads to the order's own address, which can be reloaded. Nothing is written, so the form may be sent again. */
    public void find() {
        GuestOrders.GuestOrderKey key = new GuestOrders.GuestOrderKey(number, email, postalCode);
        orders.read(key);
        found.put(key);
        Redirect.send(Faces.getResponse(), TrackedPage.PATH);
        Faces.responseComplete();
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
