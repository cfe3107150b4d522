package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Viewer;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.trust.ForumMember;
import org.atrium.forum.trust.Members;
import org.atrium.forum.trust.TrustLevel;
import org.atrium.platform.error.UnknownObjectException;
import org.hibernate.query.Page;

/** Shows somebody as the community knows them: whoever wrote something that can be read; moderators see everybody. */
@Stateless
@PermitAll
public class People {

    private static final int LATEST = 10;

    @Inject
    private ListQueries lists;

    @Inject
    private Members members;

    @Inject
    private AccountDirectory accounts;

    /**
     * One person.
     *
     * @param id public id of the account
     * @throws UnknownObjectException if there is nobody of that id for the viewer
     */
    public Person person(Viewer viewer, String id) {
        AccountCard card = accounts.byPublicId(id).orElseThrow(UnknownObjectException::new);
        ForumMember member = members.find(card.id()).orElse(null);
        if (!viewer.isModerator() && (member == null || member.posts() == 0)) {
            throw new UnknownObjectException();
        }
        List<ThreadRow> threads = lists.threadsOf(card.id(), Page.first(LATEST)).stream()
                .map(thread -> ThreadRow.of(thread, viewer, Map.of(card.id(), card.name())))
                .toList();
        return new Person(
                card.publicId(),
                card.displayName(),
                card.staff(),
                member == null ? TrustLevel.NEW : member.trust(),
                member == null ? 0 : member.posts(),
                member == null ? 0 : member.likesReceived(),
                lists.solvedBy(card.id()),
                member == null ? null : member.handle(),
                member == null ? null : member.since(),
                threads);
    }

    /**
     * Somebody in the community.
     *
     * @param solved how many questions their answers solved
     * @param handle how posts name them, null where they cannot be named
     * @param since when the community first heard of them, null if it has not
     * @param threads their latest
     */
    public record Person(
            String id,
            String displayName,
            boolean staff,
            TrustLevel trust,
            int posts,
            int likes,
            long solved,
            String handle,
            Instant since,
            List<ThreadRow> threads) {}
}
