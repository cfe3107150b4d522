/** Mails that mail servers hand over. */
package org.atrium.api.inbound;
