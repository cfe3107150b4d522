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
import java.util.Objects;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An order as the merchant's newest document tells it. It belongs to whose address it names, once they have shown that it
 * is theirs; else to the one person its customer reference stands for; a guest may look up what is nobody's by address.
 */
@Entity(name = "CustomerOrder")
class Order extends PersistentObject {

    private String number;
    private String numberKey;
    private String customerRef;
    private String email;
    private String emailKey;

    @Column(name = "account_id")
    private AccountId account;

    private boolean byAddress;

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

    Order(OrderDocument document, AccountId holder) {
        number = document.number().value();
        numberKey = OrderNumber.keyOf(number);
        belongTo(holder);
        describe(document);
    }

    /**
     * Takes over what a newer document says. Who had the address it names when they got the order keeps it, until somebody
     * else has that address.
     *
     * @param holder whose the address is that it names, or null
     */
    void follow(OrderDocument document, AccountId holder) {
        boolean sameAddress = emailKey.equals(document.customer().email().key());
        boolean sameReference = Objects.equals(customerRef, document.customer().ref());
        if (holder != null || byAddress && !sameAddress || !byAddress && !sameReference) {
            belongTo(holder);
        }
        describe(document);
    }

    /** It names nobody's address: so it is whom its reference stands for, or nobody's. */
    void join(AccountId person) {
        account = person;
    }

    private void belongTo(AccountId holder) {
        account = holder;
        byAddress = holder != null;
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

    /**
     * Lines stay the same, by which returns know them; one that is gone stays with quantity nought. {@link SameLines} says
     * which is which.
     */
    private void describeLines(List<OrderDocument.Line> described) {
        List<OrderLine> gone = new ArrayList<>(lines);
        List<OrderLine> same = SameLines.of(described, gone);
        for (int i = 0; i < described.size(); i++) {
            if (same.get(i) == null) {
                lines.add(new OrderLine(this, lines.size() + 1, described.get(i)));
            } else {
                gone.remove(same.get(i));
                same.get(i).follow(described.get(i));
            }
        }
        gone.forEach(OrderLine::withdraw);
    }

    private void describeShipments(List<OrderDocument.Parcel> told) {
        List<OrderDocument.Parcel> described =
                told.stream().map(OrderDocument.Parcel::inOrder).toList();
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

    String customerRef() {
        return customerRef;
    }

    AccountId account() {
        return account;
    }

    /** Whether it is its owner's because it names their address. */
    boolean isByAddress() {
        return byAddress;
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
