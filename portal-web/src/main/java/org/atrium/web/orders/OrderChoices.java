package org.atrium.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.orders.OrderAttention;
import org.atrium.orders.TrackingMeaning;
import org.atrium.web.look.Links;
import org.atrium.web.text.PageTexts;

/** What customers can choose when an order needs them: each is a question to support that is written already. */
@Named
@RequestScoped
public class OrderChoices {

    @Inject
    private PageTexts texts;

    @Inject
    private Links links;

    /** The choices of an order for all of its parcels, those of the most urgent first. */
    public List<ChoiceLink> of(OrderPageView sheet) {
        return sheet.attention() == null
                ? List.of()
                : Stream.concat(addresses(sheet), asked(sheet)).toList();
    }

    private Stream<ChoiceLink> asked(OrderPageView sheet) {
        return Stream.concat(
                        Stream.of(sheet.attention()),
                        sheet.order().waiting().stream().sorted())
                .flatMap(why -> kinds(why, sheet.choiceOpen()).stream())
                .distinct()
                .map(kind -> choice(kind, sheet.order().number()));
    }

    /** What stands first, but for that one cannot fetch a parcel: most can. */
    public ChoiceLink primary(OrderPageView sheet) {
        List<ChoiceLink> choices = of(sheet);
        boolean canFetch = sheet.attention() == OrderAttention.PICK_UP
                && addresses(sheet).findAny().isEmpty();
        return choices.isEmpty() || canFetch ? null : choices.get(0);
    }

    /** Where its carrier says more of the place to fetch it, as far as we know that. */
    private Stream<ChoiceLink> addresses(OrderPageView sheet) {
        return sheet.attention() != OrderAttention.PICK_UP
                ? Stream.empty()
                : sheet.order().shipments().stream()
                        .filter(parcel ->
                                parcel.state() == TrackingMeaning.AT_PICKUP_POINT && parcel.trackingUrl() != null)
                        .map(parcel -> new ChoiceLink(
                                texts.of("orders.choice.ADDRESS", parcel.carrier()), parcel.trackingUrl()))
                        .distinct();
    }

    private static List<ChoiceKind> kinds(OrderAttention why, boolean choiceOpen) {
        return switch (why) {
            case SENT_BACK -> List.of(ChoiceKind.RESEND, ChoiceKind.REFUND);
            case LATE ->
                choiceOpen
                        ? List.of(ChoiceKind.REFUND, ChoiceKind.RESEND_LATE, ChoiceKind.WHERE)
                        : List.of(ChoiceKind.WHERE);
            case MISSED -> List.of(ChoiceKind.MISSED);
            case PROBLEM -> List.of(ChoiceKind.PROBLEM);
            case PICK_UP -> List.of(ChoiceKind.FETCH);
        };
    }

    private ChoiceLink choice(ChoiceKind kind, String number) {
        String key = "orders.choice." + kind.name();
        String path = "/contact?" + links.query("order", number)
                + "&" + links.query("subject", texts.of(key + ".subject", number))
                + "&" + links.query("body", texts.of(key + ".body", number));
        return new ChoiceLink(texts.of(key), path);
    }

    /** What is asked. */
    private enum ChoiceKind {
        RESEND,
        RESEND_LATE,
        REFUND,
        WHERE,
        MISSED,
        PROBLEM,
        FETCH
    }

    /** A link, and what is chosen by it. */
    public record ChoiceLink(String label, String path) {

        /** Whether it leads to another site. */
        public boolean isElsewhere() {
            return !path.startsWith("/");
        }
    }
}
