/**
 * What a mail says, read from its bytes, whatever wrote it. {@link MailReader} is the door; nothing here asks the
 * database.
 */
@Feature
package org.atrium.inbound.reading;

import org.atrium.platform.Feature;
