package org.atrium.api.account;

import java.util.List;
import org.atrium.account.PreferredChannel;
import org.atrium.account.Profile;

/** The caller's details as clients see them. */
public record Me(
        String id,
        String email,
        String displayName,
        String fullName,
        String phone,
        String locale,
        String timeZone,
        PreferredChannel preferredChannel,
        List<String> roles) {

    static Me of(Profile.View view) {
        return new Me(
                view.id(),
                view.email(),
                view.displayName(),
                view.fullName(),
                view.phone(),
                view.locale(),
                view.timeZone(),
                view.preferredChannel(),
                view.roles().stream().map(Enum::name).sorted().toList());
    }
}
