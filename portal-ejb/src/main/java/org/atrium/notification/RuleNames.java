package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Texts;

/** Names the rules of the community in their readers' languages. */
@ApplicationScoped
class RuleNames {

    @Inject
    private AccountDirectory people;

    /** A rule's name, or the shop's own words as they are; nothing for none. */
    String of(String rule, AccountId reader) {
        if (rule == null) {
            return "";
        }
        Texts texts = Texts.in(people.card(reader).locale());
        String key = "moderation.rule." + rule;
        return texts.has(key) ? texts.get(key) : rule;
    }
}
