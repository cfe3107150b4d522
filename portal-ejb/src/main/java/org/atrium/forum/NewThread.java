package org.atrium.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.atrium.file.FileIds;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;

/**
 * Command to start a thread.
 *
 * @param category its slug
 * @param tags at most five, in lower case with hyphens
 * @param order number of the order of theirs it is about, or null
 * @param files ids of files the author uploaded
 */
public record NewThread(
        @NotBlank(message = "input.missing.category") String category,
        @NotNull(message = "input.missing.kind") ThreadKind kind,

        @NotBlank(message = "input.missing.title") @Size(max = NewThread.MAX_TITLE) @OneLine
        String title,

        @NotBlank(message = "input.missing.details") @Size(max = NewThread.MAX_BODY) @BodyText(markdown = true)
        String body,

        @Size(max = NewThread.MAX_TAGS, message = "forum.error.tags")
        List<@TagName String> tags,

        @Size(max = 60) @OneLine String order,
        List<String> files) {

    /** Characters of a title. */
    public static final int MAX_TITLE = 200;
    /** Tags of a thread. */
    public static final int MAX_TAGS = 5;
    /** Characters of a post. */
    public static final int MAX_BODY = 30_000;

    public NewThread {
        title = title == null ? null : title.strip();
        order = order == null || order.isBlank() ? null : order.strip();
        tags = TagName.Form.ofEach(tags);
        files = FileIds.of(files);
    }

    /** Each once; the constraints see them in the places they were sent in. */
    @Override
    public List<String> tags() {
        return TagName.Form.distinct(tags);
    }

    NewThread checked() {
        return InputValidation.check(this);
    }
}
