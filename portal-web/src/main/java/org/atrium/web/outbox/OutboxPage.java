package org.atrium.web.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.platform.outbox.OutboxShelf;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.text.PageTexts;

/** {@code /admin/outbox}: what could not be delivered. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    private OutboxShelf shelf;

    @Inject
    private PageTexts text;

    private List<OutboxShelf.Row> rows;

    @PostConstruct
    void load() {
        rows = shelf.troubled();
    }

    public void retry() throws IOException {
        shelf.retry(RowAction.number("retry"));
        Redirect.to("/admin/outbox", text.of("outbox.retried"));
    }

    public List<OutboxShelf.Row> getRows() {
        return rows;
    }
}
