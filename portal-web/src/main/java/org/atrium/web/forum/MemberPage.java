package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.forum.lists.MemberProfiles;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/person/{id}}: the profile of a member. */
@Named
@RequestScoped
public class MemberPage {

    @Inject
    private MemberProfiles profiles;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private MemberProfiles.MemberProfile member;

    public MemberProfiles.MemberProfile getMember() {
        if (member == null) {
            member = profiles.profile(current.viewer(), id == null ? "" : id);
        }
        return member;
    }
}
