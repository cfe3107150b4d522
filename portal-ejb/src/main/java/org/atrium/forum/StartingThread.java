package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.moderation.Screening.ReviewHold;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.InvalidInputException;

/** Starts threads. A thread that screening holds back is saved as held, and its author is told so. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class StartingThread {

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private OrderDirectory orders;

    @Inject
    private PostAdmission admission;

    @Inject
    private PostWriter writer;

    @Inject
    private Clock clock;

    /**
     * Starts a thread.
     *
     * @throws InvalidInputException if something about it cannot be
     */
    public StartedThread start(Viewer viewer, NewThread newThread) {
        newThread.checked();
        ForumCategory category = categories.requireForInput(newThread.category());
        if (!ForumPolicy.mayStart(viewer, newThread.kind())) {
            throw new InvalidInputException("kind", "forum.error.announcement");
        }
        String order = newThread.order() == null
                ? null
                : orders.findOwn(viewer, newThread.order())
                        .map(OrderDetails::number)
                        .orElseThrow(() -> new InvalidInputException("order", "forum.error.order"));
        Optional<ReviewHold> hold = admission.check(
                viewer,
                category,
                PostAdmission.PostText.ofThread(
                        newThread.title(), newThread.tags(), newThread.body(), newThread.files()));
        ForumThread thread = new ForumThread(
                category,
                newThread.kind(),
                newThread.title(),
                viewer.requireAccount(),
                PostAdmission.stateAfter(hold),
                clock.instant());
        thread.changeTags(newThread.tags());
        thread.linkOrder(order);
        writer.saveThread(thread);
        ForumPost first = writer.write(thread, viewer, newThread.body(), newThread.files(), hold);
        return new StartedThread(thread.id(), thread.slug(), first.state());
    }

    /** The result of starting a thread. */
    public record StartedThread(long id, String slug, TextState state) {

        /** Its page. */
        public String path() {
            return ThreadPath.of(id, slug);
        }
    }
}
