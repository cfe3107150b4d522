package org.atrium.web.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.returns.ReturnSummary;
import org.atrium.returns.Returns;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /returns}: the viewer's own returns, those first that wait to be sent. */
@Named
@RequestScoped
public class ReturnsPage {

    @Inject
    private Returns returns;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String cursor;

    private Page<ReturnSummary> page;

    @PostConstruct
    void read() {
        page = returns.list(current.viewer(), cursor, Limit.DEFAULT).map(ReturnSummary::of);
    }

    public Page<ReturnSummary> getReturns() {
        return page;
    }
}
