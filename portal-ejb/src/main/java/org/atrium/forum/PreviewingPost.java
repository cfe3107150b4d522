package org.atrium.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.platform.text.Markdown;

/** Shows what a post will look like, with links to the members it mentions. */
@Stateless
@PermitAll
public class PreviewingPost {

    @Inject
    private MentionedMembers mentioned;

    /** The HTML of a post that is being written; it is safe. */
    public String html(String markdown) {
        String body = markdown == null ? "" : markdown;
        return Markdown.html(body, mentioned.paths(mentioned.find(Markdown.mentions(body))));
    }
}
