package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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
    void linesKeepTheirPosition() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), null);
        order.update(document(withLines("{\"sku\":\"L\",\"name\":\"Lid\",\"quantity\":1,\"unitPrice\":1},", 3)), null);
        assertThat(order.lines())
                .extracting(OrderLine::sku, OrderLine::quantity, line -> line.details()
                        .id())
                .containsExactly(tuple("K", 3, 1), tuple("L", 1, 2));
    }

    @Test
    void removedLineKeepsItsPositionAndIsHidden() {
        Order order = new Order(
                document(withLines("{\"sku\":\"L\",\"name\":\"Lid\",\"quantity\":1,\"unitPrice\":1},", 2)), null);
        order.update(document(OrderDocumentsTest.GOOD), null);
        assertThat(order.lines()).extracting(OrderLine::quantity).containsExactly(0, 2);
    }

    @Test
    void ownerStaysUntilTheEmailChanges() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), NORA);
        order.update(document(OrderDocumentsTest.GOOD.replace("C-1", "C-2")), null);
        assertThat(order.account()).isEqualTo(NORA);
        order.update(document(OrderDocumentsTest.GOOD.replace("a@", "b@")), null);
        assertThat(order.account()).isNull();
        order.update(document(OrderDocumentsTest.GOOD), OTTO);
        assertThat(order.account()).isEqualTo(OTTO);
    }

    @Test
    void linesOfTheSameProductAreMatched() {
        String m = line("TSHIRT", "T-shirt M", 1, "9.00");
        String l = line("TSHIRT", "T-shirt L", 1, "9.00");
        Order order = new Order(document(ofLines(m + "," + l)), null);
        order.update(document(ofLines(line("TSHIRT", "T-shirt S", 1, "9.00") + "," + l + "," + m)), null);
        assertThat(placed(order)).containsExactly("1 T-shirt M 1", "2 T-shirt L 1", "3 T-shirt S 1");
        order.update(document(ofLines(l)), null);
        assertThat(placed(order)).containsExactly("1 T-shirt M 0", "2 T-shirt L 1", "3 T-shirt S 0");
        order.update(document(ofLines(m + "," + l)), null);
        assertThat(placed(order)).containsExactly("1 T-shirt M 1", "2 T-shirt L 1", "3 T-shirt S 0");
    }

    @Test
    void equalLinesAreMatchedByPosition() {
        String same = line("CUP", "Cup", 1, "9.00");
        Order order = new Order(document(ofLines(same + "," + same)), null);
        order.update(document(ofLines(line("CUP", "Cup", 5, "9.00") + "," + same)), null);
        assertThat(placed(order)).containsExactly("1 Cup 5", "2 Cup 1");
        order.update(
                document(ofLines(line("CUP", "Mug", 5, "8.00") + "," + line("CUP", "Mug, blue", 1, "9.00"))), null);
        assertThat(placed(order)).containsExactly("1 Mug 5", "2 Mug, blue 1");
    }

    @Test
    void lineIdIdentifiesAChangedLine() {
        Order order =
                new Order(document(ofLines(line("CUP", "Cup", 1, "9.00") + "," + line("LID", "Lid", 1, "1.00"))), null);
        order.update(
                document(ofLines(named("\"b\"", line("LID", "Lid", 1, "1.00")) + ","
                        + named("77", line("CUP", "Cup", 1, "9.00")))),
                null);
        assertThat(placed(order)).containsExactly("1 Cup 1", "2 Lid 1");
        order.update(
                document(ofLines(named("\"new\"", line("CUP", "Cup", 3, "9.00")) + ","
                        + named("77", line("MUG", "Mug", 2, "8.00")))),
                null);
        assertThat(placed(order)).containsExactly("1 Mug 2", "2 Lid 0", "3 Cup 3");
        assertThat(order.lines()).extracting(OrderLine::sku).containsExactly("MUG", "LID", "CUP");
    }

    @Test
    void differentLineIdsAreDifferentLines() {
        Order order = new Order(document(ofLines(named("\"a\"", line("CUP", "Cup", 1, "9.00")))), null);
        order.update(document(ofLines(named("\"b\"", line("CUP", "Cup", 1, "9.00")))), null);
        assertThat(placed(order)).containsExactly("1 Cup 0", "2 Cup 1");
    }

    @Test
    void trackingEventsAreSortedByTime() {
        String events =
                "{\"at\":\"2026-11-27T08:00:00Z\",\"status\":\"B\"},{\"at\":\"2026-11-28T08:00:00Z\",\"status\":\"C\"},"
                        + "{\"at\":\"2026-11-23T08:00:00Z\",\"status\":\"A\"}";
        Order order = new Order(
                document(OrderDocumentsTest.GOOD.replaceAll("\"events\":\\[.*?\\]", "\"events\":[" + events + "]")),
                null);
        assertThat(order.shipments().iterator().next().document().events())
                .extracting(OrderDocument.TrackingEventDocument::status)
                .containsExactly("A", "B", "C");
    }

    private static String line(String sku, String name, int quantity, String price) {
        return "{\"sku\":\"%s\",\"name\":\"%s\",\"quantity\":%d,\"unitPrice\":%s}"
                .formatted(sku, name, quantity, price);
    }

    private static String named(String id, String line) {
        return line.replaceFirst("\\{", "{\"id\":" + id + ",");
    }

    private static String ofLines(String lines) {
        return OrderDocumentsTest.GOOD.replaceAll(
                "(?s)\"lines\":\\[.*?\\],\\s*\"shipments\"", "\"lines\":[" + lines + "],\"shipments\"");
    }

    private static List<String> placed(Order order) {
        return order.lines().stream()
                .map(line -> line.details().id() + " " + line.name() + " " + line.quantity())
                .toList();
    }

    @Test
    void firstReportedDeliveryTimeStays() {
        Order order = new Order(document(OrderDocumentsTest.GOOD), null);
        assertThat(order.arrivedAt()).isNull();
        order.update(document(delivered("2026-11-05T10:00:00Z")), null);
        order.update(document(delivered("2026-11-21T10:00:00Z")), null);
        assertThat(order.arrivedAt()).isEqualTo("2026-11-05T10:00:00Z");

        order.update(
                document(delivered("2026-11-22T10:00:00Z")
                        .replace("\"placedAt\"", "\"deliveredAt\":\"2026-11-04T10:00:00Z\",\"placedAt\"")),
                null);
        assertThat(order.arrivedAt()).isEqualTo("2026-11-04T10:00:00Z");
    }

    private static String delivered(String updatedAt) {
        return OrderDocumentsTest.GOOD.replace("SHIPPED", "DELIVERED").replace("2026-11-02T10:00:00+01:00", updatedAt);
    }

    @Test
    void isVisibleToOwnerAndSupport() {
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
    void postcodesMatchInAnySpelling() {
        DeliveryAddress address = new Order(document(OrderDocumentsTest.GOOD), null).address();
        String postalCode = address.postalCode();
        assertThat(DeliveryAddress.isSamePostalCode(postalCode, " 12-345 ")).isTrue();
        assertThat(DeliveryAddress.isSamePostalCode(postalCode, "１２−３４５")).isTrue();
        assertThat(DeliveryAddress.isSamePostalCode(postalCode, "12\u2011345")).isTrue();
        assertThat(DeliveryAddress.isSamePostalCode(postalCode, "12346")).isFalse();
        assertThat(DeliveryAddress.isSamePostalCode(postalCode, null)).isFalse();
    }

    private static String withLines(String more, int quantity) {
        return OrderDocumentsTest.GOOD
                .replace("\"lines\":[", "\"lines\":[" + more)
                .replace("\"quantity\":2", "\"quantity\":" + quantity);
    }

    private static OrderDocument document(String json) {
        return OrderDocuments.read(new ImportLine(1, json), OrderDocumentsTest.NOW);
    }

    private static Viewer viewer(AccountId account, Role role) {
        return new Viewer(account, Set.of(role));
    }
}
