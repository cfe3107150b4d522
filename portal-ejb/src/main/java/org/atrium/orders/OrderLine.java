package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.atrium.platform.persistence.PersistentObject;

/** So many of one product in an order, at a place that stays the same. */
@Entity
class OrderLine extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Order order;

    private int position;

    /** The merchant's own name for the line, or null. */
    private String lineId;

    private String sku;
    private String name;
    private String category;
    private int quantity;

    @Column(name = "price")
    private BigDecimal unitPrice;

    private boolean returnable;

    protected OrderLine() {}

    OrderLine(Order order, int position, OrderDocument.Line described) {
        this.order = order;
        this.position = position;
        follow(described);
    }

    void follow(OrderDocument.Line described) {
        lineId = described.id() == null ? lineId : described.id();
        sku = described.sku();
        name = described.name();
        category = described.category();
        quantity = described.quantity();
        unitPrice = described.unitPrice();
        returnable = described.returnable();
    }

    /** The merchant took it out of the order. */
    void withdraw() {
        quantity = 0;
    }

    OrderDetails.Line details() {
        return new OrderDetails.Line(
                position, sku, name, category, quantity, new Money(unitPrice, order.currency()), returnable);
    }

    /** Whether there is something of it in the order; a reduction is nothing that was bought. */
    boolean isThing() {
        return quantity > 0 && unitPrice.signum() >= 0;
    }

    String lineId() {
        return lineId;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    Order order() {
        return order;
    }

    String sku() {
        return sku;
    }

    String name() {
        return name;
    }

    String category() {
        return category;
    }

    int quantity() {
        return quantity;
    }
}
