package org.atrium.web.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.platform.outbox.OutboxAdmin;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.text.PageTexts;

/** {@code /admin/outbox}: failed messages. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    private OutboxAdmin outbox;

    @Inject
    private PageTexts text;

    private List<OutboxAdmin.FailedMessage> rows;

    @PostConstruct
    void load() {
        rows = outbox.listFailed();
    }

    public void retry() throws IOException {
        outbox.retry(RowAction.number("retry"));
        Redirect.to("/admin/outbox", text.of("outbox.retried"));
    }

    public List<OutboxAdmin.FailedMessage> getRows() {
        return rows;
    }
}
