/** Pages about messengers and numbers. */
package org.atrium.web.messenger;
