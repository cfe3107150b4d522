package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The id of a failed request, {@code #{incident.id}}, as in its log lines. */
@Named
@RequestScoped
public class Incident {

    public String getId() {
        return RequestIdFilter.current();
    }
}
