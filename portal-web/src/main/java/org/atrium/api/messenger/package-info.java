/** Messages of messengers: what systems hand over, what networks call, and answers to be fetched. */
package org.atrium.api.messenger;
