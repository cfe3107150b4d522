package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumThread;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.trust.ForumMember;
import org.atrium.forum.trust.Members;
import org.atrium.forum.trust.TrustLevel;
import org.atrium.platform.error.UnknownObjectException;
import org.hibernate.query.Page;

/** Public profiles of members who have published something; moderators see every member, and everybody themselves. */
@Stateless
@PermitAll
public class MemberProfiles {

    private static final int MAX_THREADS = 10;

    @Inject
    private ThreadListQueries lists;

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
    public MemberProfile profile(Viewer viewer, String id) {
        AccountSummary account = accounts.byPublicId(id).orElseThrow(UnknownObjectException::new);
        ForumMember member = members.find(account.id()).orElse(null);
        boolean published = member != null && member.posts() > 0;
        if (!published && !viewer.isModerator() && !viewer.is(account.id())) {
            throw new UnknownObjectException();
        }
        List<ForumThread> latest = lists.publicThreadsBy(account.id(), Page.first(MAX_THREADS));
        Map<AccountId, PersonName> names = accounts.names(ThreadLists.people(latest));
        List<ThreadRow> threads = latest.stream()
                .map(thread -> ThreadRow.of(thread, viewer, names))
                .toList();
        return new MemberProfile(
                account.publicId(),
                account.displayName(),
                account.isStaff(),
                member == null ? TrustLevel.NEW : member.trust(),
                member == null ? 0 : member.posts(),
                member == null ? 0 : member.likesReceived(),
                lists.countSolvedBy(account.id()),
                member == null ? null : member.handle(),
                member == null ? null : member.since(),
                threads);
    }

    /**
     * The public profile of a member.
     *
     * @param solved how many questions their answers solved
     * @param handle how posts name them, null where they cannot be named
     * @param since when the community first heard of them, null if it has not
     * @param threads their latest
     */
    public record MemberProfile(
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
