package org.atrium.orders;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An order as the merchant's newest document tells it. It belongs to an account once one is known for its customer
 * reference or its e-mail address; until then a guest may look it up.
 */
@Entity(name = "CustomerOrder")
class Order extends PersistentObject {

    private String number;
    private String customerRef;
    private String email;
    private String emailKey;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private Instant placedAt;
    private Instant updatedAt;
    private Instant promisedBy;
    private Instant deliveredAt;
    private Instant toldDeliveredAt;
    private String currency;
    private BigDecimal total;

    @Embedded
    private DeliveryAddress address;

    private String fingerprint;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private Set<OrderLine> lines = new LinkedHashSet<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private Set<Shipment> shipments = new LinkedHashSet<>();

    protected Order() {}

    Order(OrderDocument document, AccountId owner) {
        number = document.number().value();
        account = owner;
        describe(document);
    }

    /** Takes over what a newer document says. */
    void follow(OrderDocument document, AccountId owner) {
        boolean sameCustomer = customerRef.equals(document.customer().ref())
                && emailKey.equals(document.customer().email().key());
        if (!sameCustomer || account == null) {
            account = owner;
        }
        describe(document);
    }

    private void describe(OrderDocument document) {
        customerRef = document.customer().ref();
        email = document.customer().email().value();
        emailKey = document.customer().email().key();
        status = document.status();
        placedAt = document.placedAt();
        updatedAt = document.updatedAt();
        promisedBy = document.promisedBy();
        deliveredAt = document.deliveredAt();
        if (toldDeliveredAt == null && status == OrderStatus.DELIVERED) {
            toldDeliveredAt = updatedAt;
        }
        currency = document.currency();
        total = document.total();
        address = document.shippingAddress();
        fingerprint = document.fingerprint();
        describeLines(document.lines());
        describeShipments(document.shipments());
    }

    /** Lines keep their place; one that is gone stays with quantity nought, because returns may name it. */
    private void describeLines(List<OrderDocument.Line> described) {
        List<OrderLine> known = new ArrayList<>(lines);
        for (OrderDocument.Line line : described) {
            OrderLine match = known.stream()
                    .filter(candidate -> candidate.sku().equals(line.sku()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                lines.add(new OrderLine(this, lines.size() + 1, line));
            } else {
                known.remove(match);
                match.follow(line);
            }
        }
        known.forEach(OrderLine::withdraw);
    }

    private void describeShipments(List<OrderDocument.Parcel> described) {
        if (shipments.stream().map(Shipment::document).toList().equals(described)) {
            return;
        }
        shipments.clear();
        described.forEach(parcel -> shipments.add(new Shipment(this, shipments.size() + 1, parcel)));
    }

    String number() {
        return number;
    }

    String emailKey() {
        return emailKey;
    }

    AccountId account() {
        return account;
    }

    OrderStatus status() {
        return status;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant promisedBy() {
        return promisedBy;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    /** When it came: as the merchant says, or else as of the first word that it was delivered; null before. */
    Instant arrivedAt() {
        return status != OrderStatus.DELIVERED ? null : deliveredAt == null ? toldDeliveredAt : deliveredAt;
    }

    Money total() {
        return new Money(total, currency);
    }

    String currency() {
        return currency;
    }

    DeliveryAddress address() {
        return address;
    }

    String fingerprint() {
        return fingerprint;
    }

    Set<OrderLine> lines() {
        return lines;
    }

    Set<Shipment> shipments() {
        return shipments;
    }
}
