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
import org.atrium.platform.persistence.FoldedOf;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An order as of the merchant's newest document. It belongs to the account that verified its e-mail address, otherwise
 * to the only account its customer reference identifies; guests can look up the others.
 */
@Entity(name = "CustomerOrder")
class Order extends PersistentObject {

    private String number;
    private String numberKey;

    @FoldedOf("number")
    private String folded;

    private String customerReference;
    private String email;
    private String emailKey;

    @Column(name = "account_id")
    private AccountId account;

    private boolean matchedByEmail;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private Instant placedAt;
    private Instant updatedAt;
    private Instant promisedBy;
    private Instant deliveredAt;
    private Instant deliveryReportedAt;

    @Embedded
    private Cancellation cancellation;

    @Embedded
    private OrderState state;

    private int stateRules;
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
        numberKey = OrderNumber.keyOf(number);
        assignOwner(owner);
        copyDocument(document);
    }

    /**
     * Takes over what a newer document says. Who had the address it names when they got the order keeps it, until somebody
     * else has that address.
     *
     * @param owner whose the address is that it names, or null
     */
    void update(OrderDocument document, AccountId owner) {
        boolean sameAddress = emailKey.equals(document.customer().email().key());
        boolean sameReference =
                Objects.equals(customerReference, document.customer().ref());
        if (owner != null || matchedByEmail && !sameAddress || !matchedByEmail && !sameReference) {
            assignOwner(owner);
        }
        copyDocument(document);
    }

    /** Assigns it to the account of its customer reference, or to none, because its address is no account's. */
    void assignByReference(AccountId owner) {
        account = owner;
    }

    private void assignOwner(AccountId owner) {
        account = owner;
        matchedByEmail = owner != null;
    }

    private void copyDocument(OrderDocument document) {
        customerReference = document.customer().ref();
        email = document.customer().email().value();
        emailKey = document.customer().email().key();
        status = document.status();
        placedAt = document.placedAt();
        updatedAt = document.updatedAt();
        promisedBy = document.promisedBy();
        deliveredAt = document.deliveredAt();
        if (deliveryReportedAt == null && status == OrderStatus.DELIVERED) {
            deliveryReportedAt = updatedAt;
        }
        cancellation = document.cancellation();
        currency = document.currency();
        total = document.total();
        address = document.shippingAddress();
        fingerprint = document.fingerprint();
        updateLines(document.lines());
        updateShipments(document.shipments());
        decideState();
    }

    /** Decides how it stands by what is known of it. */
    void decideState() {
        state = OrderStateDecision.of(this);
        stateRules = OrderStateDecision.RULES;
    }

    /**
     * Keeps the lines' identity, which returns refer to; a removed line stays with quantity 0. {@link OrderLineMatcher}
     * finds the line of each document.
     */
    private void updateLines(List<OrderDocument.OrderLineDocument> described) {
        List<OrderLine> gone = new ArrayList<>(lines);
        List<OrderLine> same = OrderLineMatcher.match(described, gone);
        for (int i = 0; i < described.size(); i++) {
            if (same.get(i) == null) {
                lines.add(new OrderLine(this, lines.size() + 1, described.get(i)));
            } else {
                gone.remove(same.get(i));
                same.get(i).update(described.get(i));
            }
        }
        gone.forEach(OrderLine::markRemoved);
    }

    private void updateShipments(List<OrderDocument.ShipmentDocument> documents) {
        List<OrderDocument.ShipmentDocument> described =
                documents.stream().map(OrderDocument.ShipmentDocument::sorted).toList();
        if (shipments.stream().map(Shipment::document).toList().equals(described)) {
            return;
        }
        shipments.clear();
        described.forEach(parcel -> shipments.add(new Shipment(this, shipments.size() + 1, parcel)));
    }

    String number() {
        return number;
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String customerReference() {
        return customerReference;
    }

    AccountId account() {
        return account;
    }

    /** Whether it is its owner's because it names their address. */
    boolean isOwnedByEmail() {
        return matchedByEmail;
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
        return status != OrderStatus.DELIVERED ? null : deliveredAt == null ? deliveryReportedAt : deliveredAt;
    }

    /** How it was cancelled, as far as that is known. */
    Cancellation cancellation() {
        return cancellation == null ? Cancellation.UNKNOWN : cancellation;
    }

    /** How it stands. */
    OrderState state() {
        return state;
    }

    Money total() {
        return new Money(total, currency);
    }

    String currency() {
        return currency;
    }

    DeliveryAddress address() {
        return address == null ? DeliveryAddress.NONE : address;
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
