package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.atrium.moderation.CommunityRule;
import org.atrium.web.text.PageTexts;

/** Names of the community's rules: {@code #{communityRuleNames.name(post.rule)}}. */
@Named
@RequestScoped
public class CommunityRuleNames {

    @Inject
    private PageTexts text;

    /** A rule's name, or a shop's own words as they are. */
    public String name(String rule) {
        return Stream.of(CommunityRule.values())
                .filter(known -> known.name().equals(rule))
                .map(known -> text.name("moderation.rule", known))
                .findFirst()
                .orElse(rule);
    }

    public CommunityRule[] getAll() {
        return CommunityRule.values();
    }
}
