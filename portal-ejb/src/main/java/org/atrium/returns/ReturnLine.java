package org.atrium.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import org.atrium.file.FileView;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.persistence.PersistentObject;

/** A line of a return: the order line as it was at the request, and the received quantities. */
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

    /** Ids of its files with spaces between them, null for none; they hang on the return. */
    private String files;

    private int undamaged;
    private int damaged;

    protected ReturnLine() {}

    ReturnLine(Return parent, OrderDetails.OrderLineDetails orderLine, NewReturnLine newLine) {
        this.parent = parent;
        this.orderLine = orderLine.id();
        this.sku = orderLine.sku();
        this.name = orderLine.name();
        this.category = orderLine.category();
        this.unitPrice = orderLine.unitPrice().amount();
        this.currency = orderLine.unitPrice().currency();
        this.quantity = newLine.quantity();
        this.reason = newLine.reason();
        this.resolution = newLine.resolution();
        this.comment = newLine.comment() == null || newLine.comment().isBlank()
                ? null
                : newLine.comment().strip();
        this.files = newLine.files().isEmpty() ? null : String.join(" ", newLine.files());
    }

    /** The order has no more of it than these. */
    void limitQuantity(int left) {
        if (left < quantity) {
            authorized = Math.max(0, left);
        }
    }

    /** Adds the quantities that arrived. */
    void receive(int undamagedMore, int damagedMore) {
        if (undamagedMore + damagedMore > outstanding()) {
            throw new IllegalArgumentException("More arrived than was to come");
        }
        undamaged += undamagedMore;
        damaged += damagedMore;
    }

    /** Everything arrived undamaged. */
    void receiveAllUndamaged() {
        receive(outstanding(), 0);
    }

    int outstanding() {
        return quantity() - undamaged - damaged;
    }

    /** How many are to come back. */
    int quantity() {
        return authorized == null ? quantity : authorized;
    }

    /** Ids of the files that show it. */
    List<String> files() {
        return files == null ? List.of() : List.of(files.split(" "));
    }

    /** @param attached all files of the return */
    ReturnDetails.ReturnLineDetails details(List<FileView> attached) {
        return new ReturnDetails.ReturnLineDetails(
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
                undamaged,
                damaged,
                LineFiles.of(files(), attached));
    }

    int orderLine() {
        return orderLine;
    }

    String name() {
        return name;
    }
}
