package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountsAdmin;
import org.atrium.account.InvitationRequest;
import org.atrium.account.Role;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /admin/invite}: invites somebody. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    private AccountsAdmin accounts;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private String email;
    private String displayName;
    private List<Role> roles;

    @PostConstruct
    void load() {
        accounts.requireAdmin();
        roles = List.of(Role.CUSTOMER);
    }

    public void invite() throws IOException {
        InvitationRequest request = new InvitationRequest(
                email,
                displayName,
                roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles),
                current.locale().toLanguageTag());
        AccountsAdmin.Invitation invitation = accounts.invite(current.viewer(), request);
        Redirect.to(
                "/admin/account/" + invitation.account().id(),
                text.of(invitation.invitedBefore() ? "account.admin.invitedBefore" : "account.admin.invited"));
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}
