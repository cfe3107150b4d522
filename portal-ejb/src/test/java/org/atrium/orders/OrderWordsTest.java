package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.atrium.imports.ImportLine;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an order says by its status and its parcels. Parcels are set apart by {@code /}, their events by {@code ;}: the
 * carrier's word, the day of November 2026 and perhaps the hour, and the place. It is noon of Sunday, 29 November.
 */
class OrderWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    /** Without parcels, and for each thing that the newest event of the only one can say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PLACED    |                                        | Order received                                  |",
                "CONFIRMED |                                        | Order confirmed                                 |",
                "PACKED    |                                        | Packed                                          |",
                "SHIPPED   |                                        | On its way                                      |",
                "DELIVERED |                                        | Delivered Mon, Nov 2                            |",
                "CANCELLED |                                        | Cancelled                                       |",
                "SHIPPED   | ANNOUNCED 28                           | Waiting for the carrier to collect it           |",
                "SHIPPED   | PICKED_UP 28                           | On its way                                      |",
                "SHIPPED   | IN_TRANSIT 28                          | On its way                                      |",
                "PLACED    | IN_TRANSIT 28                          | On its way                                      |",
                "SHIPPED   | DELAYED 28                             | Delayed by the carrier                          |",
                "SHIPPED   | OUT_FOR_DELIVERY 29T06                 | Out for delivery today                          |",
                "SHIPPED   | DELIVERY_ATTEMPTED 28                  | Nobody was home; the carrier tries again        | MISSED",
                "SHIPPED   | AT_PICKUP_POINT 28 Packstation 117     | Ready for you at Packstation 117                | PICK_UP",
                "SHIPPED   | AT_PICKUP_POINT 28                     | Ready for you at the pick-up point              | PICK_UP",
                "SHIPPED   | AT_PICKUP_POINT 28 Malmö, SE           | Ready for you at the pick-up point              | PICK_UP",
                "SHIPPED   | AT_PICKUP_POINT 28 x                   | Ready for you at the pick-up point              | PICK_UP",
                "SHIPPED   | RETURNED_TO_SENDER 28                  |"
                        + " It is going back to the shop: send it again, or money back | SENT_BACK",
                "SHIPPED   | PROBLEM 28                             | The carrier reports a problem                   | PROBLEM",
                "SHIPPED   | DELIVERED 28                           | Delivered yesterday                             |",
            })
    void newestEventDecides(String status, String parcels, String headline, OrderAttention attention) {
        OrderSummary order = order(status, null, parcels);
        assertThat(words().headline(order)).isEqualTo(headline);
        assertThat(order.attention(NOW, ZoneOffset.UTC)).isEqualTo(attention);
    }

    /** Several parcels, and parcels that say something else than the status. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SHIPPED   |      | DELIVERED 27 / IN_TRANSIT 28              | 1 of 2 parcels delivered",
                "SHIPPED   |      | DELIVERED 27 /                            | 1 of 2 parcels delivered",
                "SHIPPED   |      | DELIVERED 27 / Zirkelschluss 28           | 1 of 2 parcels delivered",
                "SHIPPED   |      | DELIVERED 27 / DELIVERED 26 / PICKED_UP 28 | 2 of 3 parcels delivered",
                "SHIPPED   |      | DELIVERED 27 / OUT_FOR_DELIVERY 29        |"
                        + " Out for delivery today · 1 of 2 parcels delivered",
                "SHIPPED   |      | DELIVERED 27 / DELAYED 28                 |"
                        + " Delayed by the carrier · 1 of 2 parcels delivered",
                "SHIPPED   |      | AT_PICKUP_POINT 28 Kiosk / DELIVERED 27   |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5 · 1 of 2 parcels delivered",
                "SHIPPED   |      | AT_PICKUP_POINT 28 Kiosk / IN_TRANSIT 28  |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5 · One of 2 parcels",
                "SHIPPED   |      | AT_PICKUP_POINT 10 Kiosk / OUT_FOR_DELIVERY 29T06 |"
                        + " Out for delivery today · One of 2 parcels",
                "SHIPPED   |      | DELIVERY_ATTEMPTED 10 / IN_TRANSIT 28     | On its way · One of 2 parcels",
                "SHIPPED   |      | AT_PICKUP_POINT 28 Kiosk / AT_PICKUP_POINT 27 Kiosk |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5 · Both parcels",
                "SHIPPED   |      | AT_PICKUP_POINT 28 Kiosk / AT_PICKUP_POINT 27 Bakery |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5 · One of 2 parcels",
                "SHIPPED   |      | IN_TRANSIT 28 / PICKED_UP 27              | On its way · Both parcels",
                "SHIPPED   |      | IN_TRANSIT 28 / Zirkelschluss 28 / IN_TRANSIT 27 | On its way · All 3 parcels",
                "SHIPPED   |      | DELAYED 28 / DELAYED 27 / IN_TRANSIT 27   |"
                        + " Delayed by the carrier · 2 of 3 parcels",
                "SHIPPED   |      | RETURNED_TO_SENDER 28 / DELIVERED 27      | It is going back to the shop: send it again,"
                        + " or money back · It turned back yesterday · 1 of 2 parcels delivered",
                "SHIPPED   |      | RETURNED_TO_SENDER 28 / AT_PICKUP_POINT 28 Kiosk |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5 · One of 2 parcels",
                "SHIPPED   |      | RETURNED_TO_SENDER 20 / IN_TRANSIT 22; DELIVERED 28 | Delivered yesterday",
                "SHIPPED   |      | DELIVERED 27 / DELIVERED 28               | Delivered yesterday",
                "PACKED    |      | DELIVERED 28                              | Delivered yesterday",
                "PLACED    |      | DELIVERED 28                              | One parcel delivered, the rest follows",
                "CONFIRMED |      | DELIVERED 27 / DELIVERED 28               | 2 parcels delivered, the rest follows",
                "CONFIRMED |      | DELIVERED 27 / IN_TRANSIT 28              | 1 of 2 parcels delivered",
                "DELIVERED | 28   | AT_PICKUP_POINT 28 Kiosk                  |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5",
                "DELIVERED |      | AT_PICKUP_POINT 28 Kiosk                  |"
                        + " Ready for you at Kiosk · There since yesterday, usually kept until Sat, Dec 5",
                "DELIVERED | 28T15 | AT_PICKUP_POINT 28 Kiosk                 | Delivered yesterday",
                "DELIVERED | 28   | DELIVERY_ATTEMPTED 28                     |"
                        + " Nobody was home; the carrier tries again · The carrier came yesterday",
                "DELIVERED | 28   | IN_TRANSIT 27                             | Delivered yesterday",
                "DELIVERED | 28   | IN_TRANSIT 28T14                          | Delivered yesterday",
                "DELIVERED | 26   | OUT_FOR_DELIVERY 29T06                    | Out for delivery today",
                "DELIVERED | 28   |                                           | Delivered yesterday",
                "DELIVERED | 28   | Zirkelschluss 28                          | Delivered yesterday",
                "DELIVERED | 28   | DELIVERED 28 / IN_TRANSIT 27              | 1 of 2 parcels delivered",
                "DELIVERED |      | DELIVERED 28 / IN_TRANSIT 27              | 1 of 2 parcels delivered",
                "DELIVERED | 28T15 | DELIVERED 27 / IN_TRANSIT 27             | Delivered yesterday",
                "DELIVERED | 28   | DELIVERED 28 /                            | Delivered yesterday",
                "DELIVERED | 28   | RETURNED_TO_SENDER 27; DELIVERED 28       |"
                        + " It is going back to the shop: send it again, or money back · It turned back Fri, Nov 27",
                "CANCELLED |      | IN_TRANSIT 28                             | Cancelled · A parcel of it was already on its way",
                "CANCELLED |      | AT_PICKUP_POINT 28 Kiosk                  | Cancelled · A parcel of it was already on its way",
                "CANCELLED |      | DELIVERED 28 / IN_TRANSIT 28              | Cancelled · One parcel was delivered all the same",
                "CANCELLED |      | RETURNED_TO_SENDER 28                     | Cancelled",
            })
    void mixturesOfParcels(String status, String deliveredAt, String parcels, String line) {
        assertThat(words().line(order(status, deliveredAt, parcels))).isEqualTo(line);
    }

    /** As customers reported of other shops: what must not turn into something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Events in any order, of one moment, ahead of the clock.
                "SHIPPED | DELIVERED 28; IN_TRANSIT 26; OUT_FOR_DELIVERY 28T06              | Delivered yesterday",
                "SHIPPED | DELIVERED 28; OUT_FOR_DELIVERY 28; IN_TRANSIT 28                 | Delivered yesterday",
                "SHIPPED | IN_TRANSIT 28; OUT_FOR_DELIVERY 28; DELIVERED 28                 | Delivered yesterday",
                "SHIPPED | IN_TRANSIT 28; DELIVERED 29T20                                   | Delivered today",
                "SHIPPED | OUT_FOR_DELIVERY 30T02                                           | Out for delivery today",
                // What a depot scans afterwards.
                "SHIPPED | DELIVERED 27; IN_TRANSIT 28; Proof of delivery available 28      | Delivered Fri, Nov 27",
                "SHIPPED | DELIVERED 27; OUT_FOR_DELIVERY 27T18                             | Delivered Fri, Nov 27",
                "SHIPPED | DELIVERY_ATTEMPTED 28; IN_TRANSIT 28T18                          |"
                        + " Nobody was home; the carrier tries again",
                "SHIPPED | DELIVERY_ATTEMPTED 27; IN_TRANSIT 28T18                          | On its way",
                "SHIPPED | DELIVERY_ATTEMPTED 28; OUT_FOR_DELIVERY 29T07                    | Out for delivery today",
                // A delivery to a locker, or to the shop, is none to the customer.
                "SHIPPED | DELIVERED 27; AT_PICKUP_POINT 28 Kiosk                           | Ready for you at Kiosk",
                "SHIPPED | Delivered to parcel shop 28 Kiosk                                | Ready for you at Kiosk",
                "SHIPPED | Delivered to sender 28                                           |"
                        + " It is going back to the shop: send it again, or money back",
                "SHIPPED | RETURNED_TO_SENDER 26; IN_TRANSIT 27; DELIVERED 28               |"
                        + " It is going back to the shop: send it again, or money back",
                "SHIPPED | DELIVERED 26; RETURNED_TO_SENDER 28                              |"
                        + " It is going back to the shop: send it again, or money back",
                // The point's time is over, or the customer was there.
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; Pickup expired 28                      |"
                        + " It is going back to the shop: send it again, or money back",
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; Pickup reminder 27                     | Ready for you at Kiosk",
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; PICKED_UP 28                           | Delivered yesterday",
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; Collected by customer 28               | Delivered yesterday",
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; PICKED_UP 27; IN_TRANSIT 28            | On its way",
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; Picked up by carrier 21                | On its way",
                "SHIPPED | AT_PICKUP_POINT 20 Kiosk; Handed over to carrier 28              | On its way",
                // Words nobody knows decide nothing.
                "SHIPPED | Zirkelschluss 28                                                 | On its way",
                "PACKED  | Zirkelschluss 28                                                 | Packed",
                "SHIPPED | AT_PICKUP_POINT 27 Kiosk; Delivered soon 28 ; Undeliverable soon 28  | Ready for you at Kiosk",
                "SHIPPED | Not delivered 28                                                 |"
                        + " Nobody was home; the carrier tries again",
                "SHIPPED | Will be delivered tomorrow 28                                    | On its way",
                // The vehicle of yesterday is not that of today.
                "SHIPPED | OUT_FOR_DELIVERY 27T06                                           | On its way",
            })
    void reportedMistakes(String status, String parcels, String headline) {
        assertThat(words().headline(order(status, null, parcels))).isEqualTo(headline);
    }

    @Test
    void dayOfDeliveryIsThatOfTheReader() {
        OrderSummary order = order("SHIPPED", null, "OUT_FOR_DELIVERY 29T13");
        Instant midnight = Instant.parse("2026-11-30T04:00:00Z");
        assertThat(words(midnight, "America/New_York").headline(order)).isEqualTo("Out for delivery today");
        assertThat(words(midnight, "Europe/Berlin").headline(order)).isEqualTo("On its way");
        assertThat(words(midnight, "Europe/Berlin").notes(order))
                .containsExactly("It was out for delivery yesterday; the carrier has said nothing since");
        OrderSummary delivered = order("SHIPPED", null, "DELIVERED 28T23");
        assertThat(words(NOW, "Europe/Berlin").headline(delivered)).isEqualTo("Delivered today");
        assertThat(words(NOW, "Europe/London").headline(delivered)).isEqualTo("Delivered yesterday");
    }

    @Test
    void lateFromTheDayAfterThePromise() {
        OrderSummary order = promised("SHIPPED", "2026-11-28T23:30:00Z", "IN_TRANSIT 27");
        assertThat(order.attention(NOW, ZoneOffset.UTC)).isEqualTo(OrderAttention.LATE);
        assertThat(words().line(order)).isEqualTo("On its way · Was expected yesterday, now one day late");
        assertThat(words().choice(order))
                .isEqualTo(
                        "If it has not come by Sat, Dec 5, you can ask for your money back, or for it to be sent again.");
        assertThat(order.attention(NOW, ZoneId.of("Europe/Berlin"))).isNull();
        assertThat(words(NOW, "Europe/Berlin").line(order)).isEqualTo("On its way · Expected today");
        assertThat(words(NOW, "Europe/Berlin").choice(order)).isNull();
        OrderSummary longAgo = promised("SHIPPED", "2026-11-22T12:00:00Z", "IN_TRANSIT 20");
        assertThat(order.isChoiceOpen(NOW, ZoneOffset.UTC)).isFalse();
        assertThat(longAgo.isChoiceOpen(NOW, ZoneOffset.UTC)).isTrue();
        assertThat(words().choice(longAgo)).startsWith("You need not wait any longer");
    }

    @Test
    void whatCanBeFetchedOrHasComeIsNotLate() {
        String over = "2026-11-20T12:00:00Z";
        assertThat(promised("SHIPPED", over, "AT_PICKUP_POINT 28").isLate(NOW, ZoneOffset.UTC))
                .isFalse();
        assertThat(promised("SHIPPED", over, "DELIVERED 28").isLate(NOW, ZoneOffset.UTC))
                .isFalse();
        assertThat(promised("CANCELLED", over, "IN_TRANSIT 28").isLate(NOW, ZoneOffset.UTC))
                .isFalse();
        assertThat(promised("SHIPPED", over, "DELIVERED 28 / IN_TRANSIT 28").isLate(NOW, ZoneOffset.UTC))
                .isTrue();
    }

    @Test
    void promiseIsNotRepeatedOnceTheCarrierCame() {
        OrderSummary missed = promised("SHIPPED", "2026-11-29T20:00:00Z", "DELIVERY_ATTEMPTED 29T09");
        assertThat(words().notes(missed)).containsExactly("The carrier came today");
        assertThat(missed.isChoiceOpen(NOW, ZoneOffset.UTC)).isFalse();
    }

    @Test
    void nothingWaitsForEver() {
        OrderSummary fetched = order("DELIVERED", null, "AT_PICKUP_POINT 1T09 Kiosk");
        Instant later = Instant.parse("2027-01-20T12:00:00Z");
        assertThat(fetched.attention(NOW, ZoneOffset.UTC)).isEqualTo(OrderAttention.PICK_UP);
        assertThat(fetched.attention(later, ZoneOffset.UTC)).isNull();
        assertThat(words(later, "UTC").headline(fetched)).startsWith("Delivered");
        OrderSummary open = order("SHIPPED", null, "AT_PICKUP_POINT 1T09 Kiosk");
        assertThat(open.attention(later, ZoneOffset.UTC)).isNull();
        assertThat(words(later, "UTC").headline(open)).isEqualTo("Ready for you at Kiosk");
    }

    @Test
    void contentsDecideWhetherMoreFollows() {
        String half = "\"carrier\":\"DHL\",\"lines\":[{\"sku\":\"K\",\"quantity\":1}]";
        String all = "\"carrier\":\"DHL\",\"lines\":[{\"sku\":\"K\",\"quantity\":2}]";
        String shipped = json("SHIPPED", null, null, "DELIVERED 28");
        assertThat(words().headline(summary(shipped.replace("\"carrier\":\"DHL\"", half))))
                .isEqualTo("One parcel delivered, the rest follows");
        assertThat(words().headline(summary(shipped.replace("\"carrier\":\"DHL\"", all))))
                .isEqualTo("Delivered yesterday");
        assertThat(words().headline(summary(
                        json("PLACED", null, null, "DELIVERED 28").replace("\"carrier\":\"DHL\"", all))))
                .isEqualTo("Delivered yesterday");
    }

    @Test
    void cancelledWhenByWhomAndWhereTheMoneyWent() {
        String json = json("CANCELLED", null, null, null);
        String at = "\"cancellation\":{\"at\":\"2026-11-28T10:00:00Z\"},\"placedAt\"";
        String all =
                "\"cancellation\":{\"at\":\"2026-11-28T10:00:00Z\",\"by\":\"CUSTOMER\",\"refundedTo\":\"your card\"},\"placedAt\"";
        assertThat(words().line(summary(json.replace("\"placedAt\"", at)))).isEqualTo("Cancelled yesterday");
        assertThat(words().line(summary(json.replace("\"placedAt\"", all))))
                .isEqualTo("Cancelled yesterday at the customer’s wish · The money went back to your card");
        assertThat(words().line(summary(
                        json.replace("\"placedAt\"", "\"cancellation\":{\"by\":\"SHOP\"},\"placedAt\""))))
                .isEqualTo("Cancelled by the shop");
        assertThat(words().line(summary(json.replace("CANCELLED", "SHIPPED").replace("\"placedAt\"", all))))
                .isEqualTo("On its way");
    }

    /** Parcels of which their customer is notified, by what they wait for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SHIPPED   | AT_PICKUP_POINT 28 Kiosk / DELIVERED 27         | AT_PICKUP_POINT Kiosk",
                "SHIPPED   | DELIVERY_ATTEMPTED 27 / RETURNED_TO_SENDER 28   | MISSED null, SENT_BACK null",
                "SHIPPED   | AT_PICKUP_POINT 27 Kiosk; DELIVERED 28          | ``",
                "SHIPPED   | RETURNED_TO_SENDER 27 / PICKED_UP 28            | ``",
                "SHIPPED   | PROBLEM 28 / OUT_FOR_DELIVERY 29T06             | ``",
                "SHIPPED   | Zirkelschluss 28                                | ``",
                "CANCELLED | AT_PICKUP_POINT 28 Kiosk                        | ``",
            })
    void parcelsThatNeedTheirCustomer(String status, String parcels, String waiting) {
        var order = new Order(OrderDocuments.read(new ImportLine(1, json(status, null, null, parcels)), NOW), null);
        assertThat(OrderStateDecision.waitingParcels(order).stream()
                        .map(parcel -> parcel.progress() + " " + parcel.place())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(waiting);
    }

    private static OrderWords words() {
        return words(NOW, "UTC");
    }

    private static OrderWords words(Instant now, String zone) {
        return OrderWords.in(Texts.in(Locale.ENGLISH, ZoneId.of(zone)), now, ZoneId.of(zone));
    }

    private static OrderSummary order(String status, String deliveredAt, String parcels) {
        return summary(json(status, null, deliveredAt == null ? null : at(deliveredAt), parcels));
    }

    private static OrderSummary promised(String status, String promisedBy, String parcels) {
        return summary(json(status, promisedBy, null, parcels));
    }

    private static OrderSummary summary(String json) {
        return OrderSummary.of(new Order(OrderDocuments.read(new ImportLine(1, json), NOW), null));
    }

    private static String json(String status, String promisedBy, String deliveredAt, String parcels) {
        String times = (promisedBy == null ? "" : "\"promisedBy\":\"" + promisedBy + "\",")
                + (deliveredAt == null ? "" : "\"deliveredAt\":\"" + deliveredAt + "\",");
        String shipments = parcels == null
                ? ""
                : Arrays.stream((parcels + " ").split("/"))
                        .map(OrderWordsTest::parcel)
                        .collect(Collectors.joining(","));
        return OrderDocumentsTest.GOOD
                .replace("SHIPPED", status)
                .replace("\"placedAt\"", times + "\"placedAt\"")
                .replaceAll(
                        "(?s)\"shipments\":\\[.*\\],\\s*\"unknown\"", "\"shipments\":[" + shipments + "],\"unknown\"");
    }

    private static String parcel(String events) {
        String told = Arrays.stream(events.strip().split(";"))
                .filter(event -> !event.isBlank())
                .map(OrderWordsTest::event)
                .collect(Collectors.joining(","));
        return "{\"carrier\":\"DHL\",\"trackingNumber\":\"T\",\"events\":[" + told + "]}";
    }

    private static String event(String told) {
        String[] parts = told.strip().split(" (?=\\d)", 2);
        String[] rest = parts[1].split(" ", 2);
        String place = rest.length == 2 && !rest[1].isBlank() ? ",\"place\":\"" + rest[1].strip() + "\"" : "";
        return "{\"at\":\"" + at(rest[0]) + "\",\"status\":\"" + parts[0] + "\"" + place + "}";
    }

    private static String at(String day) {
        String[] parts = day.split("T");
        return "2026-11-%02dT%s:00:00Z".formatted(Integer.parseInt(parts[0]), parts.length == 2 ? parts[1] : "09");
    }
}
