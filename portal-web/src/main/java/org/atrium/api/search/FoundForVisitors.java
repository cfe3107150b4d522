package org.atrium.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.atrium.api.AnswerFacts;
import org.atrium.platform.text.CommaList;
import org.atrium.search.SiteSearch;
import org.atrium.web.http.Query;
import org.atrium.web.security.CurrentViewer;

/** Visitors find the same until what they search in changes. What a person finds is made anew each time. */
@ApplicationScoped
public class FoundForVisitors implements AnswerFacts {

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @Override
    public Optional<Object> now(HttpServletRequest asked) {
        return current.isKnown()
                ? Optional.empty()
                : Optional.of(search.stateForVisitors(CommaList.of("in", Query.value(asked, "in"))));
    }
}
