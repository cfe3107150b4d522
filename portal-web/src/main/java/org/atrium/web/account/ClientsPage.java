package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.atrium.account.ApiClients;
import org.atrium.web.http.PressedForm;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.http.WaitingMessage;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Faces;

/** {@code /admin/clients}: the systems that call the API. */
@Named
@RequestScoped
public class ClientsPage {

    @Inject
    private ApiClients clients;

    @Inject
    private PressedForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private List<ApiClients.Row> list;
    private ApiClients.NewKey made;

    private String name;
    private List<String> scopes;

    @PostConstruct
    void load() {
        list = clients.list();
    }

    /** Makes a client; its key goes to the page that follows and nowhere else. */
    public void create() throws IOException {
        clients.create(current.viewer(), new ApiClients.Wish(name, new HashSet<>(scopes)), form.token());
        Redirect.to("/admin/clients", null, PressedForm.TOKEN);
    }

    public void enable() throws IOException {
        change(RowAction.id("enable"), true);
    }

    public void disable() throws IOException {
        change(RowAction.id("disable"), false);
    }

    private void change(String id, boolean enabled) throws IOException {
        clients.enable(current.viewer(), id, enabled, null);
        Redirect.to("/admin/clients", text.of("account.clients.changed"));
    }

    /** The key that was just made, null for none; a second press of the same button leads to the same. */
    public ApiClients.NewKey getMade() {
        if (made == null && !Faces.isPostback()) {
            String secret = WaitingMessage.take(PressedForm.TOKEN, String.class);
            made = secret == null ? null : clients.made(secret).orElse(null);
        }
        return made;
    }

    public List<ApiClients.Row> getList() {
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
