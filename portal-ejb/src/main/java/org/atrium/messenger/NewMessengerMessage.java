package org.atrium.messenger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.atrium.file.FileIds;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;

/**
 * Command: a message that came in another network.
 *
 * @param id of the message there: the same one again causes nothing; null where there is none
 * @param conversation its name there
 * @param text plain, as it was typed; may be empty where there are files
 * @param at when it was written, null for now
 * @param files ids of files that were uploaded for it
 */
public record NewMessengerMessage(
        @NotNull MessengerChannel channel,
        @Size(max = 200) @OneLine String id,
        @NotBlank @Size(max = 200) @OneLine String conversation,
        @NotNull @Valid NewSender from,
        @Size(max = 20_000) @BodyText String text,
        Instant at,
        List<String> files) {

    public NewMessengerMessage {
        id = id == null || id.isBlank() ? null : id.strip();
        conversation = conversation == null ? null : conversation.strip();
        text = text == null ? "" : text.strip();
        files = FileIds.of(files);
    }

    /**
     * Who wrote it.
     *
     * @param id their name in that network; of WhatsApp, text messages and calls their telephone number
     * @param phone their number, where the network vouches for it
     * @param email their address, where whoever hands this over vouches for it: it leads to their account
     */
    public record NewSender(
            @NotBlank @Size(max = 200) @OneLine String id,
            @Size(max = 60) @OneLine String name,
            @Size(max = 40) @OneLine String phone,
            @Size(max = 254) @OneLine String email) {

        public NewSender {
            id = id == null ? null : id.strip();
            name = name == null ? "" : name.strip();
            phone = phone == null || phone.isBlank() ? null : phone.strip();
            email = email == null || email.isBlank() ? null : email.strip();
        }
    }
}
