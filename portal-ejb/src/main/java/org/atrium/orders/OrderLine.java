package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.atrium.platform.persistence.FoldedOf;
import org.atrium.platform.persistence.PersistentObject;

/** A line of an order, at a fixed position. */
@Entity
class OrderLine extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Order order;

    private int position;

    /** The merchant's own name for the line, or null. */
    private String lineId;

    private String sku;
    private String name;

    @FoldedOf("name")
    private String folded;

    private String category;
    private int quantity;

    @Column(name = "price")
    private BigDecimal unitPrice;

    private boolean returnable;

    protected OrderLine() {}

    OrderLine(Order order, int position, OrderDocument.OrderLineDocument described) {
        this.order = order;
        this.position = position;
        update(described);
    }

    void update(OrderDocument.OrderLineDocument described) {
        lineId = described.id() == null ? lineId : described.id();
        sku = described.sku();
        name = described.name();
        category = described.category();
        quantity = described.quantity();
        unitPrice = described.unitPrice();
        returnable = described.returnable();
    }

    /** The merchant took it out of the order. */
    void markRemoved() {
        quantity = 0;
    }

    OrderDetails.OrderLineDetails details() {
        return new OrderDetails.OrderLineDetails(
                position, sku, name, category, quantity, new Money(unitPrice, order.currency()), returnable);
    }

    /** Whether there is something of it in the order; a reduction is nothing that was bought. */
    boolean isItem() {
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
