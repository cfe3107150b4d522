/**
 * Support for people without an account: they write, show by a mailed link that the address is theirs, and read and
 * answer their ticket by the links of its mails.
 */
@Feature(uses = {"ticket", "file", "orders", "account"})
package org.atrium.contact;

import org.atrium.platform.Feature;
