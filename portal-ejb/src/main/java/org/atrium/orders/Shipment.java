package org.atrium.orders;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.atrium.platform.persistence.PersistentObject;

/** A parcel of an order with its tracking events, oldest first. */
@Entity
class Shipment extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Order order;

    private int position;
    private String carrier;
    private String trackingNumber;
    private Instant shippedAt;

    /** What is in it, see {@link ParcelContents}. */
    private String contents;

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private Set<TrackingEvent> events = new LinkedHashSet<>();

    protected Shipment() {}

    Shipment(Order order, int position, OrderDocument.ShipmentDocument described) {
        this.order = order;
        this.position = position;
        this.carrier = described.carrier();
        this.trackingNumber = described.trackingNumber();
        this.shippedAt = described.shippedAt();
        this.contents = ParcelContents.write(described.lines());
        described.events().forEach(event -> events.add(new TrackingEvent(this, events.size() + 1, event)));
    }

    /** The parcel as a document would describe it, its events by time. */
    OrderDocument.ShipmentDocument document() {
        return new OrderDocument.ShipmentDocument(
                        carrier,
                        trackingNumber,
                        shippedAt,
                        ParcelContents.read(contents),
                        events.stream().map(TrackingEvent::document).toList())
                .sorted();
    }
}
