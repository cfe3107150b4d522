/**
 * The mailbox that mails to the support address arrive in: one node reads it, and each mail leaves it once what it caused is
 * committed.
 */
@Feature(uses = "inbound")
package org.atrium.inbound.mailbox;

import org.atrium.platform.Feature;
