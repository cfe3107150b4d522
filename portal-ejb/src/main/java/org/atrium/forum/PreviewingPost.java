package org.atrium.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.forum.trust.PostingLimits;
import org.atrium.platform.text.Markdown;

/** Shows what a post will look like, with links to the members it mentions. */
@Stateless
@PermitAll
public class PreviewingPost {

    @Inject
    private MentionedMembers mentioned;

    /**
     * The HTML of a post that is being written; it is safe. Nobody learns by it who has an account: only members whose posts
     * everybody can read are linked, and for somebody who may not post, or names too many, none.
     */
    public String html(Viewer viewer, String markdown) {
        String body = markdown == null ? "" : markdown;
        Set<String> names = Markdown.mentions(body);
        return viewer.isSignedIn() && names.size() <= PostingLimits.NAMES
                ? Markdown.html(body, mentioned.paths(mentioned.findWithPosts(names)))
                : Markdown.html(body);
    }
}
