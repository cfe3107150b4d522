package org.atrium.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** A tracking event of a shipment. */
@Entity
class TrackingEvent extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Shipment shipment;

    private int position;
    private Instant at;
    private String status;
    private String location;

    protected TrackingEvent() {}

    TrackingEvent(Shipment shipment, int position, OrderDocument.TrackingEventDocument described) {
        this.shipment = shipment;
        this.position = position;
        this.at = described.at();
        this.status = described.status();
        this.location = described.place();
    }

    OrderDocument.TrackingEventDocument document() {
        return new OrderDocument.TrackingEventDocument(at, status, location);
    }
}
