package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.returns.GuestReturns;
import org.atrium.web.http.Redirect;
import org.atrium.web.orders.TrackedOrderCookie;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /returns/guest}: a return of the order a guest has looked up, to be confirmed by a mailed link. */
@Named
@RequestScoped
public class GuestReturnPage extends ReturnForm {

    @Inject
    private GuestOrders orders;

    @Inject
    private GuestReturns returns;

    @Inject
    private TrackedOrderCookie found;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private boolean sent;

    private GuestOrderKey key;
    private boolean unfinished;
    private String comment;

    @PostConstruct
    void read() {
        key = found.read().orElseThrow(UnknownObjectException::new);
        try {
            load(orders.readAgain(key), !Faces.isPostback());
        } catch (InvalidInputException noLongerAGuests) {
            throw new UnknownObjectException();
        }
    }

    /** Has the link mailed that makes it a return. */
    public void send() throws IOException {
        if (!isComplete()) {
            unfinished = true;
            return;
        }
        returns.request(
                key,
                getChosen().stream()
                        .map(choice -> choice.newReturnLine(comment))
                        .toList(),
                current.locale().toLanguageTag(),
                current.timeZone());
        Redirect.to("/returns/guest?sent=true");
    }

    @Override
    public boolean isUnfinished() {
        return unfinished;
    }

    /** Whether the mail is on its way. */
    public boolean isSent() {
        return sent;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
