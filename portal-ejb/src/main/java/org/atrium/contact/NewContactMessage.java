package org.atrium.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.atrium.file.FileIds;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;

/**
 * Command: what somebody without an account writes to support.
 *
 * @param order number of the order it is about, or null
 * @param postalCode of that order's delivery address, or null; support reads it where the order was placed with another
 *     address
 * @param body Markdown
 * @param files ids of files its writer uploaded
 * @param locale language tag they are written to in, null for English
 * @param timeZone IANA name, null for the portal's own
 */
public record NewContactMessage(
        @NotBlank(message = "input.missing.name") @Size(max = 60) @OneLine
        String name,

        @NotBlank(message = "input.missing.email") @Size(max = 254)
        String email,

        @Size(max = 120) @OneLine String order,
        @Size(max = 60) @OneLine String postalCode,

        @NotBlank(message = "input.missing.subject") @Size(max = 200) @OneLine
        String subject,

        @NotBlank(message = "input.missing.message") @Size(max = 20_000) @BodyText(markdown = true)
        String body,

        List<String> files,

        String locale,
        String timeZone) {

    public NewContactMessage {
        files = FileIds.of(files);
        order = order == null || order.isBlank() ? null : order.strip();
        postalCode = postalCode == null || postalCode.isBlank() ? null : postalCode.strip();
    }
}
