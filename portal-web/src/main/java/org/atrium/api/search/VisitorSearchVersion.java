package org.atrium.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.atrium.platform.text.CommaList;
import org.atrium.search.SiteSearch;
import org.atrium.web.http.QueryString;
import org.atrium.web.http.ResponseVersion;
import org.atrium.web.security.CurrentViewer;

/** Version of the search results of visitors. Results for accounts are not cached. */
@ApplicationScoped
public class VisitorSearchVersion implements ResponseVersion {

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @Override
    public Optional<Object> current(HttpServletRequest request) {
        return current.isKnown()
                ? Optional.empty()
                : Optional.of(search.visitorVersion(CommaList.of("in", QueryString.value(request, "in"))));
    }
}
