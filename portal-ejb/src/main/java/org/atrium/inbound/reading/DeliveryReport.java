package org.atrium.inbound.reading;

import java.util.List;
import java.util.Optional;

/**
 * What a mail server says became of a mail of ours.
 *
 * @param failed whom it did not reach
 * @param messageId of the mail it speaks of, without angle brackets
 */
public record DeliveryReport(List<FailedRecipient> failed, Optional<String> messageId) {}
