package org.atrium.api.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.paging.Page;
import org.atrium.web.http.ResponseVersion;
import org.atrium.web.security.CurrentViewer;

/**
 * Version of the viewer's orders: it changes with orders and returns, and expires with the first return window.
 * Responses for staff are not cached, because their access is audited.
 */
@ApplicationScoped
public class OwnOrdersVersion implements ResponseVersion {

    @Inject
    private CurrentViewer current;

    @Override
    public Optional<Object> current(HttpServletRequest request) {
        return current.isSignedIn() && !current.isStaff()
                ? Optional.of(List.of(current.customerDataVersion(), current.timeZone()))
                : Optional.empty();
    }

    @Override
    public Instant validUntil(Object response) {
        return orders(response)
                .flatMap(order -> order.lines().stream())
                .map(OrderView.OrderLineView::returnable)
                .filter(OrderView.ReturnabilityView::eligible)
                .map(OrderView.ReturnabilityView::until)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Stream<OrderView> orders(Object response) {
        return response instanceof Page<?> page
                ? page.items().stream().map(OrderView.class::cast)
                : Stream.of((OrderView) response);
    }
}
