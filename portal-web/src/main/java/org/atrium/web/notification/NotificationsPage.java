package org.atrium.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.notification.Notifications;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /notifications}: the viewer's notifications; the page that one leads to marks it as read, this page does not. */
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

    private Page<Notifications.NotificationRow> page;

    @PostConstruct
    void load() {
        current.viewer().requireAccount();
        page = notifications.list(current.viewer(), Texts.in(text.getLocale()), cursor, Limit.DEFAULT);
    }

    public void readAll() throws IOException {
        notifications.markAllRead(current.viewer());
        Redirect.to("/notifications", text.of("notification.allRead"));
    }

    public Page<Notifications.NotificationRow> getPage() {
        return page;
    }
}
