package fangxin.platform.notification;

import fangxin.platform.config.Settings;
import fangxin.platform.notification.SendingFailure.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sender of mails by an SMTP server, through Jakarta Mail: with TLS from the first byte for {@code smtps:}, else with
 * STARTTLS where the server offers it, which is required before a password is sent. The identifier of the message is
 * its Message-ID, so that readers show a repetition once.
 */
final class SmtpSender implements MessageSender {
    private static final Logger LOG = Logger.getLogger(SmtpSender.class.getName());
    private static final String TIMEOUT = "10000";

    /**
     * Mail server.
     *
     * @param address  smtp or smtps, host and port
     * @param user     account, or null where the server asks for none
     * @param from     address of the sender
     */
    record MailServer(URI address, String user, String password, String from) {
        /** Returns a description without the password. */
        @Override
        public String toString() {
            return address.getScheme() + "://" + address.getHost();
        }
    }

    /** Maker of the sender of mails from the settings. */
    @ApplicationScoped
    static class FromSettings implements Configured {
        @Inject
        Clock clock;

        @Override
        public Optional<MessageSender> sender() {
            return Settings.mailServer()
                    .map(address -> new SmtpSender(
                            new MailServer(
                                    address,
                                    Settings.mailUser().orElse(null),
                                    Settings.mailPassword().orElse(null),
                                    Settings.mailFrom().orElseGet(() -> "fangxin@" + address.getHost())),
                            clock));
        }
    }

    private final MailServer server;
    private final Clock clock;
    private final Session session;

    SmtpSender(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
        session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        String protocol = server.address().getScheme();
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "host", server.address().getHost());
        if (server.address().getPort() > 0) {
            properties.setProperty(
                    prefix + "port", String.valueOf(server.address().getPort()));
        }
        properties.setProperty(prefix + "auth", String.valueOf(server.user() != null));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(server.user() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        return properties;
    }

    @Override
    public OutboxMessage.Channel channel() {
        return OutboxMessage.Channel.MAIL;
    }

    @Override
    public void send(OutgoingMessage message) throws SendingFailure {
        Transport transport = null;
        try {
            MimeMessage mail = mail(message);
            transport = session.getTransport();
            transport.connect(server.user(), server.password());
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (AddressException malformed) {
            throw new SendingFailure(Reason.REFUSED, "malformed address");
        } catch (AuthenticationFailedException refused) {
            throw new SendingFailure(Reason.SIGN_IN_REFUSED, server.toString());
        } catch (SendFailedException refused) {
            Address[] invalid = refused.getInvalidAddresses();
            throw new SendingFailure(
                    invalid == null || invalid.length == 0 ? Reason.NOT_ACCEPTED : Reason.REFUSED, server.toString());
        } catch (MessagingException failed) {
            throw new SendingFailure(Reason.UNREACHABLE, failed.getClass().getSimpleName());
        } finally {
            close(transport);
        }
    }

    /**
     * Closes the connection. The server has accepted or refused the message before, so that a failure has no effect.
     */
    private static void close(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException broken) {
            LOG.log(Level.FINE, "the connection to the mail server broke at its end", broken);
        }
    }

    private MimeMessage mail(OutgoingMessage message) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + message.id() + "@" + host(server.from()) + ">");
            }
        };
        String encoding = StandardCharsets.UTF_8.name();
        mail.setFrom(new InternetAddress(server.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), encoding);
        mail.setText(message.body(), encoding);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static String host(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
