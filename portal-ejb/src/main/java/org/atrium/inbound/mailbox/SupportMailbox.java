package org.atrium.inbound.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An open mailbox on an IMAP server. One thread reads it; another one may wake or close it. */
class SupportMailbox implements AutoCloseable {

    private static final Flags DELETED = new Flags(Flags.Flag.DELETED);

    private final Store store;
    private final Folder folder;
    private final boolean tells;

    private int listed;
    private volatile boolean idle;

    private SupportMailbox(Store store, Folder folder, boolean tells) {
        this.store = store;
        this.folder = folder;
        this.tells = tells;
    }

    /** Signs in and opens the folder, or leaves nothing open. */
    static SupportMailbox open(MailboxSettings settings) throws MessagingException {
        Store store = settings.session().getStore("imap");
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            boolean tells = (boolean) call(store, "hasCapability", String.class, "IDLE");
            Folder folder = store.getFolder(settings.folder());
            if (!folder.exists()) {
                throw new FolderNotFoundException(folder);
            }
            folder.open(Folder.READ_WRITE);
            if (folder.getMode() != Folder.READ_WRITE) {
                throw new ReadOnlyFolderException(folder);
            }
            return new SupportMailbox(store, folder, tells);
        } catch (MessagingException | RuntimeException e) {
            try (store) {
                throw e;
            }
        }
    }

    /** A number that changes when the server gives mails new ones. */
    long validity() throws MessagingException {
        return ((UIDFolder) folder).getUIDValidity();
    }

    /** What nobody has deleted, oldest first. */
    List<WaitingMail> list() throws MessagingException {
        listed = folder.getMessageCount();
        Message[] messages = folder.search(new FlagTerm(DELETED, false));
        FetchProfile wanted = new FetchProfile();
        wanted.add(UIDFolder.FetchProfileItem.UID);
        wanted.add(FetchProfile.Item.SIZE);
        wanted.add(FetchProfile.Item.FLAGS);
        folder.fetch(messages, wanted);
        List<WaitingMail> waiting = new ArrayList<>();
        for (Message message :
                Arrays.stream(messages).filter(message -> !message.isExpunged()).toList()) {
            waiting.add(new WaitingMail(
                    message,
                    ((UIDFolder) folder).getUID(message),
                    Math.max(message.getSize(), 0),
                    message.isSet(Flags.Flag.FLAGGED)));
        }
        return waiting;
    }

    /** The mail as it was sent; fails if it is longer than the limit, whatever its server said. */
    byte[] read(WaitingMail mail, long limit) throws MessagingException, IOException {
        MailBytes bytes = new MailBytes(mail.bytes(), limit);
        mail.message().writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Marks it for whoever looks into the mailbox. */
    void flag(WaitingMail mail) throws MessagingException {
        mail.message().setFlag(Flags.Flag.FLAGGED, true);
    }

    /** Marks it as deleted; it is gone with the next {@link #expunge}. */
    void delete(WaitingMail mail) throws MessagingException {
        mail.message().setFlags(DELETED, true);
    }

    /** Lets the server forget what is marked as deleted. */
    void expunge() throws MessagingException {
        folder.expunge();
    }

    boolean isOpen() {
        return folder.isOpen();
    }

    /** Whether the server tells by itself when a mail comes. */
    boolean canIdle() {
        return tells;
    }

    /** Waits until the server tells of something or {@link #wake} is called; not if mails came since they were listed. */
    void idle() throws MessagingException {
        idle = true;
        try {
            if (folder.getMessageCount() <= listed) {
                call(folder, "idle", boolean.class, true);
            }
        } finally {
            idle = false;
        }
    }

    /** Ends a wait: the server is asked for something else meanwhile, which also shows whether it still answers. */
    void wake() throws MessagingException {
        if (idle) {
            folder.getMessageCount();
        }
    }

    /** By methods of the classes that are a store and a folder in this server: the API itself has none for these. */
    private static Object call(Object target, String method, Class<?> type, Object argument) throws MessagingException {
        try {
            return target.getClass().getMethod(method, type).invoke(target, argument);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MessagingException failed) {
                throw failed;
            }
            throw new IllegalStateException("The mail library failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The mail library has no " + method, e);
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
