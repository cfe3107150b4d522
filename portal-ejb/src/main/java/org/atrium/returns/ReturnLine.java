package org.atrium.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.persistence.PersistentObject;

/** So many of one line of an order, as it was when the return was requested, and what has arrived of it. */
@Entity
class ReturnLine extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_id")
    private Return parent;

    private int orderLine;
    private String sku;
    private String name;
    private String category;
    private BigDecimal unitPrice;
    private String currency;
    private int quantity;

    /** How many of them were authorized; null for all. */
    private Integer authorized;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    @Enumerated(EnumType.STRING)
    private Resolution resolution;

    private String comment;
    private int sound;
    private int damaged;

    protected ReturnLine() {}

    ReturnLine(Return parent, OrderDetails.Line line, Wish wish) {
        this.parent = parent;
        this.orderLine = line.id();
        this.sku = line.sku();
        this.name = line.name();
        this.category = line.category();
        this.unitPrice = line.unitPrice().amount();
        this.currency = line.unitPrice().currency();
        this.quantity = wish.quantity();
        this.reason = wish.reason();
        this.resolution = wish.resolution();
        this.comment = wish.comment() == null || wish.comment().isBlank()
                ? null
                : wish.comment().strip();
    }

    /** The order has no more of it than these. */
    void limit(int left) {
        if (left < quantity) {
            authorized = Math.max(0, left);
        }
    }

    /** Counts what arrived. */
    void receive(int soundOnes, int damagedOnes) {
        if (soundOnes + damagedOnes > outstanding()) {
            throw new IllegalArgumentException("More arrived than was to come");
        }
        sound += soundOnes;
        damaged += damagedOnes;
    }

    /** Everything arrived as it should. */
    void receiveAllSound() {
        receive(outstanding(), 0);
    }

    int outstanding() {
        return quantity() - sound - damaged;
    }

    /** How many are to come back. */
    int quantity() {
        return authorized == null ? quantity : authorized;
    }

    ReturnDetails.Line details() {
        return new ReturnDetails.Line(
                orderLine,
                sku,
                name,
                category,
                quantity(),
                quantity,
                new Money(unitPrice, currency),
                reason,
                resolution,
                comment,
                sound,
                damaged);
    }

    int orderLine() {
        return orderLine;
    }

    String name() {
        return name;
    }
}
