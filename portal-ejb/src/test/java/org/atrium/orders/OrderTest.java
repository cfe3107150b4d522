package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.imports.ImportLine;
import org.junit.jupiter.api.Test;

/** How an order follows its documents, and to whom it belongs. */
class OrderTest {

    private static final AccountId NORA = new AccountId(1);
    private static final AccountId OTTO = new AccountId(2);

    @Test
    void linesKeepTheirPlaceWhateverTheDocumentsOrder() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), null);
        order.follow(document(withLines("{\"sku\":\"L\",\"name\":\"Lid\",\"quantity\":1,\"unitPrice\":1},", 3)), null);
        assertThat(order.lines())
                .extracting(OrderLine::sku, OrderLine::quantity, line -> line.details()
                        .id())
                .containsExactly(tuple("K", 3, 1), tuple("L", 1, 2));
    }

    @Test
    void aLineThatIsGoneKeepsItsPlaceAndShowsNoMore() {
        Order order = new Order(
                document(withLines("{\"sku\":\"L\",\"name\":\"Lid\",\"quantity\":1,\"unitPrice\":1},", 2)), null);
        order.follow(document(OrderDocumentsTest.GOOD), null);
        assertThat(order.lines()).extracting(OrderLine::quantity).containsExactly(0, 2);
    }

    @Test
    void anOwnerStaysUntilTheCustomerIsAnother() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), NORA);
        order.follow(document(OrderDocumentsTest.GOOD), null);
        assertThat(order.account()).isEqualTo(NORA);
        order.follow(document(OrderDocumentsTest.GOOD.replace("C-1", "C-2")), OTTO);
        assertThat(order.account()).isEqualTo(OTTO);
    }

    @Test
    void itCameWhenItWasFirstToldDeliveredWhateverIsToldLater() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), null);
        assertThat(order.arrivedAt()).isNull();
        order.follow(document(delivered("2026-11-05T10:00:00Z")), null);
        order.follow(document(delivered("2026-12-01T10:00:00Z")), null);
        assertThat(order.arrivedAt()).isEqualTo("2026-11-05T10:00:00Z");

        order.follow(
                document(delivered("2026-12-02T10:00:00Z")
                        .replace("\"placedAt\"", "\"deliveredAt\":\"2026-11-04T10:00:00Z\",\"placedAt\"")),
                null);
        assertThat(order.arrivedAt()).isEqualTo("2026-11-04T10:00:00Z");
    }

    private static String delivered(String updatedAt) {
        return OrderDocumentsTest.GOOD.replace("SHIPPED", "DELIVERED").replace("2026-11-02T10:00:00+01:00", updatedAt);
    }

    @Test
    void isSeenByItsOwnerAndBySupport() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), NORA);
        assertThat(OrderPolicy.maySee(viewer(NORA, Role.CUSTOMER), order)).isTrue();
        assertThat(OrderPolicy.maySee(viewer(OTTO, Role.CUSTOMER), order)).isFalse();
        assertThat(OrderPolicy.maySee(viewer(OTTO, Role.MODERATOR), order)).isFalse();
        assertThat(OrderPolicy.maySee(viewer(OTTO, Role.AGENT), order)).isTrue();
        assertThat(OrderPolicy.maySee(viewer(OTTO, Role.ADMIN), order)).isTrue();
        assertThat(OrderPolicy.maySee(Viewer.visitor(), order)).isFalse();
        assertThat(OrderPolicy.maySee(Viewer.visitor(), new Order(document(OrderDocumentsTest.GOOD), null)))
                .isFalse();
    }

    @Test
    void aPostcodeIsTheSameHoweverItIsTyped() {
        DeliveryAddress address = new Order(document(OrderDocumentsTest.GOOD), null).address();
        assertThat(address.hasPostalCode(" 12-345 ")).isTrue();
        assertThat(address.hasPostalCode("12346")).isFalse();
        assertThat(address.hasPostalCode(null)).isFalse();
    }

    private static String withLines(String more, int quantity) {
        return OrderDocumentsTest.GOOD
                .replace("\"lines\":[", "\"lines\":[" + more)
                .replace("\"quantity\":2", "\"quantity\":" + quantity);
    }

    private static OrderDocument document(String json) {
        return OrderDocuments.read(new ImportLine(1, json));
    }

    private static Viewer viewer(AccountId account, Role role) {
        return new Viewer(account, Set.of(role));
    }
}
