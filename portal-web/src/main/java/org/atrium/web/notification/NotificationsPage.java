package org.atrium.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.atrium.notification.Notifications;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /notifications}: what a person was told; opening one marks it as read. */
@Named
@RequestScoped
public class NotificationsPage {

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String cursor;

    private Page<Notifications.Row> page;

    @PostConstruct
    void load() {
        current.viewer().requireAccount();
        page = notifications.of(current.viewer(), Texts.in(text.getLocale()), cursor, Limit.DEFAULT);
    }

    public void open() throws IOException {
        Optional<String> place = notifications.read(current.viewer(), RowAction.number("open"));
        if (place.isPresent()) {
            Redirect.to(place.get());
        } else {
            Redirect.to("/notifications", text.of("notification.gone"));
        }
    }

    public void readAll() throws IOException {
        notifications.readAll(current.viewer());
        Redirect.to("/notifications", text.of("notification.allRead"));
    }

    public Page<Notifications.Row> getPage() {
        return page;
    }
}
