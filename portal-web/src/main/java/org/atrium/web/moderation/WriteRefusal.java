package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.atrium.moderation.OwnCommunityAccess;
import org.atrium.platform.error.ConflictException;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** Why the viewer may not write in the community, shown instead of a form: {@code #{writeRefusal.reason}}. */
@Named
@RequestScoped
public class WriteRefusal {

    @Inject
    private OwnCommunityAccess access;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private Optional<ConflictException> refusal;

    /** Why, and until when; null for who may write. */
    public String getReason() {
        if (refusal == null) {
            refusal = access.writeRefusal(current.viewer());
        }
        return refusal.map(text::reason).orElse(null);
    }
}
