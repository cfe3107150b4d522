package org.atrium.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;

/** Makes the HTML of an earlier release anew, after the portal has started: until then it is made when it is read. */
@ApplicationScoped
class RenderingRenewal implements DueWork {

    @Inject
    @Any
    private Instance<RenderedTexts> texts;

    @Override
    public void run() {
        for (RenderedTexts some : texts) {
            while (some.renewSome() > 0) {
                // The next ones, until none is left.
            }
        }
    }
}
