/** Text messages and WhatsApp by Twilio, or a service that speaks its protocol. */
@Feature(uses = {"messenger", "ticket", "file", "account"})
package org.atrium.messenger.twilio;

import org.atrium.platform.Feature;
