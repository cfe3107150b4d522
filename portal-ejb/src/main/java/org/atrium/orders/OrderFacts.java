package org.atrium.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.atrium.platform.time.CalendarDays;

/**
 * What decides what an order says, the same for a row of a list and for all of its details. What depends on the day is
 * decided here, when it is read.
 */
public interface OrderFacts {

    /** For so many days something waits for its customer; after that nobody keeps a parcel, or the carrier forgot it. */
    int ATTENTION_DAYS = 30;

    /** So many days after the promised one a customer may ask for the money instead of waiting. */
    int PATIENCE_DAYS = 7;

    /** So many days most pick-up points keep a parcel; some fewer. */
    int PICK_UP_DAYS = 7;

    OrderStatus status();

    /** As decided when it was written. */
    OrderState state();

    Instant promisedBy();

    /** When it came, as far as anybody said; null until it is delivered. */
    Instant arrivedAt();

    Cancellation cancellation();

    /** How far it is today. */
    default OrderProgress progress(Instant now, ZoneId zone) {
        OrderProgress written = state().progress();
        if (status() == OrderStatus.DELIVERED && written != OrderProgress.SENT_BACK && isForgotten(now, zone)) {
            return OrderProgress.DELIVERED;
        }
        return written == OrderProgress.OUT_FOR_DELIVERY && CalendarDays.isOver(state().at(), now, zone)
                ? OrderProgress.ON_ITS_WAY
                : written;
    }

    /** Whether it is not there yet though the day is over by which it was promised, where the reader lives. */
    default boolean isLate(Instant now, ZoneId zone) {
        return !status().isOver()
                && progress(now, zone).isAwaited()
                && promisedBy() != null
                && CalendarDays.isOver(promisedBy(), now, zone);
    }

    /** Why it needs its customer today, or null. */
    default OrderAttention attention(Instant now, ZoneId zone) {
        OrderAttention waiting = progress(now, zone).attention();
        if (waiting != null && !isForgotten(now, zone)) {
            return waiting;
        }
        return isLate(now, zone) ? OrderAttention.LATE : null;
    }

    /** From when a customer whose order is late may ask for the money instead. */
    default Instant choiceFrom() {
        return promisedBy().plus(PATIENCE_DAYS, ChronoUnit.DAYS);
    }

    /** Whether a customer has waited so long beyond the promised day that they may ask for the money instead. */
    default boolean isChoiceOpen(Instant now, ZoneId zone) {
        return isLate(now, zone) && CalendarDays.daysSince(choiceFrom(), now, zone) >= 0;
    }

    /** Until when a parcel is usually kept for its customer that has been at a pick-up point since an instant. */
    static Instant keptUntil(Instant since) {
        return since.plus(PICK_UP_DAYS, ChronoUnit.DAYS);
    }

    private boolean isForgotten(Instant now, ZoneId zone) {
        Instant at = state().at();
        return at != null && CalendarDays.isOver(at.plus(ATTENTION_DAYS, ChronoUnit.DAYS), now, zone);
    }
}
