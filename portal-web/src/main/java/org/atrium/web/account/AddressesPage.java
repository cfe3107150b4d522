package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.account.AddressBook;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /account/addresses}: the viewer's address book. */
@Named
@RequestScoped
public class AddressesPage {

    @Inject
    private AddressBook book;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private List<AddressBook.AddressEntry> entries;

    @PostConstruct
    void load() {
        entries = book.list(current.viewer());
    }

    public void remove() throws IOException {
        book.delete(current.viewer(), RowAction.id("remove"));
        Redirect.to("/account/addresses", text.of("account.addresses.removed"));
    }

    public void makeDefault() throws IOException {
        String id = RowAction.id("makeDefault");
        book.update(current.viewer(), id, book.read(current.viewer(), id).address(), true, null);
        Redirect.to("/account/addresses", text.of("account.addresses.madeDefault"));
    }

    public List<AddressBook.AddressEntry> getEntries() {
        return entries;
    }
}
