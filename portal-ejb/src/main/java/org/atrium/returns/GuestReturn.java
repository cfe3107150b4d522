package org.atrium.returns;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.atrium.account.EmailAddress;
import org.atrium.platform.persistence.PersistentObject;

/**
 * What a guest wants to return. It becomes a return once the reader of the order's address has followed the mailed link;
 * after some days it is deleted. Which return it became is kept as long, so that the link leads there again.
 */
@Entity
class GuestReturn extends PersistentObject {

    private static final Jsonb JSON = JsonbBuilder.create();

    private String orderNumber;
    private String email;

    @Column(columnDefinition = "text")
    private String lines;

    /** One mailbox in any spelling. */
    private String emailKey;

    private String locale;
    private String timeZone;
    private Instant requestedAt;
    private String returnNumber;

    protected GuestReturn() {}

    GuestReturn(NewReturn newReturn, String email, String locale, ZoneId zone, Instant now) {
        this.orderNumber = newReturn.order();
        this.lines = JSON.toJson(newReturn.lines().toArray(NewReturnLine[]::new));
        this.email = email;
        this.emailKey = EmailAddress.keyOf(email);
        this.locale = locale;
        this.timeZone = zone.getId();
        this.requestedAt = now;
    }

    /** It is this return now. */
    void confirm(String number) {
        returnNumber = number;
    }

    NewReturn newReturn() {
        return new NewReturn(orderNumber, List.of(JSON.fromJson(lines, NewReturnLine[].class)), List.of());
    }

    String orderNumber() {
        return orderNumber;
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String locale() {
        return locale;
    }

    ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** The return it became; empty until it is confirmed. */
    Optional<String> returnNumber() {
        return Optional.ofNullable(returnNumber);
    }
}
