package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.atrium.account.ApiClients;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.PendingMessageListener;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Faces;

/** {@code /admin/clients}: API clients. */
@Named
@RequestScoped
public class ApiClientsPage {

    @Inject
    private ApiClients clients;

    @Inject
    private FormSubmissions submissions;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private List<ApiClients.ApiClientRow> list;
    private ApiClients.NewApiKey newKey;

    private String name;
    private List<String> scopes;

    @PostConstruct
    void load() {
        list = clients.list();
    }

    /** Makes a client; its key goes to the page that follows and nowhere else. */
    public void create() throws IOException {
        clients.create(
                current.viewer(), new ApiClients.NewApiClient(name, new HashSet<>(scopes)), submissions.secret());
        Redirect.to("/admin/clients", null, FormSubmissions.TOKEN);
    }

    public void enable() throws IOException {
        change(RowAction.id("enable"), true);
    }

    public void disable() throws IOException {
        change(RowAction.id("disable"), false);
    }

    private void change(String id, boolean enabled) throws IOException {
        clients.setEnabled(current.viewer(), id, enabled, null);
        Redirect.to("/admin/clients", text.of("account.clients.changed"));
    }

    /** The key that was just made, null for none; a second press of the same button leads to the same. */
    public ApiClients.NewApiKey getNewKey() {
        if (newKey == null && !Faces.isPostback()) {
            String secret = PendingMessageListener.submittedForm();
            newKey = secret == null ? null : clients.findCreatedWith(secret).orElse(null);
        }
        return newKey;
    }

    public List<ApiClients.ApiClientRow> getList() {
        return list;
    }

    public List<String> getAllScopes() {
        return ApiClients.SCOPES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }
}
