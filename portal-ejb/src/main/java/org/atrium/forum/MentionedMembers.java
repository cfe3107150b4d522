package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.forum.trust.Members;

/** The members whom texts mention, and their pages. */
@ApplicationScoped
class MentionedMembers {

    @Inject
    private Members members;

    @Inject
    private AccountDirectory accounts;

    /** The accounts of those that exist, by their handles. */
    Map<String, AccountId> find(Set<String> handles) {
        return members.accountsByHandle(handles);
    }

    /** The accounts of those who have written something that everybody can read, by their handles. */
    Map<String, AccountId> findWithPosts(Set<String> handles) {
        return members.accountsWithPostsByHandle(handles);
    }

    /** The paths of their pages, by their handles. */
    Map<String, String> paths(Map<String, AccountId> mentioned) {
        var summaries = accounts.summaries(mentioned.values());
        Map<String, String> paths = new HashMap<>();
        mentioned.forEach((handle, account) ->
                paths.put(handle, "/forum/person/" + summaries.get(account).publicId()));
        return paths;
    }
}
