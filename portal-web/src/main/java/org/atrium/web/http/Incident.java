package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a person tells us about a page that failed, {@code #{incident.id}}: the number its log lines carry. */
@Named
@RequestScoped
public class Incident {

    public String getId() {
        return RequestId.current();
    }
}
