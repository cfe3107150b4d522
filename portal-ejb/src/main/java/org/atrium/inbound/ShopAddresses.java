package org.atrium.inbound;

import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.mail.MailSender;
import org.atrium.platform.mail.ReplyAddresses;
import org.atrium.platform.settings.Setting;

/** The shop's own addresses, as far as its settings name them. */
final class ShopAddresses {

    private ShopAddresses() {}

    /** Whether mail to an address comes to the portal, or the portal's mails come from it or are answered there. */
    static boolean isOwn(String address) {
        return ReplyAddresses.isOwn(address)
                || Stream.of(Setting.MAIL_FROM, Setting.MAIL_REPLY_TO)
                        .flatMap(setting -> setting.value().stream())
                        .flatMap(value -> MailSender.parse(value).stream())
                        .anyMatch(sender -> sender.address().key().equals(MailAddress.keyOf(address)));
    }

    /** Whether an address is one of the shop's, or in the domain of its support: who has it works there. */
    static boolean isOfShop(MailAddress address) {
        Optional<MailAddress> support = ReplyAddresses.supportAddress();
        return isOwn(address.smtpForm())
                || support.filter(own -> own.domain().equals(address.domain())).isPresent();
    }
}
