package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.category.Categories;
import org.atrium.forum.category.ForumCategory;
import org.atrium.moderation.Screening.Hold;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.InvalidInputException;

/** Starts threads. What a moderator must see first is held, and its author is told so. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Asking {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Categories categories;

    @Inject
    private OrderDirectory orders;

    @Inject
    private CategoryCounters counters;

    @Inject
    private Gate gate;

    @Inject
    private Publishing publishing;

    @Inject
    private Following following;

    @Inject
    private Mentions mentions;

    @Inject
    private Clock clock;

    /**
     * Starts a thread.
     *
     * @throws InvalidInputException if something about it cannot be
     */
    public Started start(Viewer viewer, NewThread wish) {
        wish.checked();
        ForumCategory category = categories.named(wish.category());
        if (!ForumPolicy.mayStart(viewer, wish.kind())) {
            throw new InvalidInputException("kind", "forum.error.announcement");
        }
        if (wish.order() != null && orders.own(viewer, wish.order()).isEmpty()) {
            throw new InvalidInputException("order", "forum.error.order");
        }
        Optional<Hold> hold = gate.pass(viewer, category, Gate.Words.of(wish.title(), wish.tags(), wish.body()));
        TextState state = hold.isPresent() ? TextState.HELD : TextState.PUBLISHED;
        ForumThread thread =
                new ForumThread(category, wish.kind(), wish.title(), viewer.requireAccount(), state, clock.instant());
        thread.tag(wish.tags());
        thread.concerns(wish.order());
        entityManager.persist(thread);
        counters.begun(thread);
        ForumPost post =
                new ForumPost(thread, viewer.requireAccount(), viewer.isStaff(), wish.body(), state, clock.instant());
        entityManager.persist(post);
        mentions.link(post);
        following.follow(thread.threadId(), viewer.requireAccount());
        hold.ifPresentOrElse(why -> gate.hold(post, why), () -> publishing.appear(post));
        return new Started(thread.id(), thread.slug(), state);
    }

    /** A thread as its author hears of it first. */
    public record Started(long id, String slug, TextState state) {

        /** Its page. */
        public String path() {
            return ThreadPath.of(id, slug);
        }
    }
}
