package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.atrium.moderation.OwnStanding;
import org.atrium.platform.error.ConflictException;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** What stands in the place of a form for somebody who may not write in the community: {@code #{ownSilence.why}}. */
@Named
@RequestScoped
public class OwnSilence {

    @Inject
    private OwnStanding standing;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private Optional<ConflictException> silence;

    /** Why, and until when; null for who may write. */
    public String getWhy() {
        if (silence == null) {
            silence = standing.silence(current.viewer());
        }
        return silence.map(text::why).orElse(null);
    }
}
