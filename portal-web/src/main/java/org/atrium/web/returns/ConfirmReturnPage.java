package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.orders.OrderDetails.OrderLineDetails;
import org.atrium.returns.GuestReturns;
import org.atrium.returns.GuestReturns.ConfirmedReturn;
import org.atrium.returns.GuestReturns.WaitingReturn;
import org.atrium.returns.NewReturnLine;
import org.atrium.web.http.Redirect;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /confirm-return?token=…}: target of the link of a mail. Opening it changes nothing; its button requests the
 * return.
 */
@Named
@RequestScoped
public class ConfirmReturnPage {

    @Inject
    private GuestReturns returns;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String token;

    private WaitingReturn waiting;

    @PostConstruct
    void read() {
        waiting = returns.find(token).orElse(null);
    }

    /** Requests the return; a contact stays on this page, which then says so. */
    public void request() throws IOException {
        ConfirmedReturn confirmed = returns.confirm(token);
        if (confirmed.signsIn()) {
            Redirect.to("/returns/" + confirmed.number(), text.of("returns.wizard.requested", confirmed.number()));
        } else {
            Redirect.to("/confirm-return?token=" + token);
        }
    }

    /** What is to be returned; null if the link is void. */
    public WaitingReturn getWaiting() {
        return waiting;
    }

    /** The lines with what they are called in the order. */
    public List<ConfirmedLine> getLines() {
        return waiting.lines().stream()
                .map(line -> new ConfirmedLine(
                        waiting.order().lines().stream()
                                .filter(known -> line.line().equals(known.id()))
                                .map(OrderLineDetails::name)
                                .findFirst()
                                .orElse(""),
                        line))
                .toList();
    }

    public String getToken() {
        return token;
    }

    /** A line of it. */
    public record ConfirmedLine(String name, NewReturnLine line) {}
}
