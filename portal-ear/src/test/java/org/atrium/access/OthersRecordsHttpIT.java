package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Statements;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another's record is refused after the same reading as one that is not there: no time tells the one from the other. */
@ArquillianTest
@RunAsClient
@Tag("once")
class OthersRecordsHttpIT {

    private final Api second = Api.as(Person.SECOND);
    private final Pages pages = Pages.as(Person.SECOND);

    @Test
    void anothersOrder() {
        String order = Merchant.deliveredOrder(Person.CUSTOMER);
        sameReading("/orders/" + order, "/orders/IT-NONE");
        sameOnPages("/orders/" + order, "/orders/IT-NONE");
        sameOnPages("/returns/new/" + order, "/returns/new/IT-NONE");
        sameOnPages("/ticket/cancel/" + order, "/ticket/cancel/IT-NONE");
    }

    @Test
    void anothersReturn() {
        String order = Merchant.deliveredOrder(Person.CUSTOMER);
        String number = Api.as(Person.CUSTOMER)
                .post(
                        "/returns",
                        Json.of(
                                "order",
                                order,
                                "lines",
                                List.of(Json.of(
                                        "line", 1, "quantity", 1, "reason", "DAMAGED", "resolution", "REFUND"))))
                .expect(201)
                .text("/number");
        sameReading("/returns/" + number, "/returns/R-999999999");
        sameOnPages("/returns/" + number, "/returns/R-999999999");
        sameAct("/returns/" + number + "/cancellation", "/returns/R-999999999/cancellation", Json.of());
    }

    @Test
    void anothersTicket() {
        String number = Api.as(Person.CUSTOMER)
                .post("/tickets", Json.of("subject", "Kettle", "body", "It stops."))
                .expect(201)
                .text("/number");
        sameReading("/tickets/" + number, "/tickets/T-999999999");
        sameOnPages("/tickets/" + number, "/tickets/T-999999999");
        sameAct("/tickets/" + number + "/messages", "/tickets/T-999999999/messages", Json.of("body", "Whose is it?"));
    }

    private void sameReading(String anothers, String none) {
        // Whoever comes first on a server reads who they are.
        read(none);
        assertThat(read(anothers)).isEqualTo(read(none)).allMatch(OthersRecordsHttpIT::asksForTheOwner);
    }

    /** What is read by its number alone, and hidden then, takes the longer the more it holds. */
    private static boolean asksForTheOwner(String sql) {
        return !sql.contains("number=?") || sql.contains("account_id=?") || sql.contains("requester_id=?");
    }

    private void sameOnPages(String anothers, String none) {
        assertThat(Statements.of(404, name -> pages.get(anothers, Statements.HEADER, name)))
                .isEqualTo(Statements.of(404, name -> pages.get(none, Statements.HEADER, name)));
    }

    private void sameAct(String anothers, String none, Map<String, Object> body) {
        assertThat(Statements.of(404, name -> counted(name).post(anothers, body)))
                .isEqualTo(Statements.of(404, name -> counted(name).post(none, body)))
                .allMatch(OthersRecordsHttpIT::asksForTheOwner);
    }

    private List<String> read(String path) {
        return Statements.of(404, name -> counted(name).get(path));
    }

    private Api counted(String name) {
        return second.with(Statements.HEADER, name);
    }
}
