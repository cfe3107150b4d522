package org.atrium.api.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.api.AnswerFacts;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/**
 * A customer reads the same of their own orders until one of those or of their returns changes, or until something can
 * no longer be returned. What staff reads is made anew each time: each look at it is recorded.
 */
@ApplicationScoped
public class OwnOrders implements AnswerFacts {

    @Inject
    private CurrentViewer current;

    @Override
    public Optional<Object> now(HttpServletRequest asked) {
        return current.isSignedIn() && !current.isStaff()
                ? Optional.of(List.of(current.recordVersion(), current.timeZone()))
                : Optional.empty();
    }

    @Override
    public Instant until(Object answer) {
        return orders(answer)
                .flatMap(order -> order.lines().stream())
                .map(OrderView.Line::returnable)
                .filter(OrderView.Return::eligible)
                .map(OrderView.Return::until)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Stream<OrderView> orders(Object answer) {
        return answer instanceof Page<?> page
                ? page.items().stream().map(OrderView.class::cast)
                : Stream.of((OrderView) answer);
    }
}
