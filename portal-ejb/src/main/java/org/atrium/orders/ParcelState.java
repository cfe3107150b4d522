package org.atrium.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * How one parcel stands, by the newest event whose words we know.
 *
 * @param meaning null where no event has words we know
 * @param place where that was, or null
 * @param at when that was, or null
 * @param beganAt the first that is known of the parcel, or null
 */
record ParcelState(TrackingMeaning meaning, String place, Instant at, Instant beganAt) {

    /** Until then what a depot scans of a parcel nobody took in is no news. */
    private static final Duration BACK_AT_DEPOT = Duration.ofHours(24);

    /** By time; of one moment, the one that is furthest on the way comes last, since some carriers tell only days. */
    static final Comparator<KnownEvent> BY_TIME = Comparator.comparing(KnownEvent::at)
            .thenComparing(KnownEvent::meaning, Comparator.nullsFirst(Comparator.naturalOrder()));

    static ParcelState of(OrderDocument.ShipmentDocument parcel) {
        ParcelState state = new ParcelState(null, null, null, parcel.shippedAt());
        boolean collected = false;
        for (KnownEvent event : parcel.events().stream()
                .map(told -> KnownEvent.of(parcel.carrier(), told))
                .sorted(BY_TIME)
                .toList()) {
            state = state.began(event.at());
            if (event.meaning() == null) {
                continue;
            }
            if (event.mayMeanFetched() && state.meaning == TrackingMeaning.AT_PICKUP_POINT) {
                state = state.after(event, TrackingMeaning.DELIVERED);
                collected = true;
            } else if (collected || state.isChangedBy(event)) {
                state = state.after(event, event.meaning());
                collected = false;
            }
        }
        return state;
    }

    private boolean isChangedBy(KnownEvent event) {
        if (meaning == null) {
            return true;
        }
        boolean scannedAtDepot = meaning == TrackingMeaning.DELIVERY_ATTEMPTED
                && event.meaning().compareTo(TrackingMeaning.DELAYED) <= 0
                && event.at().isBefore(at.plus(BACK_AT_DEPOT));
        return !scannedAtDepot && event.meaning().changes(meaning);
    }

    private ParcelState after(KnownEvent event, TrackingMeaning now) {
        boolean reminded = now == meaning && event.place() == null;
        return new ParcelState(now, reminded ? place : event.place(), event.at(), beganAt);
    }

    private ParcelState began(Instant known) {
        return beganAt != null && !beganAt.isAfter(known) ? this : new ParcelState(meaning, place, at, known);
    }

    boolean is(TrackingMeaning asked) {
        return meaning == asked;
    }

    /** Whether the carrier has it and it is neither with its customer nor on its way back. */
    boolean isMoving() {
        return meaning != null
                && meaning != TrackingMeaning.ANNOUNCED
                && meaning != TrackingMeaning.DELIVERED
                && meaning != TrackingMeaning.RETURNED_TO_SENDER;
    }

    /** Whether this one was sent after another had turned back, in its place. */
    boolean replaces(ParcelState other) {
        return other.is(TrackingMeaning.RETURNED_TO_SENDER) && beganAt != null && beganAt.isAfter(other.at);
    }

    /**
     * An event with what it means.
     *
     * @param meaning null where the carrier's words are unknown
     * @param mayMeanFetched whether carriers say it of a customer at a pick-up point, too
     */
    record KnownEvent(Instant at, TrackingMeaning meaning, String place, boolean mayMeanFetched) {

        static KnownEvent of(String carrier, OrderDocument.TrackingEventDocument told) {
            Optional<TrackingMeaning> known = CarrierWords.meaning(carrier, told.status());
            return new KnownEvent(
                    told.at(), known.orElse(null), told.place(), CarrierWords.mayMeanFetched(told.status()));
        }
    }
}
