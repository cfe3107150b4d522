package org.atrium.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** Something a carrier told of a parcel. */
@Entity
class TrackingEvent extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Shipment shipment;

    private int position;
    private Instant at;
    private String status;
    private String place;

    protected TrackingEvent() {}

    TrackingEvent(Shipment shipment, int position, OrderDocument.Event described) {
        this.shipment = shipment;
        this.position = position;
        this.at = described.at();
        this.status = described.status();
        this.place = described.place();
    }

    OrderDocument.Event document() {
        return new OrderDocument.Event(at, status, place);
    }
}
