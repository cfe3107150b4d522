package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see and do what, state by state and role by role. */
class ForumPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final AccountId AUTHOR = new AccountId(7);

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, true,  true, true, true, true, true",
        "HELD,      false, true, false, true, false, true",
        "HIDDEN,    false, true, false, true, false, true",
        "REJECTED,  false, true, false, true, false, true",
        "DELETED,   false, false, false, true, false, true"
    })
    void threadVisibilityFollowsItsState(
            TextState state,
            boolean visitor,
            boolean author,
            boolean other,
            boolean moderator,
            boolean agent,
            boolean admin) {
        ForumThread thread = thread(state);

        assertThat(ForumPolicy.maySee(Viewer.visitor(), thread)).isEqualTo(visitor);
        assertThat(ForumPolicy.maySee(person(7, Role.CUSTOMER), thread)).isEqualTo(author);
        assertThat(ForumPolicy.maySee(person(8, Role.CUSTOMER), thread)).isEqualTo(other);
        assertThat(ForumPolicy.maySee(person(9, Role.MODERATOR), thread)).isEqualTo(moderator);
        assertThat(ForumPolicy.maySee(person(10, Role.AGENT), thread)).isEqualTo(agent);
        assertThat(ForumPolicy.maySee(person(11, Role.ADMIN), thread)).isEqualTo(admin);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, PUBLISHED, true, true",
        "PUBLISHED, HELD, false, true",
        "HELD, PUBLISHED, false, false",
        "DELETED, PUBLISHED, false, false"
    })
    void postIsVisibleOnlyIfItsThreadIs(
            TextState thread, TextState post, boolean visitor, boolean authorOfThePostAlone) {
        ForumThread around = thread(thread);
        ForumPost first = new ForumPost(around, AUTHOR, false, "what", thread, NOW);
        ForumPost reply = new ForumPost(around, new AccountId(8), false, "that", post, NOW);

        assertThat(first.number()).isEqualTo(1);
        assertThat(ForumPolicy.maySee(Viewer.visitor(), reply)).isEqualTo(visitor);
        assertThat(ForumPolicy.maySee(person(8, Role.CUSTOMER), reply)).isEqualTo(authorOfThePostAlone);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, false, true, false, true, false",
        "HELD,      false, true, false, true, false",
        "HIDDEN,    false, false, false, true, false",
        "REJECTED,  false, false, false, true, false",
        "PUBLISHED, true,  false, false, true, false"
    })
    void authorsMayEditUnjudgedPosts(
            TextState state, boolean locked, boolean author, boolean other, boolean moderator, boolean agent) {
        ForumThread thread = thread(TextState.PUBLISHED);
        ForumPost post = new ForumPost(thread, AUTHOR, false, "what", state, NOW);
        thread.lock(locked);

        assertThat(ForumPolicy.mayEdit(person(7, Role.CUSTOMER), post)).isEqualTo(author);
        assertThat(ForumPolicy.mayEdit(person(8, Role.CUSTOMER), post)).isEqualTo(other);
        assertThat(ForumPolicy.mayEdit(person(9, Role.MODERATOR), post)).isEqualTo(moderator);
        assertThat(ForumPolicy.mayEdit(person(10, Role.AGENT), post)).isEqualTo(agent);
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTION, CUSTOMER, true",
        "DISCUSSION, CUSTOMER, true",
        "ANNOUNCEMENT, CUSTOMER, false",
        "ANNOUNCEMENT, MODERATOR, true",
        "ANNOUNCEMENT, AGENT, true"
    })
    void onlyStaffMayAnnounce(ThreadKind kind, Role role, boolean may) {
        assertThat(ForumPolicy.mayStart(person(7, role), kind)).isEqualTo(may);
        assertThat(ForumPolicy.mayStart(Viewer.visitor(), kind)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7, CUSTOMER, true", "8, CUSTOMER, false", "9, MODERATOR, false", "10, AGENT, true", "11, ADMIN, true"})
    void ticketNumberIsVisibleToRequesterAndSupport(long account, Role role, boolean told) {
        ForumThread thread = thread(TextState.PUBLISHED);
        thread.handToSupport("T-100001", NOW, NOW);

        assertThat(ForumPolicy.maySeeTicket(person(account, role), thread)).isEqualTo(told);
        assertThat(ForumPolicy.maySeeOrder(person(account, role), thread)).isEqualTo(told);
    }

    @Test
    void ticketOfAMergedThreadIsHiddenFromOtherAuthors() {
        ForumThread thread = thread(TextState.PUBLISHED);
        thread.adoptSupportCase(SupportCase.open("T-100001", new AccountId(8), NOW, NOW));

        assertThat(ForumPolicy.maySeeTicket(person(7, Role.CUSTOMER), thread)).isFalse();
        assertThat(ForumPolicy.maySeeTicket(person(8, Role.CUSTOMER), thread)).isTrue();
        assertThat(ForumPolicy.maySeeTicket(Viewer.visitor(), thread)).isFalse();
    }

    private static ForumThread thread(TextState state) {
        ForumCategory category =
                ForumCategory.create("kettles", new ForumCategoryDetails("Kettles", "Hot", "Products", 0));
        return new ForumThread(category, ThreadKind.QUESTION, "Kettle stops", AUTHOR, state, NOW);
    }

    private static Viewer person(long account, Role role) {
        return new Viewer(new AccountId(account), Set.of(role));
    }
}
