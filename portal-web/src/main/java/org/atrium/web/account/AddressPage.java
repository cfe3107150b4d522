package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.AddressBook;
import org.atrium.account.AddressDetails;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /account/address} and {@code /account/address/<id>}: one address to add or edit. */
@Named
@RequestScoped
public class AddressPage {

    @Inject
    private AddressBook book;

    @Inject
    private AddressForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private boolean first;
    private boolean kept;
    private boolean asDefault;
    private Long version;

    @PostConstruct
    void load() {
        if (id == null) {
            first = book.listPage(current.viewer(), null, 1).items().isEmpty();
            return;
        }
        AddressBook.AddressEntry entry = book.read(current.viewer(), id);
        form.fill(entry.address());
        kept = entry.isDefault();
        version = entry.version();
    }

    public void save() throws IOException {
        AddressDetails details = form.details();
        if (id == null) {
            book.add(current.viewer(), details, asDefault);
        } else {
            book.update(current.viewer(), id, details, asDefault, version);
        }
        Redirect.to("/account/addresses", text.of("account.addresses.saved"));
    }

    public boolean isNew() {
        return id == null;
    }

    /** The key of the text that says why it is the default whatever is chosen; null where that can be chosen. */
    public String getDefaultNote() {
        if (first) {
            return "account.address.first";
        }
        return kept ? "account.address.isDefault" : null;
    }

    public boolean isAsDefault() {
        return asDefault;
    }

    public void setAsDefault(boolean asDefault) {
        this.asDefault = asDefault;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
