package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.orders.GuestOrders;
import org.atrium.orders.GuestOrders.GuestOrderKey;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.returns.GuestReturns;
import org.atrium.web.http.PathPart;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.look.Links;
import org.atrium.web.orders.TrackedOrderCookie;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /returns/guest/<order>}: a return of the order a guest has looked up, to be confirmed by a mailed link. The
 * cookie says that they have; of another order, or after its hour, the page leads to looking it up again. Its form says
 * so too, so that nothing filled in is lost meanwhile.
 */
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
    private UnsentInput unsent;

    @Inject
    private CurrentViewer current;

    @Inject
    private Links links;

    @Inject
    @Param(name = "found")
    private String sealed;

    @Inject
    @Param
    private boolean sent;

    private GuestOrderKey key;
    private boolean unfinished;

    @PostConstruct
    void read() {
        String number = PathPart.last(Faces.getRequest());
        Stream.of(found.read(number), Optional.ofNullable(sealed).flatMap(found::open))
                .flatMap(Optional::stream)
                .flatMap(known -> order(known)
                        .filter(order -> order.number().equals(number))
                        .map(order -> new FoundOrder(known, order))
                        .stream())
                .findFirst()
                .ifPresent(order -> {
                    key = order.key();
                    found.put(key);
                    load(order.details(), Faces.getRequest()::getParameter, !Faces.isPostback());
                    unsent.setShownElsewhere(commentsOfItems());
                });
    }

    /** The order; empty once it is no guest's. */
    private Optional<OrderDetails> order(GuestOrderKey known) {
        try {
            return Optional.of(orders.readAgain(known));
        } catch (InvalidInputException noLongerAGuests) {
            return Optional.empty();
        }
    }

    /** Has the link mailed that makes it a return. */
    public void send() throws IOException {
        if (!isComplete()) {
            unfinished = true;
            return;
        }
        List<ReturnChoice> chosen = getChosen();
        try {
            returns.request(
                    current.viewer(),
                    key,
                    chosen.stream()
                            .map(choice -> choice.newReturnLine(
                                    choice.comment(),
                                    getPhotos().of(choice.line().id())))
                            .toList(),
                    getPhotos().getOfAll(),
                    current.locale().toLanguageTag(),
                    current.timeZone());
        } catch (InvalidInputException refused) {
            throw ReturnPhotos.atRows(
                    refused, chosen.stream().map(getChoices()::indexOf).toList());
        }
        Redirect.to("/returns/guest/" + links.part(getOrder().number()) + "?sent=true");
    }

    @Override
    public boolean isUnfinished() {
        return unfinished;
    }

    @Override
    public boolean isCommented() {
        return true;
    }

    /** Whether it is known that the browser's owner has looked the order up. */
    public boolean isKnown() {
        return key != null;
    }

    /** What the form says of that. */
    public String getFound() {
        return found.sealed(key);
    }

    /** Whether the mail is on its way. */
    public boolean isSent() {
        return sent;
    }

    private record FoundOrder(GuestOrderKey key, OrderDetails details) {}
}
