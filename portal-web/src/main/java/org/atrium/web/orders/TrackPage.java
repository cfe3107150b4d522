package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.orders.GuestOrders;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /orders/track}: order lookup by number, e-mail address and postal code. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    private GuestOrders orders;

    @Inject
    private OrderPageViews views;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private String number;
    private String email;
    private String postalCode;
    private OrderPageView view;

    public void find() {
        view = views.of(orders.read(key()));
    }

    public void claim() throws IOException {
        orders.claim(current.viewer(), key());
        Redirect.to("/orders", text.of("orders.track.claimed", number));
    }

    private GuestOrders.GuestOrderKey key() {
        return new GuestOrders.GuestOrderKey(number, email, postalCode);
    }

    /** The order that was found, null before. */
    public OrderPageView getView() {
        return view;
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
