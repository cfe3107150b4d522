package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Texts;

/** Names the community rules in an account's language. */
@ApplicationScoped
class RuleNames {

    @Inject
    private AccountDirectory accountDirectory;

    /** A rule's name, or the shop's own words as they are; nothing for none. */
    String of(String rule, AccountId recipient) {
        if (rule == null) {
            return "";
        }
        Texts texts = Texts.in(accountDirectory.summary(recipient).locale());
        String key = "moderation.rule." + rule;
        return texts.has(key) ? texts.get(key) : rule;
    }
}
