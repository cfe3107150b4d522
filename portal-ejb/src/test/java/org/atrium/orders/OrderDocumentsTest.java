package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.atrium.imports.ImportLine;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents are taken, and how their mistakes are told. */
class OrderDocumentsTest {

    static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    static final String GOOD = """
            {"number":"N-1","customer":{"ref":"C-1","email":"a@example.com"},"status":"SHIPPED",
            "placedAt":"2026-11-01T10:00:00Z","updatedAt":"2026-11-02T10:00:00+01:00","currency":"EUR","total":"12.50",
            "shippingAddress":{"name":"A","line1":"1 Road","postalCode":"12 345","city":"X","country":"DE"},
            "lines":[{"sku":"K","name":"Kettle","quantity":2,"unitPrice":5.25}],
            "shipments":[{"carrier":"DHL","trackingNumber":"T","events":[{"at":"2026-11-02T09:00:00Z","status":"IN_TRANSIT"}]}],
            "unknown":{"to":"us"}}""";

    @Test
    void readsAValidDocument() {
        OrderDocument document = read(GOOD);
        assertThat(document.number()).isEqualTo(new OrderNumber("N-1"));
        assertThat(document.updatedAt()).isEqualTo("2026-11-02T09:00:00Z");
        assertThat(document.lines().get(0).unitPrice()).isEqualTo("5.25");
        assertThat(document.lines().get(0).returnable()).isTrue();
        assertThat(document.promisedBy()).isNull();
    }

    @Test
    void fingerprintFollowsTheContent() {
        assertThat(read(GOOD).fingerprint()).isEqualTo(read(GOOD).fingerprint());
        assertThat(read(GOOD.replace("12.50", "12.51")).fingerprint())
                .isNotEqualTo(read(GOOD).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"N-1\"                | \"..\"       | number",
                "a@example.com          | a            | customer.email",
                "SHIPPED                | shipped      | status",
                "2026-11-01T10:00:00Z   | 2026-11-01   | placedAt",
                "\"EUR\"                | \"EUX\"      | currency",
                "\"12.50\"              | \"12.505\"   | total",
                "\"12.50\"              | -1           | total",
                "\"EUR\",\"total\":\"12.50\" | \"JPY\",\"total\":3480.5    | total",
                "\"EUR\",\"total\":\"12.50\" | \"KWD\",\"total\":1.2345    | total",
                "5.25                  | 0.1234567    | lines[0].unitPrice",
                "5.25                  | 1234567890123 | lines[0].unitPrice",
                "\"quantity\":2         | \"quantity\":0     | lines[0].quantity",
                "\"quantity\":2         | \"quantity\":1.5   | lines[0].quantity",
                "\"quantity\":2         | \"quantity\":true  | lines[0].quantity",
                "\"name\":\"Kettle\"    | \"name\":\"a\\u0000\" | lines[0].name",
                "\"carrier\":\"DHL\"    | \"carrier\":null   | shipments[0].carrier",
                "2026-11-02T09:00:00Z   | soon         | shipments[0].events[0].at",
                "2026-11-01T10:00:00Z   | 0001-01-01T00:00:00Z          | placedAt",
                "2026-11-01T10:00:00Z   | +999999999-01-01T00:00:00Z    | placedAt",
            })
    void namesTheInvalidField(String good, String bad, String field) {
        assertThat(errors(GOOD.replace(good, bad)))
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"KWD, 12.345, 12.345", "JPY, 3480.00, 3480", "EUR, 1e2, 100.00", "CLF, 1.2345, 1.2345"})
    void acceptsTotalsWithTheDecimalsOfTheirCurrency(String currency, String total, String kept) {
        OrderDocument document =
                read(GOOD.replace("\"EUR\",\"total\":\"12.50\"", "\"" + currency + "\",\"total\":" + total));
        assertThat(document.total()).isEqualTo(new BigDecimal(kept));
    }

    @Test
    void acceptsSixDecimalsAndNegativeLinesAsDiscounts() {
        assertThat(read(GOOD.replace("5.25", "0.125")).lines().get(0).unitPrice())
                .isEqualTo("0.125");
        OrderDocument.OrderLineDocument coupon =
                read(GOOD.replace("5.25", "-5.00,\"returnable\":true")).lines().get(0);
        assertThat(coupon.unitPrice()).isEqualTo("-5.00");
        assertThat(coupon.returnable()).isFalse();
    }

    @Test
    void acceptsNumericCustomerReferences() {
        assertThat(read(GOOD.replace("\"ref\":\"C-1\"", "\"ref\":4711"))
                        .customer()
                        .ref())
                .isEqualTo("4711");
    }

    @Test
    void anOrderNumberIsNoFraction() {
        for (String number : List.of("1.0E7", "4711.0", "1e3")) {
            assertThat(errors(GOOD.replace("\"N-1\"", number)))
                    .extracting(FieldError::field)
                    .containsExactly("number");
        }
    }

    @Test
    void aPartOfTheAddressThatIsNoTextIsNotThere() {
        assertThat(read(GOOD.replace("\"city\":\"X\"", "\"city\":\"X\",\"line2\":false,\"region\":{}"))
                        .shippingAddress())
                .isEqualTo(read(GOOD).shippingAddress());
    }

    @Test
    void truncatesTimesToMicroseconds() {
        OrderDocument document = read(GOOD.replace("10:00:00Z", "10:00:00.1234567Z"));
        assertThat(document.placedAt()).isEqualTo("2026-11-01T10:00:00.123456Z");
    }

    @Test
    void namesEveryMissingField() {
        assertThat(errors("{}"))
                .extracting(FieldError::field)
                .containsExactly("number", "customer", "status", "placedAt", "updatedAt", "currency", "total", "lines");
    }

    @Test
    void reportsAllErrorsAtOnce() {
        String bad = GOOD.replace("a@example.com", "a")
                .replace("SHIPPED", "GONE")
                .replace("2026-11-01T10:00:00Z", "2036-11-01T10:00:00Z")
                .replace("\"12.50\"", "-1")
                .replace("\"sku\":\"K\",", "")
                .replace("\"quantity\":2", "\"quantity\":true")
                .replace("\"DHL\"", "\"" + "D".repeat(121) + "\"");
        assertThat(errors(bad))
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactlyInAnyOrder(
                        tuple("customer.email", "input.Email"),
                        tuple("status", "input.unknownValue"),
                        tuple("placedAt", "imports.error.future"),
                        tuple("total", "orders.error.negative"),
                        tuple("lines[0].sku", "input.NotBlank"),
                        tuple("lines[0].quantity", "input.type"),
                        tuple("shipments[0].carrier", "input.Size"));
    }

    @Test
    void aTextIsOneLineAndNothingWhereNothingCanBeSeen() {
        OrderDocument document = read(GOOD.replace("Kettle", " Ket\\ntle\\u202e ")
                .replace("\"currency\"", "\"promisedBy\":\" \",\"deliveredAt\":\"\",\"currency\"")
                .replace("\"quantity\":2", "\"quantity\":\"2\",\"category\":\"\\u00a0\",\"returnable\":\"\""));
        assertThat(document.promisedBy()).isNull();
        assertThat(document.deliveredAt()).isNull();
        assertThat(document.lines())
                .containsExactly(new OrderDocument.OrderLineDocument(
                        null, "K", "Ket tle", null, 2, new BigDecimal("5.25"), true));
    }

    @Test
    void acceptsOrdersWithoutAddress() {
        String address = GOOD.substring(GOOD.indexOf("\"shippingAddress\""), GOOD.indexOf("\"lines\""));
        for (String without : List.of("", "\"shippingAddress\":null,", "\"shippingAddress\":{},")) {
            assertThat(read(GOOD.replace(address, without)).shippingAddress()).isEqualTo(DeliveryAddress.NONE);
        }
        assertThat(errors(GOOD.replace(address, "\"shippingAddress\":\"here\",")))
                .extracting(FieldError::field)
                .containsExactly("shippingAddress");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T10:00:00Z, placedAt",
        "2026-11-02T10:00:00+01:00, updatedAt",
        "2026-11-02T09:00:00Z, shipments[0].events[0].at"
    })
    void refusesFutureEvents(String date, String field) {
        for (String ahead : List.of("2036-11-02T10:00:00Z", "2026-11-30T12:00:01Z")) {
            assertThat(errors(GOOD.replace(date, ahead)))
                    .extracting(FieldError::field, FieldError::messageKey)
                    .containsExactly(tuple(field, "imports.error.future"));
        }
        assertThat(read(GOOD.replace(date, "2026-11-30T12:00:00Z"))).isNotNull();
    }

    @Test
    void refusesFutureDeliveriesButAcceptsPromises() {
        String dated = GOOD.replace(
                "\"currency\"", "\"promisedBy\":\"2036-01-01T00:00:00Z\",\"deliveredAt\":\"%s\",\"currency\"");
        assertThat(read(dated.formatted("2026-11-20T00:00:00Z")).promisedBy()).isEqualTo("2036-01-01T00:00:00Z");
        assertThat(errors(dated.formatted("2036-01-01T00:00:00Z")))
                .extracting(FieldError::field)
                .containsExactly("deliveredAt");
        assertThat(errors(GOOD.replace("\"events\"", "\"shippedAt\":\"2036-01-01T00:00:00Z\",\"events\"")))
                .extracting(FieldError::field)
                .containsExactly("shipments[0].shippedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{\"number\":", "\"text\""})
    void refusesOtherJson(String line) {
        assertThat(errors(line)).extracting(FieldError::messageKey).containsExactly("imports.error.json");
    }

    @Test
    void refusesMalformedJson() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        assertThat(errors(GOOD.replace("{\"to\":\"us\"}", "1e99999999999")))
                .extracting(FieldError::messageKey)
                .containsExactly("imports.error.json");
        assertThat(errors(GOOD.replace("{\"to\":\"us\"}", deep)))
                .extracting(FieldError::messageKey)
                .containsExactly("error.json.bounds");
    }

    @Test
    void refusesTwoDocumentsOnALine() {
        for (String line : List.of(GOOD + GOOD, GOOD + " xyz", GOOD + "{}")) {
            assertThat(errors(line)).extracting(FieldError::messageKey).containsExactly("error.json.trailing");
        }
    }

    @Test
    void namesHugeNumbers() {
        assertThat(errors(GOOD.replace("\"12.50\"", "1e2147483647")
                        .replace("\"quantity\":2", "\"quantity\":10e2147483647")))
                .extracting(FieldError::field)
                .containsExactly("total", "lines[0].quantity");
        assertThat(errors(GOOD.replace("5.25", "1e-999999999")))
                .extracting(FieldError::field)
                .containsExactly("lines[0].unitPrice");
    }

    private static OrderDocument read(String json) {
        return OrderDocuments.read(new ImportLine(1, json), NOW);
    }

    private static List<FieldError> errors(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(json))
                .errors();
    }
}
