package org.atrium.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.text.DayText;
import org.atrium.platform.text.Texts;
import org.atrium.platform.time.CalendarDays;

/**
 * What an order says: the one place for its page, lists, home, mails, search and the API. A headline says how far it is;
 * a note adds when it comes or came, and how many parcels have arrived.
 */
public final class OrderWords {

    private final Texts texts;
    private final Instant now;
    private final ZoneId zone;
    private final DayText days;

    private OrderWords(Texts texts, Instant now, ZoneId zone, DayText days) {
        this.texts = texts;
        this.now = now;
        this.zone = zone;
        this.days = days;
    }

    /** Words for a reader, with the days as they are where the reader lives. */
    public static OrderWords in(Texts texts, Instant now, ZoneId zone) {
        return new OrderWords(texts, now, zone, new DayText(texts.locale(), zone, now));
    }

    /** The same with days as a page writes them. */
    public static OrderWords in(Texts texts, Instant now, ZoneId zone, DayText days) {
        return new OrderWords(texts, now, zone, days);
    }

    /** How far it is, such as "Ready for you at Packstation 117". */
    public String headline(OrderFacts order) {
        OrderState state = order.state();
        OrderProgress progress = order.progress(now, zone);
        String key = "orders.headline." + progress.name();
        return switch (progress) {
            case AT_PICKUP_POINT -> parcelHeadline(progress, state.place());
            case PARTLY_DELIVERED ->
                state.delivered() == state.parcels()
                        ? texts.get(key + ".more", state.delivered())
                        : texts.get(key, state.delivered(), state.parcels());
            case DELIVERED -> day(key, order.arrivedAt() == null ? state.at() : order.arrivedAt());
            case CANCELLED -> cancelled(order.cancellation(), key);
            default -> texts.get(key);
        };
    }

    /**
     * How a parcel stands that needs its customer.
     *
     * @param place where it can be fetched, or null
     */
    public String parcelHeadline(OrderProgress progress, String place) {
        String key = "orders.headline." + progress.name();
        return place == null ? texts.get(key) : texts.get(key + ".at", place);
    }

    /** How far it is, without its day: for readers of whom only the language is known. */
    public String undated(OrderFacts order) {
        OrderProgress progress = order.progress(now, zone);
        return progress == OrderProgress.DELIVERED || progress == OrderProgress.CANCELLED
                ? texts.get("orders.headline." + progress.name())
                : headline(order);
    }

    private String cancelled(Cancellation cancellation, String key) {
        return day(
                cancellation.by() == null ? key : key + "." + cancellation.by().name(), cancellation.at());
    }

    private String day(String key, Instant day) {
        return day == null ? texts.get(key) : texts.get(key + ".on", days.of(day));
    }

    /** What is known beside it, each a sentence of its own; empty where that is nothing. */
    public List<String> notes(OrderFacts order) {
        List<String> notes = new ArrayList<>();
        OrderState state = order.state();
        OrderProgress progress = order.progress(now, zone);
        if (order.isLate(now, zone)) {
            notes.add(texts.get("orders.note.late", days.of(order.promisedBy()), daysLate(order)));
        } else if (isPromiseOpen(progress) && order.promisedBy() != null) {
            notes.add(texts.get("orders.note.promised", days.of(order.promisedBy())));
        }
        if (progress.attention() != null && state.at() != null) {
            notes.add(attention(progress, state.at()));
        } else if (progress != state.progress() && progress == OrderProgress.ON_ITS_WAY) {
            notes.add(texts.get("orders.note.outForDelivery", days.of(state.at())));
        }
        if (progress == OrderProgress.CANCELLED) {
            addCancelled(order, notes);
        } else if (state.parcels() > 1
                && progress != OrderProgress.PARTLY_DELIVERED
                && progress != OrderProgress.DELIVERED) {
            notes.add(parcels(state));
        }
        return notes;
    }

    private String attention(OrderProgress progress, Instant since) {
        if (progress != OrderProgress.AT_PICKUP_POINT) {
            return texts.get("orders.note." + progress.name(), days.of(since));
        }
        Instant until = OrderFacts.keptUntil(since);
        String key = "orders.note.AT_PICKUP_POINT" + (CalendarDays.isOver(until, now, zone) ? ".over" : "");
        return texts.get(key, days.of(since), days.of(until));
    }

    /** Of how many of its parcels the headline speaks, or how many have come. */
    private String parcels(OrderState state) {
        if (state.delivered() > 0) {
            return texts.get("orders.note.parcels.delivered", state.delivered(), state.parcels());
        }
        return state.alike() == state.parcels()
                ? texts.get("orders.note.parcels.all", state.parcels())
                : texts.get("orders.note.parcels.some", state.alike(), state.parcels());
    }

    /** Whether the promised day says more than the headline: not once the carrier came, or has said that it cannot. */
    private static boolean isPromiseOpen(OrderProgress progress) {
        return progress.isAwaited() && progress.attention() == null && progress != OrderProgress.OUT_FOR_DELIVERY;
    }

    private void addCancelled(OrderFacts order, List<String> notes) {
        if (order.cancellation().refundedTo() != null) {
            notes.add(texts.get("orders.note.refunded", order.cancellation().refundedTo()));
        }
        if (order.state().delivered() > 0) {
            notes.add(texts.get("orders.note.deliveredAllTheSame", order.state().delivered()));
        } else if (order.state().at() != null) {
            notes.add(texts.get("orders.note.movingAllTheSame"));
        }
    }

    /** Headline and notes as one line. */
    public String line(OrderFacts order) {
        List<String> parts = new ArrayList<>();
        parts.add(headline(order));
        parts.addAll(notes(order));
        return String.join(" · ", parts);
    }

    /** From which day a customer whose order is late may ask for the money instead of waiting; null if it is not late. */
    public String choice(OrderFacts order) {
        if (!order.isLate(now, zone)) {
            return null;
        }
        return order.isChoiceOpen(now, zone)
                ? texts.get("orders.late.choiceNow")
                : texts.get("orders.late.choiceFrom", days.of(order.choiceFrom()));
    }

    /** What an event means; a word we do not know stays as the carrier wrote it. */
    public String event(ParcelDetails.ParcelEvent event) {
        return event.meaning() == null
                ? event.status()
                : texts.get("orders.event." + event.meaning().name());
    }

    private long daysLate(OrderFacts order) {
        return CalendarDays.daysSince(order.promisedBy(), now, zone);
    }
}
