package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountRow;
import org.atrium.account.AccountsAdmin;
import org.atrium.account.Role;
import org.atrium.platform.mail.MailStop;
import org.atrium.platform.mail.ReturnedMail;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.MailStopText;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/account/<id>}: one account, its roles and suspension. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private AccountsAdmin accounts;

    @Inject
    private ReturnedMail returnedMail;

    @Inject
    private MailStopText mailStopText;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private AccountRow row;
    private Optional<MailStop> mailStop;

    private List<Role> roles;
    private String reason;
    private long version;

    @PostConstruct
    void load() {
        row = accounts.read(current.viewer(), id);
        mailStop = returnedMail.findStop(row.email());
        roles = row.roles().stream().sorted().toList();
        version = row.version();
    }

    public void saveRoles() throws IOException {
        accounts.update(current.viewer(), id, roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles), null, null, version);
        Redirect.to("/admin/account/" + id, text.of("account.admin.rolesSaved"));
    }

    public void suspend() throws IOException {
        accounts.update(current.viewer(), id, null, true, reason, null);
        Redirect.to("/admin/account/" + id, text.of("account.admin.suspended"));
    }

    public void unsuspend() throws IOException {
        accounts.update(current.viewer(), id, null, false, reason, null);
        Redirect.to("/admin/account/" + id, text.of("account.admin.readmitted"));
    }

    public AccountRow getRow() {
        return row;
    }

    /** That nothing is sent to its address; null if mails are. */
    public String getMailStopText() {
        return mailStop.map(mailStopText::ofOther).orElse(null);
    }

    /** What the other mail server said; null if nothing, or nothing came back. */
    public String getMailDiagnostic() {
        return mailStop.flatMap(mailStopText::diagnostic).orElse(null);
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
